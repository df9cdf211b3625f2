import { valueOf } from '../../read';
import { planWarning } from '../shared/rule-makers';
import { objectIf } from '../shared/object-to';
import { isTooFewDong } from '../shared/too-few-dong';

/** Kinh phí is written in đồng. */
export const kh23 = planWarning('KH-23', ({ fields }) =>
  objectIf(isTooFewDong(valueOf(fields.cost) ?? 0), 'cost'),
);

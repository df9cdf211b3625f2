import { valueOf } from '../../read';
import { activityWarning } from '../shared/rule-makers';
import { objectIf } from '../shared/object-to';
import { isTooFewDong } from '../shared/too-few-dong';

/** Kinh phí is written in đồng. */
export const hd66 = activityWarning('HD-66', ({ fields }) =>
  objectIf(isTooFewDong(valueOf(fields.cost) ?? 0), 'cost'),
);

import { valueOf } from '../../../cells/read';
import type { RowCheck } from '../../rule';
import { objectIf } from '../shared/object-to';
import { isTooFewDong } from '../shared/too-few-dong';

/** Money is written in đồng; a small figure was meant in thousands or millions. */
export const cashTooSmall: RowCheck<'contributions'> = ({ fields }) => {
  const value = valueOf(fields.value) ?? 0;
  const kind = valueOf(fields.kind);
  return objectIf((kind === 'cash' || kind === 'inKind') && isTooFewDong(value), 'value');
};

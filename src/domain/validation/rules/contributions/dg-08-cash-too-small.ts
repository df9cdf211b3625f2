import { valueOf } from '../../read';
import { contributionWarning } from '../shared/rule-makers';
import { objectIf } from '../shared/object-to';
import { isTooFewDong } from '../shared/too-few-dong';

/** Money is written in đồng; a small figure was meant in thousands or millions. */
export const dg08 = contributionWarning('DG-08', ({ fields }) => {
  const value = valueOf(fields.value) ?? 0;
  const kind = valueOf(fields.kind);
  return objectIf((kind === 'cash' || kind === 'inKind') && isTooFewDong(value), 'value');
});

import { valueOf } from '../../../cells/read';
import type { RowCheck } from '../../rule';
import { objectIf } from '../shared/object-to';

/** The smallest banknote still in use. */
const LEAST_DONG = 1000;

/** Money is written in đồng; a small figure was meant in thousands or millions. */
export const cashTooSmall: RowCheck<'contributions'> = ({ fields }) => {
  const value = valueOf(fields.value) ?? 0;
  const kind = valueOf(fields.kind);
  return objectIf((kind === 'cash' || kind === 'inKind') && value > 0 && value < LEAST_DONG, 'value');
};

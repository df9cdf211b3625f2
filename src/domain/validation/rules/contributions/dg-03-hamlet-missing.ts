import { rowRule } from '../../rule';
import { missingCell } from '../shared/unreadable-cell';

/** A contribution belongs to a hamlet, else no hamlet is credited. */
export const dg03 = rowRule({
  id: 'DG-03',
  tab: 'contributions',
  severity: 'warning',
  check: ({ fields }) => missingCell('hamlet', fields.hamlet),
});

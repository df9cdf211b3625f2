import { rowRule } from '../../rule';
import { missingCell } from '../shared/unreadable-cell';

/** Appendix V names each example. */
export const gm04 = rowRule({
  id: 'GM-04',
  tab: 'examples',
  severity: 'warning',
  check: ({ fields }) => missingCell('name', fields.name),
});

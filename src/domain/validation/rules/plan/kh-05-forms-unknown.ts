import { rowRule } from '../../rule';
import { unreadableCell } from '../shared/unreadable-cell';

/** Hình thức holds codes or groups of tab Hình thức. */
export const kh05 = rowRule({
  id: 'KH-05',
  tab: 'plan',
  severity: 'error',
  check: ({ fields }) => unreadableCell('forms', fields.forms),
});

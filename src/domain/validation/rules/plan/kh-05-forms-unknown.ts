import { planError } from '../shared/rule-makers';
import { unreadableCell } from '../shared/unreadable-cell';

/** Hình thức holds codes or groups of tab Hình thức. */
export const kh05 = planError({
  id: 'KH-05',
  check: ({ fields }) => unreadableCell('forms', fields.forms),
});

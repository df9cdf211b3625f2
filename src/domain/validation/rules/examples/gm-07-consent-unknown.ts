import { exampleWarning } from '../shared/rule-makers';
import { unreadableCell } from '../shared/unreadable-cell';

/** Đồng ý nêu tên is Có or Không. */
export const gm07 = exampleWarning({
  id: 'GM-07',
  check: ({ fields }) => unreadableCell('consent', fields.consent),
});

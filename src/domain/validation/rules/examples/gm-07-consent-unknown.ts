import { rowRule } from '../../rule';
import { unreadableCell } from '../shared/unreadable-cell';

/** Đồng ý nêu tên is Có or Không. */
export const gm07 = rowRule({
  id: 'GM-07',
  tab: 'examples',
  severity: 'warning',
  check: ({ fields }) => unreadableCell('consent', fields.consent),
});

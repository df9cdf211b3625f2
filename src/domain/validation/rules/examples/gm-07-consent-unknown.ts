import { exampleWarning } from '../shared/rule-makers';
import { unreadableCell } from '../shared/unreadable-cell';

/** Đồng ý nêu tên is Có or Không. */
export const gm07 = exampleWarning('GM-07', ({ fields }) => unreadableCell('consent', fields.consent));

import { exampleWarning } from '../shared/rule-makers';
import { whereUnreadable } from '../shared/unreadable-cell';

/** Đồng ý nêu tên is Có or Không. */
export const gm07 = exampleWarning('GM-07', whereUnreadable('consent'));

import { activityWarning } from '../shared/rule-makers';
import { whereUnreadable } from '../shared/unreadable-cell';

/** Giai đoạn, Nguồn kinh phí, Xác nhận take values of their lists. */
export const hd57 = activityWarning('HD-57', whereUnreadable('confirmation', 'stage', 'fundingSource'));

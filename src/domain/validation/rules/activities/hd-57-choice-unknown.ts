import { activityWarning } from '../shared/rule-makers';
import { unreadableCell } from '../shared/unreadable-cell';

const FIELDS = ['confirmation', 'stage', 'fundingSource'] as const;

/** Giai đoạn, Nguồn kinh phí, Xác nhận take values of their lists. */
export const hd57 = activityWarning('HD-57', ({ fields }) =>
  FIELDS.flatMap((field) => unreadableCell(field, fields[field])),
);

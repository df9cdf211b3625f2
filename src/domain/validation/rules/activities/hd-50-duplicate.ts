import { suspectedDuplicates } from '../../../coverage/duplicates';
import { activityWarningAcrossRows } from '../shared/rule-makers';
import { objectAt } from '../shared/object-to';

/** §6.0: the same Ngày, Hình thức, Xóm, Nội dung and Đơn vị chủ trì as a row that counts, and Xác nhận does not say «Không trùng». */
export const hd50 = activityWarningAcrossRows('HD-50', ({ validActivities }) =>
  suspectedDuplicates(validActivities).flatMap(({ at, of }) => {
    const activity = validActivities[at];
    const counted = validActivities[of];
    if (activity === undefined || counted === undefined) return [];
    return objectAt(activity.row, 'code', { id: counted.id, row: counted.row });
  }),
);

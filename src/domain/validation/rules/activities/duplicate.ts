import { suspectedDuplicates } from '../../../activities/duplicates';
import type { WorkbookCheck } from '../../rule';
import { objectAt } from '../shared/object-to';

/** §6.0: the same Ngày, Hình thức, Xóm, Nội dung and Đơn vị chủ trì as a row that counts, and Xác nhận does not say «Không trùng». */
export const duplicate: WorkbookCheck<'activities'> = ({ validActivities }) =>
  suspectedDuplicates(validActivities).flatMap(({ at, of }) => {
    const activity = validActivities[at];
    const counted = validActivities[of];
    if (activity === undefined || counted === undefined) return [];
    return objectAt(activity.row, 'code', { id: counted.id, row: counted.row });
  });

import { hamletNoun } from '../../workbook/hamlet-noun';
import type { Addition } from '../../domain/report/additions';

/** What can be printed besides the body, as the dialog and the command name it. */
export const ADDITION_LABELS: Readonly<Record<Addition, string>> = {
  indicators: 'Tổng hợp chỉ tiêu',
  get hamlets() {
    return `Kết quả theo ${hamletNoun()}`;
  },
  activities: 'Danh mục hoạt động',
  get gaps() {
    return `Việc còn lại theo ${hamletNoun()}`;
  },
  models: 'Mô hình, gương',
  contributions: 'Đóng góp',
  evidence: 'Danh mục hồ sơ, hình ảnh kèm theo (chỉ bản lưu)',
  officers: 'Tên cán bộ còn việc chậm, dấu hiệu hình thức (mục III.2)',
};

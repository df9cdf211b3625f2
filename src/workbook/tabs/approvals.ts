import { required, systemColumn } from '../column';
import { type RowTabDefinition, TAB_COLORS } from '../tab';

/** Append-only: who handed in, approved, gave back, locked or opened which period, when and why. */
export const APPROVALS_TAB: RowTabDefinition<'approvals'> = {
  key: 'approvals',
  name: 'Trình duyệt',
  color: TAB_COLORS.log,
  purpose: 'Ai đã trình, duyệt, trả lại, khóa hoặc mở kỳ nào, vì sao; do Loa Xóm ghi, chỉ ghi thêm.',
  protection: 'warning',
  frozenRows: 1,
  frozenColumns: 1,
  spareRows: 100,
  columns: {
    at: required(systemColumn('Lúc', 'text', 150, 'Ngày giờ của việc đã làm.')),
    act: required(
      systemColumn('Việc', 'text', 110, 'Trình, Trả lại, Duyệt, Mở lại, Khóa kỳ hoặc Mở đến ngày.'),
    ),
    period: required(systemColumn('Kỳ', 'code', 90, 'Kỳ báo cáo, ví dụ 2026-Q1 là quý I năm 2026.')),
    until: required(systemColumn('Đến ngày', 'date', 100, 'Ngày cuối cùng mà kỳ đã khóa còn được ghi.')),
    reason: required(systemColumn('Lý do', 'text', 260, 'Lý do trả lại, mở lại, mở kỳ; hoặc lời ghi thêm.')),
    by: required(systemColumn('Người làm', 'email', 200, 'Tài khoản đã làm, do Google cho biết.')),
    rowCount: systemColumn('Số dòng', 'integer', 80, 'Số dòng của kỳ lúc ấy.'),
    before: required(systemColumn('Dấu trước', 'system', 130, 'Dấu của việc ghi ngay trước.')),
    digest: required(
      systemColumn('Dấu', 'system', 130, 'Thay đổi khi dòng này hoặc dòng trước bị sửa; xin đừng sửa.'),
    ),
    _marks: required({
      ...systemColumn('_dòng', 'system', 90, 'Các dòng của kỳ như lúc ấy; xin đừng sửa.'),
      hidden: true,
    }),
  },
};

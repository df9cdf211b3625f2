import type { ColumnDefinition } from '../column';
import { required, systemColumn, userColumn } from '../column';
import { type RowTabDefinition, TAB_COLORS } from '../tab';

const hiddenColumn = (header: string, help: string): ColumnDefinition => ({
  ...systemColumn(header, 'system', 90, help),
  hidden: true,
});

export const REPORTS_TAB: RowTabDefinition<'reports'> = {
  key: 'reports',
  name: 'Báo cáo',
  color: TAB_COLORS.computed,
  purpose: 'Sổ các báo cáo đã lập, báo cáo mới nhất ở cuối.',
  protection: 'warning',
  frozenRows: 1,
  frozenColumns: 2,
  spareRows: 200,
  codePrefix: 'BC',
  columns: {
    code: required(systemColumn('Mã', 'code', 80, 'Mã của lần lập báo cáo.')),
    period: required(systemColumn('Kỳ', 'code', 90, 'Kỳ báo cáo, ví dụ 2026-Q1 là quý I năm 2026.')),
    kind: systemColumn('Loại kỳ', 'text', 110, 'Tháng, quý, 6 tháng, 9 tháng, năm hoặc khoảng ngày tự chọn.'),
    from: systemColumn('Từ ngày', 'date', 100, 'Ngày đầu của kỳ.'),
    to: systemColumn('Đến ngày', 'date', 100, 'Ngày cuối của kỳ.'),
    asOf: required(systemColumn('Số liệu đến ngày', 'date', 110, 'Số liệu được tính đến hết ngày này.')),
    madeAt: systemColumn('Lập lúc', 'text', 140, 'Ngày giờ lập báo cáo.'),
    madeBy: systemColumn('Người lập', 'email', 200, 'Tài khoản đã lập báo cáo.'),
    rowCount: systemColumn('Số dòng số liệu', 'integer', 100, 'Số hoạt động được tính trong kỳ.'),
    dataHash: hiddenColumn('Dấu số liệu', 'Hai báo cáo cùng dấu là lập từ cùng một số liệu.'),
    version: systemColumn('Phiên bản', 'code', 90, 'Phiên bản Loa Xóm đã lập báo cáo.'),
    link: systemColumn('Liên kết', 'text', 260, 'Mở báo cáo bằng liên kết này.'),
    fileId: hiddenColumn('Mã tệp', 'Mã của tệp báo cáo trong Drive.'),
    note: userColumn('Ghi chú', 'text', 220, 'Điều cần nhớ về báo cáo này, ví dụ số văn bản đã phát hành.'),
    edition: systemColumn(
      'Lần lập',
      'integer',
      70,
      'Bản phát hành thứ mấy của kỳ này; dự thảo không đánh số.',
    ),
    stage: systemColumn('Bản', 'text', 100, 'Dự thảo hoặc Bản trình ký.'),
    _answers: hiddenColumn(
      '_answers',
      'Phần do người viết trong báo cáo, để lần lập sau có lại; xin đừng sửa.',
    ),
    _figures: required(
      hiddenColumn('_figures', 'Các chỉ tiêu đã in, để đối chiếu với số liệu hiện nay; xin đừng sửa.'),
    ),
  },
};

export const AUDIT_TAB: RowTabDefinition<'audit'> = {
  key: 'audit',
  name: 'Nhật ký',
  color: TAB_COLORS.log,
  purpose: 'Ai đã làm gì qua Loa Xóm; chỉ ghi thêm, không sửa.',
  protection: 'warning',
  frozenRows: 1,
  frozenColumns: 1,
  spareRows: 200,
  columns: {
    at: required(systemColumn('Thời điểm', 'text', 150, 'Ngày giờ của việc đã làm.')),
    user: required(systemColumn('Người dùng', 'email', 200, 'Tài khoản đã làm.')),
    action: required(systemColumn('Thao tác', 'text', 140, 'Việc đã làm.')),
    tab: systemColumn('Tab', 'text', 120, 'Tab có thay đổi.'),
    row: systemColumn('Dòng', 'integer', 70, 'Số dòng lúc thay đổi.'),
    id: required(
      hiddenColumn('Mã dòng', 'Mã ẩn của dòng có thay đổi, để Loa Xóm tìm lại dòng; xin đừng sửa.'),
    ),
    field: required(systemColumn('Cột', 'text', 140, 'Cột có thay đổi.')),
    before: required(systemColumn('Trước', 'text', 240, 'Giá trị trước khi thay đổi.')),
    after: required(systemColumn('Sau', 'text', 240, 'Giá trị sau khi thay đổi.')),
  },
};

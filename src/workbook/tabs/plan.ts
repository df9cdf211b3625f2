import { choices, ID_COLUMN, ownerColumn, required, REVISION_COLUMN, VERDICT_COLUMN } from '../column';
import { type RowTabDefinition, TAB_COLORS } from '../tab';

export const PLAN_TAB: RowTabDefinition<'plan'> = {
  key: 'plan',
  name: 'Kế hoạch',
  color: TAB_COLORS.entry,
  purpose: 'Những việc kế hoạch tuyên truyền của năm giao, mỗi dòng một mục.',
  protection: 'closed',
  frozenRows: 1,
  frozenColumns: 2,
  spareRows: 100,
  columns: {
    code: required(ownerColumn('Mã mục', 'code', 80, 'Mã của mục kế hoạch, mỗi mục một mã (MK01).')),
    title: ownerColumn('Mục kế hoạch', 'text', 280, 'Tên ngắn của việc phải làm.'),
    topics: required(
      ownerColumn(
        'Nội dung',
        'codes',
        120,
        'Mã nội dung mà mục này nói tới; ND3.* là cả nhóm ND3; để trống là nội dung nào cũng được.',
      ),
    ),
    forms: required(
      ownerColumn(
        'Hình thức',
        'codes',
        140,
        'Mã các hình thức được tính; HT2.* là cả nhóm HT2; để trống là hình thức nào cũng được.',
      ),
    ),
    leadUnit: ownerColumn('Chủ trì', 'text', 140, 'Đơn vị hoặc người chịu trách nhiệm chính.'),
    partnerUnits: ownerColumn('Phối hợp', 'text', 140, 'Các đơn vị phối hợp, cách nhau bằng dấu chấm phẩy.'),
    scope: required(
      ownerColumn(
        'Phạm vi',
        'choice',
        100,
        'Từng xóm: chỉ tiêu tính cho mỗi khu dân cư; Toàn xã: tính chung một lần.',
        choices('planScope'),
      ),
    ),
    hamlets: required(
      ownerColumn('Xóm', 'hamlets', 140, 'Các khu dân cư phải làm mục này; để trống là mọi khu dân cư.'),
    ),
    from: ownerColumn('Từ ngày', 'date', 90, 'Ngày bắt đầu; để trống là từ đầu năm báo cáo.'),
    to: ownerColumn('Đến ngày', 'date', 90, 'Ngày kết thúc; để trống là đến hết năm báo cáo.'),
    target: ownerColumn(
      'Chỉ tiêu',
      'decimal',
      80,
      'Con số phải đạt trong khoảng thời gian trên; chưa giao thì để trống.',
    ),
    unit: ownerColumn('Đơn vị tính', 'text', 100, 'Đơn vị của chỉ tiêu: cuộc, tin bài, cụm, lớp…'),
    indicator: ownerColumn(
      'Chỉ tiêu báo cáo',
      'codes',
      110,
      'Mã ở tab Chỉ tiêu (CT04) mà chỉ tiêu này cộng vào; nhiều mã thì ghi phần của từng mã, ví dụ CT23: 1; CT24: 1.',
    ),
    criteria: ownerColumn(
      'Tiêu chí',
      'codes',
      90,
      'Số của tiêu chí trong bộ đang dùng, cách nhau bằng dấu chấm phẩy.',
    ),
    evidence: ownerColumn(
      'Minh chứng',
      'evidence',
      200,
      'Loại minh chứng cần có, mỗi dòng trong ô một loại.',
    ),
    fundingSource: ownerColumn(
      'Nguồn kinh phí',
      'choice',
      120,
      'Nguồn kinh phí dự kiến.',
      choices('fundingSource'),
    ),
    cost: ownerColumn('Kinh phí (đồng)', 'money', 110, 'Kinh phí dự kiến, tính bằng đồng.'),
    note: ownerColumn('Ghi chú', 'text', 200, 'Điều cần nói thêm về mục kế hoạch.'),
    verdict: VERDICT_COLUMN,
    _id: ID_COLUMN,
    _rev: REVISION_COLUMN,
  },
};

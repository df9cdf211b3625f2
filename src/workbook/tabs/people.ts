import {
  choices,
  ID_COLUMN,
  required,
  REVISION_COLUMN,
  systemColumn,
  userColumn,
  valuesOf,
  VERDICT_COLUMN,
} from '../column';
import { type RowTabDefinition, TAB_COLORS } from '../tab';

export const CONTRIBUTIONS_TAB: RowTabDefinition<'contributions'> = {
  key: 'contributions',
  name: 'Đóng góp',
  color: TAB_COLORS.entry,
  purpose: 'Tiền, đất, ngày công và hiện vật mà Nhân dân đóng góp.',
  protection: 'headers',
  frozenRows: 1,
  frozenColumns: 2,
  spareRows: 400,
  codePrefix: 'DG',
  columns: {
    code: required(
      systemColumn('Mã', 'code', 70, 'Mã của khoản đóng góp, Loa Xóm tự cho khi để trống (DG001).'),
    ),
    date: required(userColumn('Ngày', 'date', 90, 'Ngày nhận đóng góp, gõ ngày/tháng/năm.')),
    hamlet: required(
      userColumn(
        'Xóm',
        'hamlets',
        130,
        'Tên hoặc mã của khu dân cư có đóng góp.',
        valuesOf('hamlets', 'name'),
      ),
    ),
    giver: userColumn(
      'Bên đóng góp',
      'choice',
      140,
      'Hộ dân, Doanh nghiệp, Tổ chức hoặc Cán bộ; để trống là Hộ dân. Không phải hộ dân thì Xóm có thể để trống.',
      choices('giver'),
    ),
    kind: required(
      userColumn('Loại', 'choice', 110, 'Tiền, Đất, Ngày công hoặc Hiện vật.', choices('contributionKind')),
    ),
    value: required(
      userColumn(
        'Giá trị',
        'amount',
        120,
        'Tiền và hiện vật tính bằng đồng, đất bằng m², ngày công bằng công.',
      ),
    ),
    households: userColumn('Số hộ', 'integer', 80, 'Số hộ cùng đóng góp; không có số liệu thì để trống.'),
    activity: userColumn(
      'Hoạt động',
      'code',
      100,
      'Mã của hoạt động đã vận động được khoản này, nếu có (HD001).',
      valuesOf('activities', 'code'),
    ),
    criteria: userColumn('Tiêu chí', 'codes', 90, 'Số của tiêu chí mà khoản này giúp thực hiện.'),
    project: userColumn('Công trình', 'text', 180, 'Công trình được đóng góp, ví dụ đường trục Bình Xuân.'),
    note: userColumn('Ghi chú', 'text', 220, 'Điều cần nói thêm, ví dụ hiến đất mở đường nào.'),
    verdict: VERDICT_COLUMN,
    _id: ID_COLUMN,
    _rev: REVISION_COLUMN,
  },
};

export const EXAMPLES_TAB: RowTabDefinition<'examples'> = {
  key: 'examples',
  name: 'Gương, mô hình',
  color: TAB_COLORS.entry,
  purpose: 'Gương người tốt việc tốt, tập thể tiêu biểu và mô hình hay.',
  protection: 'headers',
  frozenRows: 1,
  frozenColumns: 2,
  spareRows: 400,
  codePrefix: 'GM',
  columns: {
    code: required(systemColumn('Mã', 'code', 70, 'Mã của dòng, Loa Xóm tự cho khi để trống (GM001).')),
    date: required(userColumn('Ngày', 'date', 90, 'Ngày nêu gương hoặc ngày công nhận, gõ ngày/tháng/năm.')),
    kind: required(
      userColumn('Loại', 'choice', 110, 'Tập thể, Cá nhân hoặc Mô hình.', choices('exampleKind')),
    ),
    name: required(userColumn('Tên', 'text', 200, 'Tên tập thể, cá nhân hoặc mô hình.')),
    hamlet: userColumn('Xóm', 'hamlets', 130, 'Tên hoặc mã của khu dân cư.', valuesOf('hamlets', 'name')),
    topics: userColumn(
      'Nội dung',
      'codes',
      120,
      'Mã ở tab Nội dung mà gương, mô hình này thuộc về.',
      valuesOf('topics', 'code'),
    ),
    achievement: userColumn(
      'Thành tích',
      'text',
      220,
      'Việc đã làm, một câu ngắn để in vào báo cáo, ví dụ hiến 120 m² đất mở đường.',
    ),
    replicates: userColumn(
      'Nhân rộng từ',
      'code',
      100,
      'Mã (GM001) của mô hình mà mô hình này làm theo; mô hình mới thì để trống.',
      valuesOf('examples', 'code'),
    ),
    activity: userColumn(
      'Hoạt động',
      'code',
      100,
      'Mã của hoạt động đã nêu gương, nếu có (HD001).',
      valuesOf('activities', 'code'),
    ),
    consent: userColumn(
      'Đồng ý nêu tên',
      'yesNo',
      100,
      'Chọn «Có» khi người được nêu đồng ý cho ghi tên vào báo cáo; chưa hỏi thì để trống.',
      choices('yesNo'),
    ),
    consentDay: userColumn('Ngày đồng ý', 'date', 90, 'Ngày người được nêu đồng ý, gõ ngày/tháng/năm.'),
    consentScope: userColumn(
      'Phạm vi đồng ý',
      'codes',
      120,
      'Đồng ý cho nêu tên ở đâu: Báo cáo, Loa, Zalo, cách nhau bằng dấu chấm phẩy; để trống là chỉ Báo cáo.',
      choices('consentScope'),
    ),
    withdrawnOn: userColumn(
      'Rút lại ngày',
      'date',
      90,
      'Ngày người được nêu rút lại đồng ý; từ ngày ấy báo cáo, kể cả khi lập lại, không in tên nữa.',
    ),
    evidence: userColumn(
      'Minh chứng',
      'evidence',
      220,
      'Đường dẫn hoặc tên tài liệu, mỗi dòng trong ô là một minh chứng.',
    ),
    note: userColumn('Ghi chú', 'text', 220, 'Điều cần nói thêm.'),
    verdict: VERDICT_COLUMN,
    _id: ID_COLUMN,
    _rev: REVISION_COLUMN,
  },
};

export const OTHER_FIGURES_TAB: RowTabDefinition<'otherFigures'> = {
  key: 'otherFigures',
  name: 'Số liệu khác',
  color: TAB_COLORS.entry,
  purpose:
    'Số liệu mà các tab khác không có, mỗi dòng một tháng của một chỉ tiêu có Cách tính «Nhập tay» ở tab Chỉ tiêu.',
  protection: 'headers',
  frozenRows: 1,
  frozenColumns: 3,
  spareRows: 400,
  codePrefix: 'SL',
  columns: {
    code: required(systemColumn('Mã', 'code', 80, 'Mã của dòng, Loa Xóm tự cho khi để trống (SL001).')),
    month: required(
      userColumn('Kỳ', 'code', 90, 'Một tháng báo cáo, ví dụ 2026-T03; gõ «3» hay «tháng 3» cũng được.'),
    ),
    indicator: required(
      userColumn(
        'Chỉ tiêu',
        'code',
        90,
        'Mã ở tab Chỉ tiêu của một chỉ tiêu «Nhập tay».',
        valuesOf('indicators', 'code'),
      ),
    ),
    value: required(
      userColumn('Giá trị', 'decimal', 100, 'Số của riêng tháng ấy; tháng không phát sinh thì ghi 0.'),
    ),
    source: userColumn('Nguồn', 'text', 200, 'Lấy số ở đâu, ví dụ sổ tiếp công dân, phiếu khảo sát.'),
    note: userColumn('Ghi chú', 'text', 200, 'Điều cần nói thêm.'),
    verdict: VERDICT_COLUMN,
    _id: ID_COLUMN,
    _rev: REVISION_COLUMN,
  },
};

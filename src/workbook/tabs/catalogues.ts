import type { RowTab } from '../../domain/tables/fields';
import { choices, ownerColumn, required, valuesOf } from '../column';
import { type RowTabDefinition, TAB_COLORS } from '../tab';

const CATALOGUE = {
  color: TAB_COLORS.catalogue,
  protection: 'closed',
  frozenRows: 1,
  spareRows: 100,
} as const satisfies Partial<RowTabDefinition<RowTab>>;

export const HAMLETS_TAB: RowTabDefinition<'hamlets'> = {
  ...CATALOGUE,
  key: 'hamlets',
  name: 'Xóm',
  purpose: 'Danh sách khu dân cư của xã, số hộ và người phụ trách.',
  frozenColumns: 2,
  columns: {
    code: required(
      ownerColumn('Mã xóm', 'code', 80, 'Mã của khu dân cư, mỗi khu dân cư một mã, không đổi khi đổi tên.'),
    ),
    name: required(ownerColumn('Tên xóm', 'text', 160, 'Tên như mọi người vẫn gọi.')),
    households: ownerColumn('Số hộ', 'integer', 80, 'Số hộ của khu dân cư; chưa có số liệu thì để trống.'),
    people: ownerColumn(
      'Số khẩu',
      'integer',
      80,
      'Số nhân khẩu của khu dân cư; chưa có số liệu thì để trống.',
    ),
    hasLoudspeaker: ownerColumn(
      'Có loa',
      'yesNo',
      80,
      'Khu dân cư có cụm loa truyền thanh đang dùng được không.',
      choices('yesNo'),
    ),
    hasZaloGroup: ownerColumn(
      'Có nhóm Zalo',
      'yesNo',
      90,
      'Khu dân cư có nhóm Zalo đang hoạt động không.',
      choices('yesNo'),
    ),
    officer: ownerColumn(
      'Người phụ trách',
      'email',
      200,
      'Email của người phụ trách khu dân cư, lấy ở tab Cán bộ.',
      valuesOf('officers', 'email'),
    ),
    validFrom: ownerColumn('Hiệu lực từ', 'date', 90, 'Ngày khu dân cư bắt đầu có; để trống là có từ trước.'),
    validTo: ownerColumn(
      'Hiệu lực đến',
      'date',
      90,
      'Ngày cuối cùng khu dân cư còn tên này; để trống là vẫn còn.',
    ),
    mergedInto: ownerColumn(
      'Sáp nhập vào',
      'codes',
      110,
      'Mã của khu dân cư mới sau khi sáp nhập; chia tách thì ghi mã các khu kế tục, ngăn bằng dấu chấm phẩy.',
      valuesOf('hamlets', 'code'),
    ),
    formerCommune: ownerColumn('Xã cũ', 'text', 130, 'Tên xã trước khi sắp xếp đơn vị hành chính, nếu có.'),
    cluster: ownerColumn(
      'Cụm',
      'text',
      90,
      'Cụm mà xã chia ra để làm việc, mỗi cụm một tên trong cả xã, ví dụ «Cụm 1»; không chia thì để trống.',
    ),
    note: ownerColumn('Ghi chú', 'text', 200, 'Điều cần nói thêm về khu dân cư.'),
  },
};

export const OFFICERS_TAB: RowTabDefinition<'officers'> = {
  ...CATALOGUE,
  key: 'officers',
  name: 'Cán bộ',
  purpose: 'Những người dùng bảng này; vai trò Quản trị và Tổng hợp được sửa danh mục, kế hoạch và cấu hình.',
  frozenColumns: 1,
  columns: {
    email: required(ownerColumn('Email', 'email', 220, 'Địa chỉ Gmail mà cán bộ dùng để mở bảng này.')),
    name: ownerColumn('Họ tên', 'text', 180, 'Họ và tên cán bộ.'),
    unit: ownerColumn('Đơn vị', 'text', 180, 'Đơn vị hoặc khu dân cư của cán bộ.'),
    role: ownerColumn(
      'Vai trò',
      'choice',
      120,
      'Quản trị, Tổng hợp, Cán bộ xã, Trưởng xóm hoặc Lãnh đạo.',
      choices('role'),
    ),
    criteria: ownerColumn(
      'Phụ trách tiêu chí',
      'codes',
      130,
      'Số của các tiêu chí người này phụ trách, cách nhau bằng dấu chấm phẩy.',
    ),
  },
};

export const TOPICS_TAB: RowTabDefinition<'topics'> = {
  ...CATALOGUE,
  key: 'topics',
  name: 'Nội dung',
  purpose:
    'Danh mục nội dung tuyên truyền; nội dung bắt buộc là nội dung khu dân cư nào cũng phải được nghe.',
  frozenColumns: 1,
  columns: {
    code: required(ownerColumn('Mã', 'code', 80, 'Mã nội dung (ND3.6), dùng ở các tab khác.')),
    title: ownerColumn('Nội dung', 'text', 420, 'Tên nội dung theo kế hoạch.'),
    required: required(
      ownerColumn(
        'Bắt buộc',
        'yesNo',
        90,
        'Chọn «Có» khi khu dân cư nào cũng phải được tuyên truyền nội dung này.',
        choices('yesNo'),
      ),
    ),
    weight: ownerColumn('Trọng số', 'decimal', 90, 'Mức quan trọng khi tính độ bao phủ; để trống là 1.'),
    dueMonth: ownerColumn(
      'Hạn (tháng)',
      'integer',
      90,
      'Tháng (1 đến 12) của năm báo cáo mà đến hết tháng ấy khu dân cư nào cũng cần được gặp trực tiếp; để trống là 12.',
    ),
    peopleFacing: ownerColumn(
      'Tiêu chí người dân',
      'yesNo',
      110,
      'Chọn «Có» với bảy tiêu chí cần người dân trực tiếp làm.',
      choices('yesNo'),
    ),
  },
};

export const FORMS_TAB: RowTabDefinition<'forms'> = {
  ...CATALOGUE,
  key: 'forms',
  name: 'Hình thức',
  purpose: 'Danh mục hình thức tuyên truyền và cách tính khu dân cư nào được nghe.',
  frozenColumns: 1,
  columns: {
    code: required(ownerColumn('Mã', 'code', 80, 'Mã hình thức (HT2.2), dùng ở các tab khác.')),
    title: ownerColumn('Hình thức', 'text', 380, 'Tên hình thức theo kế hoạch.'),
    group: ownerColumn('Nhóm', 'code', 80, 'Nhóm hình thức (HT1 … HT8).'),
    reach: required(
      ownerColumn(
        'Cách tính bao phủ',
        'choice',
        150,
        'Việc toàn xã bằng hình thức này tới những khu dân cư nào.',
        choices('reach'),
      ),
    ),
    credit: required(
      ownerColumn(
        'Mức tiếp cận',
        'choice',
        110,
        'Trực tiếp là gặp mặt người dân; Gián tiếp là qua loa, mạng, panô.',
        choices('credit'),
      ),
    ),
  },
};

export const CRITERIA_TAB: RowTabDefinition<'criteria'> = {
  ...CATALOGUE,
  key: 'criteria',
  name: 'Tiêu chí',
  purpose: 'Các bộ tiêu chí nông thôn mới và thời gian áp dụng.',
  frozenColumns: 2,
  columns: {
    set: required(ownerColumn('Bộ', 'code', 80, 'Ký hiệu bộ tiêu chí, ví dụ XM26.')),
    number: required(ownerColumn('Số', 'code', 70, 'Số của tiêu chí trong bộ.')),
    title: ownerColumn('Tên', 'text', 320, 'Tên tiêu chí.'),
    validFrom: ownerColumn('Hiệu lực từ', 'date', 100, 'Ngày bộ tiêu chí bắt đầu áp dụng.'),
    validTo: ownerColumn('Hiệu lực đến', 'date', 100, 'Ngày cuối cùng áp dụng; để trống là còn áp dụng.'),
    topics: ownerColumn(
      'Nội dung',
      'codes',
      130,
      'Mã các nội dung người dân trực tiếp làm mà tiêu chí này ứng với.',
    ),
  },
};

export const INDICATORS_TAB: RowTabDefinition<'indicators'> = {
  ...CATALOGUE,
  key: 'indicators',
  name: 'Chỉ tiêu',
  purpose:
    'Các chỉ tiêu của báo cáo, theo thứ tự sẽ in; xã thêm dòng, đổi tên, đổi thứ tự để khớp biểu của cấp trên.',
  frozenColumns: 2,
  columns: {
    code: required(
      ownerColumn(
        'Mã',
        'code',
        80,
        'Mã của chỉ tiêu (B01); đã dùng thì không đổi, không dùng lại cho chỉ tiêu khác.',
      ),
    ),
    title: ownerColumn('Chỉ tiêu', 'text', 320, 'Tên chỉ tiêu như sẽ in trong báo cáo, trong biểu.'),
    unit: ownerColumn('Đơn vị tính', 'text', 100, 'Đơn vị tính như sẽ in: cuộc, lượt người, triệu đồng…'),
    measure: required(
      ownerColumn(
        'Cách tính',
        'choice',
        230,
        'Đếm hoặc cộng cột nào; «Nhập tay» lấy số ở tab Số liệu khác.',
        choices('measure'),
      ),
    ),
    forms: required(
      ownerColumn(
        'Hình thức',
        'codes',
        130,
        'Chỉ tính các hình thức này (HT1.2; HT2 là cả nhóm); để trống là mọi hình thức.',
      ),
    ),
    topics: required(
      ownerColumn(
        'Nội dung',
        'codes',
        130,
        'Chỉ tính các nội dung này (ND3.6; ND3 là cả nhóm); để trống là mọi nội dung.',
      ),
    ),
    leadUnits: required(
      ownerColumn(
        'Chủ trì',
        'text',
        130,
        'Chỉ tính việc của các đơn vị này, cách nhau bằng dấu chấm phẩy; để trống là mọi đơn vị.',
      ),
    ),
    scope: required(
      ownerColumn(
        'Phạm vi',
        'choice',
        130,
        'Trong xã, Ngoài xã (việc nơi khác tổ chức, xã cử người dự) hoặc Mọi; để trống là Trong xã.',
        choices('indicatorScope'),
      ),
    ),
    divisor: ownerColumn(
      'Chia cho',
      'integer',
      90,
      'Để trống, 60, 1.000, 10.000 hoặc 1.000.000, ví dụ 60 để đổi phút ra giờ.',
    ),
    onTable1: ownerColumn(
      'Bảng 1',
      'yesNo',
      80,
      'Chọn «Có» để chỉ tiêu đứng trong Bảng 1 của báo cáo.',
      choices('yesNo'),
    ),
    note: ownerColumn('Ghi chú', 'text', 200, 'Điều cần nói thêm về chỉ tiêu.'),
    target: ownerColumn(
      'Kế hoạch năm',
      'decimal',
      100,
      'Chỉ tiêu cấp trên giao, theo đơn vị tính của dòng; để trống thì lấy ở tab Kế hoạch.',
    ),
    cumulation: ownerColumn(
      'Lũy kế',
      'choice',
      130,
      'Chỉ với «Nhập tay»: Cộng dồn các tháng, hoặc lấy Số cuối kỳ; để trống là Cộng dồn.',
      choices('cumulation'),
    ),
  },
};

export const SETTINGS_TAB: RowTabDefinition<'settings'> = {
  key: 'settings',
  name: 'Cấu hình',
  color: TAB_COLORS.settings,
  purpose: 'Tên xã, số kế hoạch, nơi nhận, người ký, kỳ báo cáo và các mức điểm.',
  protection: 'closed',
  frozenRows: 1,
  frozenColumns: 1,
  spareRows: 50,
  columns: {
    name: required(ownerColumn('Mục cài đặt', 'text', 240, 'Tên mục cài đặt; xin đừng đổi tên.')),
    value: required(
      ownerColumn(
        'Giá trị',
        'setting',
        340,
        'Giá trị của mục; nhiều giá trị thì mỗi dòng trong ô một giá trị.',
      ),
    ),
    explanation: ownerColumn('Giải thích', 'text', 480, 'Mục này dùng để làm gì.'),
  },
};

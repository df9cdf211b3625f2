/**
 * Tab Cấu hình: the name of each setting as users see it, its default as they would type it, and how it is read.
 * `lines` holds several values, one a line (or by `;`); `dates` likewise.
 */
export type SettingKind =
  | 'text'
  | 'lines'
  | 'integer'
  | 'year'
  | 'factor'
  | 'weight'
  | 'percent'
  | 'area'
  | 'dates'
  | 'periodStyle'
  | 'toneStyle';

export interface SettingDefinition {
  readonly name: string;
  readonly kind: SettingKind;
  readonly default: string | number;
}

const setting = (name: string, kind: SettingKind, fallback: string | number = ''): SettingDefinition => ({
  name,
  kind,
  default: fallback,
});

export const SETTINGS = {
  schemaVersion: setting('Phiên bản cấu trúc', 'integer', 1),
  communeName: setting('Tên xã', 'text'),
  parentAgency: setting('Cơ quan chủ quản', 'text'),
  issuingAgency: setting('Cơ quan ban hành', 'lines'),
  placeName: setting('Địa danh', 'text'),
  planYear: setting('Năm kế hoạch', 'year'),
  planNumber: setting('Số kế hoạch', 'text'),
  planDate: setting('Ngày kế hoạch', 'text'),
  legalBases: setting('Căn cứ', 'lines'),
  criteriaSet: setting('Bộ tiêu chí', 'text'),
  periodStyle: setting('Kiểu kỳ báo cáo', 'periodStyle', 'NĐ 09/2019'),
  holidays: setting('Ngày nghỉ', 'dates'),
  reportSymbol: setting('Ký hiệu báo cáo', 'text', 'BC-UBND'),
  addressees: setting('Kính gửi', 'lines'),
  recipients: setting('Nơi nhận', 'lines'),
  authorityLines: setting('Quyền hạn ký', 'lines'),
  signerTitle: setting('Chức vụ người ký', 'text'),
  signerName: setting('Người ký', 'text'),
  indirectFactor: setting('Hệ số gián tiếp', 'factor', 0.5),
  weightCC: setting('Trọng số CC', 'weight', 25),
  weightTC: setting('Trọng số TC', 'weight', 15),
  weightHT: setting('Trọng số HT', 'weight', 10),
  weightLT: setting('Trọng số LT', 'weight', 15),
  weightTH: setting('Trọng số TH', 'weight', 15),
  weightKH: setting('Trọng số KH', 'weight', 10),
  weightMC: setting('Trọng số MC', 'weight', 10),
  bandGood: setting('Ngưỡng Tốt', 'percent', 80),
  bandFair: setting('Ngưỡng Khá', 'percent', 65),
  bandAverage: setting('Ngưỡng Trung bình', 'percent', 50),
  formTargetMonth: setting('Số nhóm hình thức cần có: tháng', 'integer', 2),
  formTargetQuarter: setting('Số nhóm hình thức cần có: quý', 'integer', 3),
  formTargetHalf: setting('Số nhóm hình thức cần có: 6 tháng', 'integer', 4),
  formTargetNineMonths: setting('Số nhóm hình thức cần có: 9 tháng', 'integer', 5),
  formTargetYear: setting('Số nhóm hình thức cần có: năm', 'integer', 5),
  toneStyle: setting('Kiểu đặt dấu thanh', 'toneStyle', 'Giữ nguyên'),
  saoM2: setting('Diện tích một sào (m²)', 'area', 360),
} as const satisfies Record<string, SettingDefinition>;

export type SettingKey = keyof typeof SETTINGS;

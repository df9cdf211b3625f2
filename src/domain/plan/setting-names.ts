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
  | 'date'
  | 'yesNo'
  | 'formGroups'
  | 'householdShare'
  | 'meetingRhythm'
  | 'topicsAnActivity'
  | 'hamletsAMeeting'
  | 'hamletNoun'
  | 'communeGroup'
  | 'communeCode'
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
  communeCode: setting('Mã xã', 'communeCode'),
  hamletNoun: setting('Đơn vị dân cư', 'hamletNoun'),
  communeGroup: setting('Nhóm xã', 'communeGroup'),
  parentAgency: setting('Cơ quan chủ quản', 'text'),
  issuingAgency: setting('Cơ quan ban hành', 'lines'),
  placeName: setting('Địa danh', 'text'),
  planYear: setting('Năm kế hoạch', 'year'),
  planNumber: setting('Số kế hoạch', 'text'),
  planDate: setting('Ngày kế hoạch', 'text'),
  legalBases: setting('Căn cứ', 'lines'),
  criteriaSet: setting('Bộ tiêu chí', 'text'),
  numberedSet: setting('Bộ của các số tiêu chí', 'text'),
  periodStyle: setting('Kiểu kỳ báo cáo', 'periodStyle', 'NĐ 09/2019'),
  holidays: setting('Ngày nghỉ', 'dates'),
  reportSymbol: setting('Ký hiệu báo cáo', 'text', 'BC-UBND'),
  addressees: setting('Kính gửi', 'lines'),
  recipients: setting('Nơi nhận', 'lines'),
  authorityLines: setting('Quyền hạn ký', 'lines'),
  signerTitle: setting('Chức vụ người ký', 'text'),
  signerName: setting('Người ký', 'text'),
  indirectFactor: setting('Hệ số gián tiếp', 'factor', 0.5),
  weightCC: setting('Trọng số CC', 'weight', 40),
  weightTC: setting('Trọng số TC', 'weight', 0),
  weightHT: setting('Trọng số HT', 'weight', 0),
  weightLT: setting('Trọng số LT', 'weight', 20),
  weightTH: setting('Trọng số TH', 'weight', 25),
  weightKH: setting('Trọng số KH', 'weight', 15),
  weightMC: setting('Trọng số MC', 'weight', 0),
  bandGood: setting('Ngưỡng Tốt', 'percent', 80),
  bandFair: setting('Ngưỡng Khá', 'percent', 65),
  bandAverage: setting('Ngưỡng Trung bình', 'percent', 50),
  formGroups: setting('Số nhóm hình thức', 'formGroups', 5),
  householdShare: setting('Tỷ lệ hộ dự tối thiểu (%)', 'householdShare', 20),
  meetingRhythm: setting('Nhịp gặp trực tiếp (tháng)', 'meetingRhythm', 2),
  topicsAnActivity: setting('Số nội dung tối đa một hoạt động', 'topicsAnActivity', 4),
  hamletsAMeeting: setting('Số xóm tối đa một buổi', 'hamletsAMeeting', 3),
  evidenceRequired: setting('Chỉ tính buổi có minh chứng', 'yesNo', 'Không'),
  trackedFrom: setting('Ngày bắt đầu theo dõi', 'date'),
  scoresInPrint: setting('In điểm và xếp loại', 'yesNo', 'Không'),
  toneStyle: setting('Kiểu đặt dấu thanh', 'toneStyle', 'Giữ nguyên'),
  saoM2: setting('Diện tích một sào (m²)', 'area', 360),
} as const satisfies Record<string, SettingDefinition>;

export type SettingKey = keyof typeof SETTINGS;

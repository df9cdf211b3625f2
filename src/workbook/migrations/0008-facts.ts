import { addSetting, addTab, type Migration } from './migration';

const FACTS = 'TONG_HOP';
const HEADERS = [
  'schema_version',
  'commune_code',
  'commune_name',
  'period',
  'as_of',
  'made_at',
  'app_version',
  'state',
  'hamlet_code',
  'hamlet_name',
  'households',
  'kind',
  'item_code',
  'item_name',
  'unit',
  'numerator',
  'denominator',
  'value',
  'row_count',
  'data_digest',
];

const COMMUNE_CODE = {
  name: 'Mã xã',
  value: null,
  explanation:
    'Mã số năm chữ số của xã trong Danh mục và mã số đơn vị hành chính (Quyết định 19/2025/QĐ-TTg), ví dụ 05698. Cấp tỉnh gộp số liệu các xã theo mã này. Chưa rõ thì để trống.',
} as const;

/** What a province reads of a commune, and the code by which it tells communes apart. */
export const facts: Migration = {
  to: 8,
  name: '0008-facts',
  does: 'thêm tab ẩn TONG_HOP để cấp trên tổng hợp số liệu bằng máy, và mục cài đặt «Mã xã»',
  reads: [FACTS, 'Cấu hình'],
  plan: (tabs) => [...addTab(tabs, FACTS, HEADERS, '_Lưu'), ...addSetting(tabs, COMMUNE_CODE)],
};

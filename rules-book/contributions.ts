import { emptied } from './base-rows';
import type { RuleIdOf } from '../src/domain/validation/rules/all-rules';
import type { RuleEntry } from './rule-entry';
import { contributions, day, hamlets } from './example';

/** Tab Đóng góp. */
export const CONTRIBUTIONS: Readonly<Record<RuleIdOf<'contributions'>, RuleEntry>> = {
  'DG-01': {
    asks: 'Ngày có và đọc được.',
    why: 'Đóng góp vào kỳ theo ngày.',
    passes: contributions({ date: day('2024-03-06') }),
    fails: contributions({ date: 'hôm qua' }),
  },
  'DG-02': {
    asks: 'Ngày không sau hôm nay.',
    why: 'Chưa đóng góp thì chưa tính.',
    passes: contributions({ date: day('2024-06-30') }),
    fails: contributions({ date: day('2024-07-01') }),
  },
  'DG-03': {
    asks: 'Có Xóm.',
    why: 'Không có xóm thì không xóm nào được ghi nhận.',
    passes: contributions({ hamlet: 'Bình Xuân' }),
    fails: contributions({ hamlet: null }),
  },
  'DG-04': {
    asks: 'Xóm có ở tab Xóm.',
    why: 'Xóm lạ không được ghi nhận.',
    passes: contributions({ hamlet: 'X01' }),
    fails: contributions({ hamlet: 'Bình Xuyên 9' }),
  },
  'DG-05': {
    asks: 'Loại là Tiền, Đất, Ngày công hoặc Hiện vật.',
    why: 'Loại cho biết đơn vị của giá trị.',
    passes: contributions({ kind: 'Đất', value: 200 }),
    fails: contributions({ kind: 'Vàng' }),
  },
  'DG-06': {
    asks: 'Giá trị là số từ 0 trở lên.',
    why: 'Báo cáo cộng giá trị theo loại.',
    passes: contributions({ value: 5_000_000 }),
    fails: contributions({ value: 'mấy triệu' }),
  },
  'DG-07': {
    asks: 'Giá trị lớn hơn 0.',
    why: 'Đóng góp bằng 0 là dòng thừa.',
    passes: contributions({ value: 5_000_000 }),
    fails: contributions({ value: 0 }),
  },
  'DG-08': {
    asks: 'Tiền ghi đủ đồng, từ 1.000 đồng.',
    why: 'Số nhỏ thường là ghi theo nghìn hoặc triệu.',
    passes: contributions({ value: 500_000 }),
    fails: contributions({ value: 500 }),
    shows: { contributions: ['kind', 'value'] },
  },
  'DG-09': {
    asks: 'Hoạt động là mã có ở tab Hoạt động.',
    why: 'Để biết vận động nào mang lại kết quả.',
    passes: contributions({ activity: 'HD001' }),
    fails: contributions({ activity: 'HD999' }),
    shows: { contributions: ['activity'], activities: ['code'] },
  },
  'DG-10': {
    asks: 'Ngày nằm trong năm báo cáo.',
    why: 'Ngoài năm thì không vào kỳ nào.',
    passes: contributions({ date: day('2024-03-06') }),
    fails: contributions({ date: day('2023-03-06') }),
  },
  'DG-11': {
    asks: 'Số hộ là số, không quá số hộ của xóm.',
    why: 'Số quá lớn thường là ghi nhầm.',
    passes: contributions({ households: 40 }),
    fails: contributions({ households: 400 }),
    shows: { contributions: ['hamlet', 'households'], hamlets: ['name', 'households'] },
  },
  'DG-12': {
    asks: 'Mã không lặp lại.',
    why: 'Lặp thì không biết dòng nào.',
    passes: contributions({}, { code: 'DG002' }),
    fails: contributions({}, { code: 'DG001' }),
    shows: { contributions: ['code', 'hamlet'] },
  },
  'DG-13': {
    asks: 'Tiêu chí là số của bộ ở Cấu hình.',
    why: 'Số lạ không nối được với tiêu chí nào.',
    passes: contributions({ criteria: '2' }),
    fails: contributions({ criteria: '99' }),
  },
  'DG-14': {
    asks: 'Xóm có hiệu lực vào ngày của dòng.',
    why: 'Xóm đã sáp nhập thì ghi xóm mới.',
    passes: hamlets({ validTo: day('2024-12-31'), mergedInto: 'X02' }),
    fails: hamlets({ validTo: day('2024-01-31'), mergedInto: 'X02' }),
    shows: { contributions: ['date', 'hamlet'], hamlets: ['name', 'validTo', 'mergedInto'] },
  },
  'DG-15': {
    asks: 'Một danh sách không nêu một mục hai lần.',
    why: 'Có thể lần sau định ghi mục khác.',
    passes: contributions({ criteria: '2; 17' }),
    fails: contributions({ criteria: '2; 2' }),
    mend: 'asks',
  },
  'DG-16': {
    asks: 'Ghi đúng mẫu: số là số, tên như danh mục.',
    why: 'Máy hiểu được, nhưng người lọc và tìm sẽ sót.',
    passes: contributions({ value: 500_000 }),
    fails: contributions({ value: '500k' }),
    mend: 'certain',
  },
  'DG-17': {
    asks: 'Chữ gõ bằng bảng mã Unicode.',
    why: 'Chữ bảng mã cũ in ra thành ký hiệu lạ.',
    passes: contributions({ note: 'Đại Từ' }),
    fails: contributions({ note: '§¹i Tõ' }),
    mend: 'asks',
  },
  'DG-18': {
    asks: 'Không có dòng cộng giữa các dòng.',
    why: 'Dòng cộng không phải một đóng góp; Loa Xóm tự cộng.',
    passes: contributions({ note: 'Tổng dọn vệ sinh' }),
    fails: contributions({ code: null, date: null, hamlet: 'Tổng cộng', kind: null, activity: null }),
  },
  'DG-19': {
    asks: 'Bên đóng góp là Hộ dân, Doanh nghiệp, Tổ chức hoặc Cán bộ; để trống là Hộ dân.',
    why: 'Báo cáo nói riêng phần của hộ dân.',
    passes: contributions({ giver: 'Doanh nghiệp', hamlet: null }),
    fails: contributions({ giver: 'Hợp tác xã' }),
  },
  'DG-20': {
    asks: 'Không ghi số điện thoại.',
    why: 'Số điện thoại là dữ liệu cá nhân, bảng tính nhiều người mở.',
    passes: contributions({ note: 'Nhà ở đầu xóm' }),
    fails: contributions({ note: 'Gọi 0912 345 678' }),
  },
  'DG-21': {
    asks: 'Dòng đã xóa trống thì xóa cả mã.',
    why: 'Mã còn lại trông như một dòng chưa ghi xong.',
    passes: contributions({ note: 'Dọn vệ sinh' }),
    fails: contributions({ ...emptied('contributions'), code: 'DG001' }),
    mend: 'asks',
  },
};

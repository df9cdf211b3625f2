import type { RuleIdOf } from '../src/domain/validation/rules/all-rules';
import type { RuleEntry } from './rule-entry';
import { day, hamlets } from './example';

/** Tab Xóm. */
export const HAMLETS: Readonly<Record<RuleIdOf<'hamlets'>, RuleEntry>> = {
  'XM-01': {
    asks: 'Mỗi xóm có mã.',
    why: 'Mã giữ nguyên khi xóm đổi tên.',
    passes: hamlets({ code: 'X01' }),
    fails: hamlets({}, {}, {}, {}, {}, { code: null }),
  },
  'XM-02': {
    asks: 'Mã xóm không lặp lại.',
    why: 'Lặp thì chỉ dòng đầu được dùng.',
    passes: hamlets({}, { code: 'X02' }),
    fails: hamlets({}, { code: 'x01' }),
    shows: { hamlets: ['code', 'name'] },
  },
  'XM-03': {
    asks: 'Mỗi xóm có tên.',
    why: 'Người nhập gọi xóm bằng tên.',
    passes: hamlets({ name: 'Bình Xuân' }),
    fails: hamlets({}, {}, {}, {}, {}, { name: null }),
  },
  'XM-04': {
    asks: 'Có Số hộ.',
    why: 'Không có thì không tính tỷ lệ hộ, và xóm không có trọng số trong xã.',
    passes: hamlets({ households: 120 }),
    fails: hamlets({ households: null }),
  },
  'XM-05': {
    asks: 'Số hộ, Số khẩu là số từ 0 trở lên.',
    why: 'Chữ lẫn trong ô số làm tỷ lệ sai.',
    passes: hamlets({ households: 120 }),
    fails: hamlets({ households: 'khoảng 100' }),
    mend: 'asks',
  },
  'XM-06': {
    asks: 'Có Người phụ trách.',
    why: 'Khoảng trống của xóm được giao cho người này.',
    passes: hamlets({ officer: 'vanhoa@binhthuan.vn' }),
    fails: hamlets({ officer: null }),
  },
  'XM-07': {
    asks: 'Người phụ trách là e-mail ở tab Cán bộ.',
    why: 'Quyền nhập của xóm đi theo e-mail.',
    passes: hamlets({ officer: 'VanHoa@binhthuan.vn' }),
    fails: hamlets({ officer: 'Nguyễn Thị Hoa' }),
    mend: 'asks',
    shows: { hamlets: ['officer'], officers: ['email', 'name'] },
  },
  'XM-08': {
    asks: 'Hiệu lực từ, Hiệu lực đến đọc được.',
    why: 'Xóm của kỳ lấy theo hiệu lực.',
    passes: hamlets({ validFrom: day('2020-01-01') }),
    fails: hamlets({ validFrom: 'năm 2020' }),
  },
  'XM-09': {
    asks: 'Hiệu lực từ không sau Hiệu lực đến.',
    why: 'Ngược thì xóm không có ngày nào.',
    passes: hamlets({ validFrom: day('2020-01-01'), validTo: day('2025-06-30'), mergedInto: 'X02' }),
    fails: hamlets({ validFrom: day('2025-07-01'), validTo: day('2020-01-01'), mergedInto: 'X02' }),
  },
  'XM-10': {
    asks: 'Hai xóm cùng tên, cùng xã cũ không có hiệu lực cùng lúc.',
    why: 'Ghi tên thì không biết là xóm nào.',
    passes: hamlets(
      {},
      { name: 'Bình Sơn', validTo: day('2023-12-31'), mergedInto: 'X06' },
      { name: 'Bình Sơn', validFrom: day('2024-01-01') },
      { name: 'Tân Lập', formerCommune: 'Khôi Kỳ' },
      { name: 'Tân Lập', formerCommune: 'Mỹ Yên' },
    ),
    fails: hamlets({}, { name: 'Bình Sơn' }, { name: 'Bình sơn' }),
    shows: { hamlets: ['code', 'name', 'validFrom', 'validTo'] },
  },
  'XM-11': {
    asks: 'Sáp nhập vào là xóm khác của tab; xóm chia tách thì ghi các xóm kế tục.',
    why: 'Việc ở xóm cũ được tính cho các xóm này.',
    passes: hamlets({ validTo: day('2025-06-30'), mergedInto: 'X02' }),
    fails: hamlets({ validTo: day('2025-06-30'), mergedInto: 'X99' }),
  },
  'XM-12': {
    asks: 'Sáp nhập không đi vòng quanh.',
    why: 'Vòng quanh thì không có xóm cuối cùng để tính.',
    passes: hamlets({ validTo: day('2025-06-30'), mergedInto: 'X02' }),
    fails: hamlets(
      { validTo: day('2025-06-30'), mergedInto: 'X02' },
      { validTo: day('2025-06-30'), mergedInto: 'X01' },
    ),
    shows: { hamlets: ['code', 'name', 'validFrom', 'validTo', 'mergedInto'] },
  },
  'XM-13': {
    asks: 'Xóm đã sáp nhập có Hiệu lực đến.',
    why: 'Để biết từ ngày nào tính cho xóm mới.',
    passes: hamlets({ validTo: day('2025-06-30'), mergedInto: 'X02' }),
    fails: hamlets({ mergedInto: 'X02' }),
  },
  'XM-14': {
    asks: 'Xóm hết hiệu lực nên ghi Sáp nhập vào.',
    why: 'Không ghi thì việc ở xóm cũ không tính cho xóm nào.',
    passes: hamlets({ validTo: day('2025-06-30'), mergedInto: 'X02' }),
    fails: hamlets({ validTo: day('2025-06-30') }),
  },
  'XM-15': {
    asks: 'Có loa, Có nhóm Zalo là Có hoặc Không.',
    why: 'Quyết định tin phát đến được xóm nào.',
    passes: hamlets({ hasLoudspeaker: 'Có' }),
    fails: hamlets({ hasLoudspeaker: 'Hỏng' }),
  },
  'XM-16': {
    asks: 'Nên ghi Có loa, Có nhóm Zalo.',
    why: 'Để trống được coi là Không.',
    passes: hamlets({ hasZaloGroup: 'Không' }),
    fails: hamlets({ hasZaloGroup: null }),
  },
  'XM-17': {
    asks: 'Số khẩu không ít hơn Số hộ.',
    why: 'Mỗi hộ có ít nhất một người; hay bị ghi đổi chỗ.',
    passes: hamlets({ people: 480 }),
    fails: hamlets({ people: 60 }),
    shows: { hamlets: ['households', 'people'] },
  },
  'XM-18': {
    asks: 'Ghi đúng mẫu: số là số, không thừa khoảng trắng.',
    why: 'Máy hiểu được, nhưng người lọc và tìm sẽ sót.',
    passes: hamlets({ households: 120 }),
    fails: hamlets({ households: '120' }),
    mend: 'certain',
  },
  'XM-19': {
    asks: 'Chữ gõ bằng bảng mã Unicode.',
    why: 'Chữ bảng mã cũ không khớp với tên người khác gõ.',
    passes: hamlets({ note: 'Đại Từ' }),
    fails: hamlets({ note: '§¹i Tõ' }),
    mend: 'asks',
  },
  'XM-20': {
    asks: 'Không ghi số điện thoại.',
    why: 'Số điện thoại là dữ liệu cá nhân, bảng tính nhiều người mở.',
    passes: hamlets({ note: 'Nhà ở đầu xóm' }),
    fails: hamlets({ note: 'Gọi 0912 345 678' }),
  },
};

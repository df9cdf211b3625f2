import type { RuleIdOf } from '../src/domain/validation/rules/all-rules';
import type { RuleEntry } from './rule-entry';
import { forms } from './example';

/** Tab Hình thức. */
export const FORMS: Readonly<Record<RuleIdOf<'forms'>, RuleEntry>> = {
  'HT-01': {
    asks: 'Mỗi hình thức có mã.',
    why: 'Hoạt động gọi hình thức bằng mã.',
    passes: forms({ code: 'HT1.2' }),
    fails: forms({}, { code: null }),
  },
  'HT-02': {
    asks: 'Mã hình thức không lặp lại.',
    why: 'Lặp thì chỉ dòng đầu được dùng.',
    passes: forms({}, { code: 'HT1.3' }),
    fails: forms({}, { code: 'ht1.2' }),
    shows: { forms: ['code', 'title'] },
  },
  'HT-03': {
    asks: 'Mỗi hình thức có tên.',
    why: 'Báo cáo in tên hình thức.',
    passes: forms({ title: 'Loa truyền thanh xã' }),
    fails: forms({ title: null }),
  },
  'HT-04': {
    asks: 'Có Nhóm.',
    why: 'Đa dạng hình thức đếm theo nhóm.',
    passes: forms({ group: 'HT1' }),
    fails: forms({ group: null }),
  },
  'HT-05': {
    asks: 'Cách tính bao phủ lấy trong danh sách.',
    why: 'Quyết định việc toàn xã đến xóm nào.',
    passes: forms({ reach: 'Có loa' }),
    fails: forms({ reach: 'Xóm gần' }),
  },
  'HT-06': {
    asks: 'Mức tiếp cận là Trực tiếp hoặc Gián tiếp.',
    why: 'Trực tiếp được tính đủ, gián tiếp một phần.',
    passes: forms({ credit: 'Gián tiếp' }),
    fails: forms({ credit: null }),
  },
  'HT-07': {
    asks: 'Ghi đúng mẫu của danh mục.',
    why: 'Máy hiểu được, nhưng người lọc và tìm sẽ sót.',
    passes: forms({ credit: 'Gián tiếp' }),
    fails: forms({ credit: 'gián tiếp' }),
    mend: 'certain',
  },
  'HT-08': {
    asks: 'Chữ gõ bằng bảng mã Unicode.',
    why: 'Chữ bảng mã cũ in ra thành ký hiệu lạ.',
    passes: forms({ title: 'Họp xóm' }),
    fails: forms({ title: 'Häp xãm' }),
    mend: 'asks',
  },
  'HT-09': {
    asks: 'Không ghi số điện thoại.',
    why: 'Số điện thoại là dữ liệu cá nhân, bảng tính nhiều người mở.',
    passes: forms({ title: 'Họp xóm' }),
    fails: forms({ title: 'Họp xóm, gọi 0912 345 678' }),
  },
};

import type { RuleIdOf } from '../src/domain/validation/rules/all-rules';
import type { RuleEntry } from './rule-entry';
import { officers } from './example';

/** Tab Cán bộ. */
export const OFFICERS: Readonly<Record<RuleIdOf<'officers'>, RuleEntry>> = {
  'CB-01': {
    asks: 'Mỗi người có e-mail.',
    why: 'Quyền và xóm phụ trách đi theo e-mail.',
    passes: officers({ email: 'vanhoa@binhthuan.vn' }),
    fails: officers({}, { email: null }),
  },
  'CB-02': {
    asks: 'E-mail đúng dạng.',
    why: 'Sai một chữ là không có quyền.',
    passes: officers({ email: 'vanhoa@binhthuan.vn' }),
    fails: officers({}, { email: 'vanhoa binhthuan.vn' }),
  },
  'CB-03': {
    asks: 'Mỗi e-mail một dòng.',
    why: 'Hai dòng thì không biết vai trò nào đúng.',
    passes: officers({}, { email: 'mttq@binhthuan.vn' }),
    fails: officers({}, { email: 'VANHOA@binhthuan.vn' }),
    shows: { officers: ['email', 'name'] },
  },
  'CB-04': {
    asks: 'Có Họ tên.',
    why: 'Thông báo gọi người bằng tên.',
    passes: officers({ name: 'Nguyễn Thị Hoa' }),
    fails: officers({ name: null }),
  },
  'CB-05': {
    asks: 'Vai trò lấy trong danh sách.',
    why: 'Không có vai trò thì chỉ được xem.',
    passes: officers({ role: 'Cán bộ xã' }),
    fails: officers({ role: 'Công chức' }),
  },
  'CB-06': {
    asks: 'Phụ trách tiêu chí là số của bộ ở Cấu hình.',
    why: 'Số lạ không giao được việc.',
    passes: officers({ criteria: '6; 17' }),
    fails: officers({ criteria: '6; 99' }),
  },
  'CB-07': {
    asks: 'Ghi đúng mẫu, không thừa khoảng trắng.',
    why: 'Khoảng trắng thừa làm e-mail không khớp.',
    passes: officers({ name: 'Nguyễn Thị Hoa' }),
    fails: officers({ name: 'Nguyễn  Thị Hoa' }),
    mend: 'certain',
  },
  'CB-08': {
    asks: 'Chữ gõ bằng bảng mã Unicode.',
    why: 'Chữ bảng mã cũ in ra thành ký hiệu lạ.',
    passes: officers({ unit: 'Đại Từ' }),
    fails: officers({ unit: '§¹i Tõ' }),
    mend: 'asks',
  },
  'CB-09': {
    asks: 'Không ghi số điện thoại.',
    why: 'Số điện thoại là dữ liệu cá nhân, bảng tính nhiều người mở.',
    passes: officers({ unit: 'Đại Từ' }),
    fails: officers({ unit: 'Đại Từ, 0912 345 678' }),
  },
};

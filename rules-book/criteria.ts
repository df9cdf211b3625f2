import type { RuleIdOf } from '../src/domain/validation/rules/all-rules';
import type { RuleEntry } from './rule-entry';
import { criteria, day } from './example';

/** Tab Tiêu chí. */
export const CRITERIA: Readonly<Record<RuleIdOf<'criteria'>, RuleEntry>> = {
  'TC-01': {
    asks: 'Mỗi tiêu chí có Bộ và Số.',
    why: 'Hai cột này gọi tên tiêu chí.',
    passes: criteria({ number: '2' }),
    fails: criteria({ number: null }),
  },
  'TC-02': {
    asks: 'Trong một bộ, số không lặp lại.',
    why: 'Lặp thì chỉ dòng đầu được dùng.',
    passes: criteria({}, { number: '6' }),
    fails: criteria({}, { number: '2' }),
    shows: { criteria: ['set', 'number', 'title'] },
  },
  'TC-03': {
    asks: 'Mỗi tiêu chí có tên.',
    why: 'Báo cáo in tên tiêu chí.',
    passes: criteria({ title: 'Giao thông' }),
    fails: criteria({ title: null }),
  },
  'TC-04': {
    asks: 'Hiệu lực từ, Hiệu lực đến đọc được và đúng thứ tự.',
    why: 'Bộ của kỳ lấy theo hiệu lực.',
    passes: criteria({ validTo: day('2026-02-14') }),
    fails: criteria({ validTo: day('2020-02-14') }),
    shows: { criteria: ['validFrom', 'validTo'] },
  },
  'TC-05': {
    asks: 'Nội dung là mã ở tab Nội dung.',
    why: 'Nối tiêu chí với nội dung tuyên truyền.',
    passes: criteria({ topics: 'ND3.1' }),
    fails: criteria({ topics: 'ND99' }),
  },
  'TC-06': {
    asks: 'Ghi đúng mẫu, không thừa khoảng trắng.',
    why: 'Máy hiểu được, nhưng người lọc và tìm sẽ sót.',
    passes: criteria({ title: 'Giao thông' }),
    fails: criteria({ title: ' Giao thông' }),
    mend: 'certain',
  },
  'TC-07': {
    asks: 'Chữ gõ bằng bảng mã Unicode.',
    why: 'Chữ bảng mã cũ in ra thành ký hiệu lạ.',
    passes: criteria({ title: 'Giao thông' }),
    fails: criteria({ title: 'Giao th«ng' }),
    mend: 'asks',
  },
  'TC-08': {
    asks: 'Không ghi số điện thoại.',
    why: 'Số điện thoại là dữ liệu cá nhân, bảng tính nhiều người mở.',
    passes: criteria({ title: 'Giao thông' }),
    fails: criteria({ title: 'Giao thông, gọi 0912 345 678' }),
  },
};

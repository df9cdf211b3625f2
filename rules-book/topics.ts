import type { RuleIdOf } from '../src/domain/validation/rules/all-rules';
import type { RuleEntry } from './rule-entry';
import { topics } from './example';

/** Tab Nội dung. */
export const TOPICS: Readonly<Record<RuleIdOf<'topics'>, RuleEntry>> = {
  'ND-01': {
    asks: 'Mỗi nội dung có mã.',
    why: 'Hoạt động gọi nội dung bằng mã.',
    passes: topics({ code: 'ND1' }),
    fails: topics({}, { code: null }),
  },
  'ND-02': {
    asks: 'Mã nội dung không lặp lại.',
    why: 'Lặp thì chỉ dòng đầu được dùng.',
    passes: topics({}, { code: 'ND2.4' }),
    fails: topics({}, { code: 'nd1' }),
    shows: { topics: ['code', 'title'] },
  },
  'ND-03': {
    asks: 'Mỗi nội dung có tên.',
    why: 'Báo cáo in tên nội dung.',
    passes: topics({ title: 'Chủ trương, chính sách' }),
    fails: topics({ title: null }),
  },
  'ND-04': {
    asks: 'Bắt buộc, Tiêu chí người dân là Có hoặc Không.',
    why: 'Quyết định nội dung nào vào điểm.',
    passes: topics({ required: 'Có' }),
    fails: topics({ required: 'Tùy' }),
  },
  'ND-05': {
    asks: 'Trọng số là số từ 0 trở lên; để trống là 1.',
    why: 'Trọng số nhân với điểm.',
    passes: topics({ weight: 2 }),
    fails: topics({ weight: 'cao' }),
  },
  'ND-06': {
    asks: 'Có ít nhất một nội dung bắt buộc.',
    why: 'Không có thì không tính được bao phủ nội dung.',
    passes: topics({ required: 'Có' }),
    fails: topics(
      { required: 'Không' },
      { required: 'Không' },
      { required: 'Không' },
      { required: 'Không' },
      { required: 'Không' },
    ),
  },
  'ND-07': {
    asks: 'Ghi đúng mẫu của danh mục.',
    why: 'Máy hiểu được, nhưng người lọc và tìm sẽ sót.',
    passes: topics({ required: 'Có' }),
    fails: topics({ required: 'CÓ ' }),
    mend: 'certain',
  },
  'ND-08': {
    asks: 'Chữ gõ bằng bảng mã Unicode.',
    why: 'Chữ bảng mã cũ in ra thành ký hiệu lạ.',
    passes: topics({ title: 'Môi trường' }),
    fails: topics({ title: 'M«i tr­êng' }),
    mend: 'asks',
  },
  'ND-09': {
    asks: 'Hạn (tháng) là số nguyên từ 1 đến 12; để trống là 12.',
    why: 'Đến hết tháng ấy xóm nào cũng cần được gặp trực tiếp về nội dung.',
    passes: topics({ dueMonth: 3 }),
    fails: topics({ dueMonth: 13 }),
  },
  'ND-10': {
    asks: 'Đến hết tháng 3 có ít nhất một phần tư số nội dung bắt buộc đến hạn, đến hết tháng 6 ít nhất một nửa.',
    why: 'Dồn hết về cuối năm thì trong năm không thấy xóm nào chậm.',
    passes: topics({ dueMonth: 2 }),
    fails: topics({ dueMonth: 12 }, { dueMonth: 12 }, { dueMonth: 12 }, { dueMonth: 12 }, { dueMonth: 12 }),
    shows: { topics: ['code', 'required', 'dueMonth'] },
  },
  'ND-11': {
    asks: 'Không ghi số điện thoại.',
    why: 'Số điện thoại là dữ liệu cá nhân, bảng tính nhiều người mở.',
    passes: topics({ title: 'Môi trường' }),
    fails: topics({ title: 'Môi trường, gọi 0912 345 678' }),
  },
};

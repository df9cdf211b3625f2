import { emptied } from './base-rows';
import type { RuleIdOf } from '../src/domain/validation/rules/all-rules';
import type { RuleEntry } from './rule-entry';
import { day, otherFigures } from './example';

/** Tab Số liệu khác. */
export const OTHER_FIGURES: Readonly<Record<RuleIdOf<'otherFigures'>, RuleEntry>> = {
  'SL-01': {
    asks: 'Kỳ là một tháng báo cáo.',
    why: 'Quý, năm do Loa Xóm cộng từ các tháng.',
    passes: otherFigures({ month: '2024-T03' }),
    fails: otherFigures({ month: '2024-Q1' }),
  },
  'SL-02': {
    asks: 'Chỉ tiêu là mã ở tab Chỉ tiêu.',
    why: 'Mã lạ thì số không vào chỉ tiêu nào.',
    passes: otherFigures({ indicator: 'CT40' }),
    fails: otherFigures({ indicator: 'CT99' }),
  },
  'SL-03': {
    asks: 'Giá trị là số từ 0 trở lên.',
    why: 'Tháng không phát sinh thì ghi 0; không có dòng nào là chưa có số.',
    passes: otherFigures({ value: 0 }),
    fails: otherFigures({ value: 'khoảng chục' }),
  },
  'SL-04': {
    asks: 'Mỗi tháng của một chỉ tiêu một dòng.',
    why: 'Hai dòng thì không biết lấy số nào.',
    passes: otherFigures({}, { month: '2024-T04' }),
    fails: otherFigures({}, { code: 'SL002' }),
    shows: { otherFigures: ['month', 'indicator', 'value'] },
  },
  'SL-05': {
    asks: 'Chỉ tiêu có cách tính «Nhập tay».',
    why: 'Chỉ tiêu khác được tính từ các tab khác, số ở đây không dùng.',
    passes: otherFigures({ indicator: 'CT40' }),
    fails: otherFigures({ indicator: 'CT04' }),
    shows: { otherFigures: ['indicator'], indicators: ['code', 'measure'] },
  },
  'SL-06': {
    asks: 'Tháng thuộc Năm kế hoạch.',
    why: 'Ngoài năm thì không vào kỳ nào của năm.',
    passes: otherFigures({ month: '2024-T03' }),
    fails: otherFigures({ month: '2023-T03' }),
  },
  'SL-07': {
    asks: 'Tháng đã bắt đầu.',
    why: 'Tháng chưa đến thì chưa có số.',
    passes: otherFigures({ month: '2024-T06' }),
    fails: otherFigures({ month: '2024-T09' }),
  },
  'SL-08': {
    asks: 'Nên ghi Nguồn.',
    why: 'Để người khác kiểm tra được.',
    passes: otherFigures({ source: 'Sổ theo dõi' }),
    fails: otherFigures({ source: null }),
  },
  'SL-09': {
    asks: 'Mã không lặp lại.',
    why: 'Lặp thì không biết dòng nào.',
    passes: otherFigures({}, { code: 'SL002', month: '2024-T04' }),
    fails: otherFigures({}, { code: 'SL001', month: '2024-T04' }),
    shows: { otherFigures: ['code', 'month'] },
  },
  'SL-10': {
    asks: 'Ghi đúng mẫu: tháng như 2024-T03, số là số.',
    why: 'Máy hiểu được, nhưng người lọc và tìm sẽ sót.',
    passes: otherFigures({ month: '2024-T03' }),
    fails: otherFigures({ month: day('2024-03-01') }),
    mend: 'certain',
  },
  'SL-11': {
    asks: 'Chữ gõ bằng bảng mã Unicode.',
    why: 'Chữ bảng mã cũ in ra thành ký hiệu lạ.',
    passes: otherFigures({ note: 'Đại Từ' }),
    fails: otherFigures({ note: '§¹i Tõ' }),
    mend: 'asks',
  },
  'SL-12': {
    asks: 'Không có dòng cộng giữa các dòng.',
    why: 'Loa Xóm tự cộng các tháng.',
    passes: otherFigures({ note: 'Tổng hợp từ sổ' }),
    fails: otherFigures({ code: null, month: 'Tổng cộng', indicator: null, source: null }),
  },
  'SL-13': {
    asks: 'Không ghi số điện thoại.',
    why: 'Số điện thoại là dữ liệu cá nhân, bảng tính nhiều người mở.',
    passes: otherFigures({ note: 'Sổ tiếp dân' }),
    fails: otherFigures({ note: 'Gọi 0912 345 678' }),
  },
  'SL-14': {
    asks: 'Dòng đã xóa trống thì xóa cả mã.',
    why: 'Mã còn lại trông như một dòng chưa ghi xong.',
    passes: otherFigures({ note: 'Sổ tiếp dân' }),
    fails: otherFigures({ ...emptied('otherFigures'), code: 'SL001' }),
    mend: 'asks',
  },
};

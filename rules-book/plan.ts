import type { RuleIdOf } from '../src/domain/validation/rules/all-rules';
import { FIGURE_CODES } from '../src/wording/report/figure-codes';
import type { RuleEntry } from './rule-entry';
import { day, plan } from './example';

/** Tab Kế hoạch. */
export const PLAN: Readonly<Record<RuleIdOf<'plan'>, RuleEntry>> = {
  'KH-01': {
    asks: 'Mỗi mục có mã.',
    why: 'Hoạt động gọi mục bằng mã.',
    passes: plan({ code: 'MK13' }),
    fails: plan({ code: null }),
  },
  'KH-02': {
    asks: 'Mã mục không lặp lại.',
    why: 'Lặp thì không biết hoạt động thuộc mục nào.',
    passes: plan({}, { code: 'MK14' }),
    fails: plan({}, { code: 'mk13' }),
    shows: { plan: ['code', 'title'] },
  },
  'KH-03': {
    asks: 'Mỗi mục có tên.',
    why: 'Người đọc nhận ra mục bằng tên.',
    passes: plan({ title: 'Vận động làm đường' }),
    fails: plan({ title: null }),
  },
  'KH-04': {
    asks: 'Nội dung là mã hoặc nhóm ở tab Nội dung.',
    why: 'Mã lạ làm mục không bao giờ được tính.',
    passes: plan({ topics: 'ND3.*' }),
    fails: plan({ topics: 'ND9' }),
  },
  'KH-05': {
    asks: 'Hình thức là mã hoặc nhóm ở tab Hình thức.',
    why: 'Mã lạ làm mục không bao giờ được tính.',
    passes: plan({ forms: 'HT2; HT3.3' }),
    fails: plan({ forms: 'HT99' }),
  },
  'KH-06': {
    asks: 'Phạm vi là «Từng xóm» hoặc «Toàn xã».',
    why: 'Quyết định chỉ tiêu tính cho từng xóm hay cả xã.',
    passes: plan({ scope: 'Toàn xã' }),
    fails: plan({ scope: 'Cả xã' }),
    mend: 'asks',
  },
  'KH-07': {
    asks: 'Xóm của mục có ở tab Xóm; để trống là mọi xóm.',
    why: 'Xóm lạ không được giao chỉ tiêu.',
    passes: plan({ hamlets: 'Bình Xuân; Đình 6' }),
    fails: plan({ hamlets: 'Binh Xuan' }),
    mend: 'asks',
  },
  'KH-08': {
    asks: 'Từ ngày, Đến ngày đọc được.',
    why: 'Thời gian quyết định chỉ tiêu đến từng kỳ.',
    passes: plan({ from: day('2024-01-15') }),
    fails: plan({ from: '31/04/2024' }),
  },
  'KH-09': {
    asks: 'Từ ngày không sau Đến ngày.',
    why: 'Thời gian ngược thì mục không có ngày nào.',
    passes: plan({ from: day('2024-01-15'), to: day('2024-06-14') }),
    fails: plan({ from: day('2024-06-15'), to: day('2024-01-14') }),
  },
  'KH-10': {
    asks: 'Chỉ tiêu, Kinh phí là số từ 0 trở lên.',
    why: 'Chữ lẫn trong ô số làm tỷ lệ sai.',
    passes: plan({ target: 4 }),
    fails: plan({ target: 'bốn cuộc' }),
  },
  'KH-11': {
    asks: 'Mục nên có Chỉ tiêu.',
    why: 'Không có chỉ tiêu thì không tính hoàn thành kế hoạch.',
    passes: plan({ target: 4 }),
    fails: plan({ target: null }),
  },
  'KH-12': {
    asks: 'Có Chỉ tiêu thì có Đơn vị tính.',
    why: 'Số không có đơn vị thì không đọc được.',
    passes: plan({ unit: 'cuộc' }),
    fails: plan({ unit: null }),
    shows: { plan: ['target', 'unit'] },
  },
  'KH-13': {
    asks: `Chỉ tiêu báo cáo là mã ${FIGURE_CODES}.`,
    why: 'Mã lạ không vào bảng nào của báo cáo.',
    passes: plan({ indicator: 'CT04; CT05' }),
    fails: plan({ indicator: 'CT99' }),
  },
  'KH-14': {
    asks: 'Thời gian của mục gặp năm báo cáo.',
    why: 'Ngoài năm thì mục không được tính trong năm.',
    passes: plan({ from: day('2024-01-15') }),
    fails: plan({ from: day('2025-01-15') }),
  },
  'KH-15': {
    asks: 'Mục có Chủ trì.',
    why: 'Mỗi việc có người chịu trách nhiệm.',
    passes: plan({ leadUnit: 'Công chức văn hóa' }),
    fails: plan({ leadUnit: null }),
  },
  'KH-16': {
    asks: 'Tiêu chí là số của bộ ở Cấu hình.',
    why: 'Số lạ không nối được với tiêu chí nào.',
    passes: plan({ criteria: '17' }),
    fails: plan({ criteria: '99' }),
  },
  'KH-17': {
    asks: 'Nguồn kinh phí lấy trong danh sách.',
    why: 'Giá trị lạ không được cộng.',
    passes: plan({ fundingSource: 'NSNN' }),
    fails: plan({ fundingSource: 'Ngân sách xã' }),
    mend: 'asks',
  },
  'KH-18': {
    asks: 'Mục nêu nội dung hoặc hình thức.',
    why: 'Không nêu gì thì hoạt động nào cũng được tính cho mục.',
    passes: plan({ topics: 'ND3.6', forms: null }),
    fails: plan({ topics: null, forms: null }),
  },
  'KH-19': {
    asks: 'Một danh sách không nêu một mục hai lần.',
    why: 'Có thể lần sau định ghi mục khác.',
    passes: plan({ forms: 'HT2.2; HT3' }),
    fails: plan({ forms: 'HT2.2; HT2.2' }),
    mend: 'asks',
  },
  'KH-20': {
    asks: 'Ghi đúng mẫu của danh mục.',
    why: 'Máy hiểu được, nhưng người lọc và tìm sẽ sót.',
    passes: plan({ scope: 'Từng xóm' }),
    fails: plan({ scope: 'từng  xóm' }),
    mend: 'certain',
  },
  'KH-21': {
    asks: 'Chữ gõ bằng bảng mã Unicode.',
    why: 'Chữ bảng mã cũ in ra thành ký hiệu lạ.',
    passes: plan({ note: 'Đại Từ' }),
    fails: plan({ note: '§¹i Tõ' }),
    mend: 'asks',
  },
  'KH-22': {
    asks: 'Không có dòng cộng giữa các dòng.',
    why: 'Dòng cộng không phải một việc; Loa Xóm tự cộng.',
    passes: plan({ title: 'Tổng kết năm' }),
    fails: plan(
      {},
      {
        code: null,
        title: 'Tổng cộng',
        topics: null,
        forms: null,
        leadUnit: null,
        scope: null,
        unit: null,
        criteria: null,
        evidence: null,
      },
    ),
  },
  'KH-23': {
    asks: 'Kinh phí ghi đủ đồng, từ 1.000 đồng.',
    why: 'Số nhỏ thường là ghi theo nghìn hoặc triệu.',
    passes: plan({ cost: 500000 }),
    fails: plan({ cost: 500 }),
  },
};

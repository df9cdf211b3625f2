import { hamletNoun } from '../../workbook/hamlet-noun';
import type { ACTIVITY_COMPARISONS } from '../../domain/validation/rules/activities-compared';
import type { Say } from './phrases';
import { DELETE_CODE, listFact, numberFact, quote, repeatedIn, textFact } from './phrases';

/** Tab Hoạt động: what shows only beside other rows; no page that checks one row needs it. */
export const ACTIVITY_COMPARISON_MESSAGES: Readonly<Record<keyof typeof ACTIVITY_COMPARISONS, Say>> = {
  'HD-12': repeatedIn('mã', DELETE_CODE),
  'HD-25': (finding) =>
    `đường dẫn ${quote(textFact(finding, 'link'))} đã dùng ở dòng ${listFact(finding, 'rows').join(', ')}. Mỗi việc nên có minh chứng riêng; xin xem lại.`,
  'HD-37': () =>
    'chưa có tập thể, cá nhân nào ở tab Gương, mô hình ghi mã này. Xin thêm dòng ở tab đó và ghi mã hoạt động.',
  'HD-50': (finding) =>
    `trùng ngày, hình thức, ${hamletNoun()}, nội dung và chủ trì với ${quote(textFact(finding, 'id'))} (dòng ${textFact(finding, 'row')}) nên chưa được tính. Nếu là hai việc khác nhau, chọn «Không trùng» ở cột Xác nhận.`,
  'HD-51': (finding) =>
    `${numberFact(finding, 'attendance')} người được ghi y hệt ở ${numberFact(finding, 'count')} dòng của cùng đơn vị. Xin xem lại có phải số chép lại không.`,
  'HD-52': (finding) =>
    `${quote(textFact(finding, 'hamlet'))} có ${numberFact(finding, 'count')} cuộc họp trong cùng một ngày. Xin xem lại ngày hoặc ${hamletNoun()}.`,
  'HD-53': (finding) =>
    `dòng được nhập sau ngày thực hiện ${numberFact(finding, 'days')} ngày. Xin xem lại ngày; nên nhập trong vòng 30 ngày.`,
  'HD-61': (finding) =>
    `${quote(finding.received)} ở dòng khác viết là ${quote(textFact(finding, 'mended'))}. Xin viết thống nhất, để báo cáo không nêu một đơn vị thành hai.`,
  'HD-69': () =>
    'chưa có mô hình nào ở tab Gương, mô hình ghi mã này nên chưa được đếm. Xin thêm dòng Loại «Mô hình» ở tab đó, ghi mã hoạt động; làm theo mô hình khác thì ghi thêm Nhân rộng từ.',
};

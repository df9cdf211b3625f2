import type { RuleIdOf } from '../src/domain/validation/rules/all-rules';
import type { RuleEntry } from './rule-entry';
import { indicators } from './example';

/** Tab Chỉ tiêu. */
export const INDICATORS: Readonly<Record<RuleIdOf<'indicators'>, RuleEntry>> = {
  'CS-01': {
    asks: 'Mỗi chỉ tiêu có mã.',
    why: 'Báo cáo đã lập giữ số liệu theo mã; đổi tên, đổi thứ tự thì vẫn tra được.',
    passes: indicators({ code: 'CT04' }),
    fails: indicators({ code: null }),
  },
  'CS-02': {
    asks: 'Mã chỉ tiêu không lặp lại.',
    why: 'Lặp thì chỉ dòng đầu được dùng.',
    passes: indicators({}, { code: 'B01' }),
    fails: indicators({}, { code: 'ct04' }),
    shows: { indicators: ['code', 'title'] },
  },
  'CS-03': {
    asks: 'Mã chỉ gồm chữ, số, dấu chấm, gạch nối.',
    why: 'Mã có dấu khác thì không lưu được cùng báo cáo, chỉ tiêu không được dùng.',
    passes: indicators({}, { code: '2.1-a' }),
    fails: indicators({}, { code: 'B01; B02' }),
  },
  'CS-04': {
    asks: 'Có tên và đơn vị tính.',
    why: 'Báo cáo và biểu in đúng chữ của hai ô này.',
    passes: indicators({ unit: 'cuộc' }),
    fails: indicators({ unit: null }),
  },
  'CS-05': {
    asks: 'Cách tính lấy trong danh sách.',
    why: 'Cách tính lạ thì chỉ tiêu không có số.',
    passes: indicators({ measure: 'Tổng Số người' }),
    fails: indicators({ measure: 'Đếm cuộc' }),
  },
  'CS-06': {
    asks: 'Hình thức, Nội dung là mã hoặc nhóm của danh mục.',
    why: 'Mã lạ thì không biết đếm việc nào, chỉ tiêu không có số.',
    passes: indicators({ forms: 'HT2; HT3.3' }),
    fails: indicators({ forms: 'HT99' }),
  },
  'CS-07': {
    asks: 'Phạm vi là Trong xã, Ngoài xã hoặc Mọi; để trống là Trong xã.',
    why: 'Việc nơi khác tổ chức không tính vào số lớp, số đoàn của xã.',
    passes: indicators({ scope: 'Mọi' }),
    fails: indicators({ scope: 'Toàn huyện' }),
  },
  'CS-08': {
    asks: 'Chia cho để trống, hoặc là 60, 1.000, 10.000, 1.000.000.',
    why: 'Số lạ làm sai đơn vị tính mà không ai thấy.',
    passes: indicators({ measure: 'Tổng số phút phát', unit: 'giờ', forms: null, divisor: 60 }),
    fails: indicators({ divisor: 100 }),
  },
  'CS-09': {
    asks: 'Bảng 1 là Có hoặc Không.',
    why: 'Bảng 1 in trước hết các chỉ tiêu ghi «Có».',
    passes: indicators({ onTable1: 'Có' }),
    fails: indicators({ onTable1: 'Trang đầu' }),
  },
  'CS-10': {
    asks: 'Kế hoạch năm là số từ 0 trở lên; để trống thì lấy ở tab Kế hoạch.',
    why: 'Báo cáo tính tỷ lệ hoàn thành theo số này.',
    passes: indicators({ target: 40 }),
    fails: indicators({ target: 'nhiều' }),
  },
  'CS-11': {
    asks: 'Lũy kế là Cộng dồn hoặc Số cuối kỳ.',
    why: 'Số phiếu thì cộng các tháng; số hộ đang nắm vững thì lấy tháng cuối.',
    passes: indicators({ measure: 'Nhập tay', forms: null, cumulation: 'Số cuối kỳ' }),
    fails: indicators({ measure: 'Nhập tay', forms: null, cumulation: 'Bình quân' }),
  },
  'CS-12': {
    asks: 'Cách tính của cả xã không kèm Hình thức, Nội dung, Chủ trì.',
    why: 'Không tách được, nên có lọc thì chỉ tiêu không có số.',
    passes: indicators({ measure: 'Số xóm còn việc chậm', forms: null }),
    fails: indicators({ measure: 'Số xóm còn việc chậm', forms: 'HT2.2' }),
    shows: { indicators: ['measure', 'forms'] },
  },
  'CS-13': {
    asks: 'Phạm vi chỉ ghi cho cách tính từ tab Hoạt động.',
    why: 'Đóng góp, gương, mô hình, số nhập tay không có phạm vi.',
    passes: indicators({ measure: 'Đóng góp Đất', forms: null }),
    fails: indicators({ measure: 'Đóng góp Đất', forms: null, scope: 'Mọi' }),
    shows: { indicators: ['measure', 'scope'] },
  },
  'CS-14': {
    asks: 'Lũy kế chỉ ghi cho «Nhập tay».',
    why: 'Các cách tính khác được tính lại từ đầu năm.',
    passes: indicators({ cumulation: null }),
    fails: indicators({ cumulation: 'Cộng dồn' }),
    shows: { indicators: ['measure', 'cumulation'] },
  },
  'CS-15': {
    asks: 'Chủ trì là đơn vị có ở tab Hoạt động, Kế hoạch hoặc Cán bộ.',
    why: 'Tên khác thì không đếm được việc nào.',
    passes: indicators({ leadUnits: 'Công chức văn hóa' }),
    fails: indicators({ leadUnits: 'Đoàn Thanh niên' }),
  },
  'CS-16': {
    asks: 'Một danh sách không nêu một mục hai lần.',
    why: 'Có thể lần sau định ghi mục khác.',
    passes: indicators({ forms: 'HT2.2; HT3' }),
    fails: indicators({ forms: 'HT2.2; HT2.2' }),
    mend: 'asks',
  },
  'CS-17': {
    asks: 'Ghi đúng mẫu của danh mục.',
    why: 'Máy hiểu được, nhưng người lọc và tìm sẽ sót.',
    passes: indicators({ measure: 'Số hoạt động' }),
    fails: indicators({ measure: 'số hoạt động' }),
    mend: 'certain',
  },
  'CS-18': {
    asks: 'Chữ gõ bằng bảng mã Unicode.',
    why: 'Chữ bảng mã cũ in ra thành ký hiệu lạ.',
    passes: indicators({ title: 'Môi trường' }),
    fails: indicators({ title: 'M«i tr­êng' }),
    mend: 'asks',
  },
  'CS-19': {
    asks: 'Không ghi số điện thoại.',
    why: 'Số điện thoại là dữ liệu cá nhân, bảng tính nhiều người mở.',
    passes: indicators({ note: 'Số của trạm y tế' }),
    fails: indicators({ note: 'Gọi 0912 345 678' }),
  },
};

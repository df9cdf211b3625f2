import { formatNumber } from '../../domain/text/format';
import { hamletNoun } from '../../workbook/hamlet-noun';

/** What is said of the commune's form, of links and of answers from phones. */
export const PHONES = {
  form: 'Biểu mẫu trên điện thoại',
  keptLink: 'Giữ liên kết của biểu mẫu để ghi vào tin nhắc và mã QR.',
  problem: {
    'not-a-form':
      'Đây không phải là liên kết của một biểu mẫu Google. Xin chép liên kết bắt đầu bằng https://docs.google.com/forms/ ở mục «Tạo đường liên kết điền sẵn».',
    short:
      'Đây là liên kết rút gọn nên không đọc được. Xin chép liên kết đầy đủ ở mục «Tạo đường liên kết điền sẵn» của biểu mẫu.',
    'not-filled':
      'Liên kết này chưa điền sẵn câu nào. Xin mở «Tạo đường liên kết điền sẵn», gõ MAVIEC vào câu «Mã việc» rồi chép liên kết.',
    'no-mark':
      'Không thấy câu nào được trả lời là MAVIEC. Xin tạo lại liên kết điền sẵn, gõ đúng MAVIEC vào câu «Mã việc».',
  },
  job: {
    malformed: (code: string) => `Mã việc: «${code}» không phải là mã việc`,
    mistyped: (code: string) => `Mã việc: «${code}» gõ sai một chỗ`,
    'unknown-item': (code: string) => `Mã việc: «${code}» nêu mục không có trong tab Kế hoạch`,
    'unknown-hamlet': (code: string) => `Mã việc: «${code}» nêu ${hamletNoun()} không có trong danh sách`,
  },
  /** At the end of a reminder. */
  reminder: (link: string) => `Họp xong, xin ghi kết quả trên điện thoại: ${link}`,
  noAnswers:
    'Chưa thấy tab câu trả lời nào có câu «Mã việc». Xin liên kết biểu mẫu với bảng tính này (xem hướng dẫn «Ghi trên điện thoại»).',
} as const;

/** Words of the dialog «Ghi trên điện thoại». */
export const PHONES_UI = {
  loading: 'Đang xem biểu mẫu của xã…',
  intro: () =>
    `Trưởng ${hamletNoun()} ghi cuộc họp bằng một biểu mẫu Google trên điện thoại. Mỗi tin nhắc Zalo và mỗi mã QR mang «Mã việc» riêng, nên câu trả lời tự vào đúng ${hamletNoun()}, đúng mục kế hoạch.`,
  step1: '1. Biểu mẫu và tab câu trả lời',
  linked: (name: string, count: number) => `Đã liên kết: tab «${name}», ${formatNumber(count)} câu trả lời.`,
  noJobQuestion: (name: string) =>
    `Tab «${name}» nhận câu trả lời của một biểu mẫu không có câu «Mã việc», nên không đọc.`,
  notLinked:
    'Chưa thấy biểu mẫu nào liên kết với bảng tính này. Xin tạo biểu mẫu có các câu «Mã việc», «Ngày», «Số người», «Số hộ dự», «Minh chứng», «Ghi chú»; ở thẻ Câu trả lời chọn liên kết với Trang tính này.',
  step2: '2. Liên kết điền sẵn',
  learnt: 'Đã biết liên kết. Tin nhắc Zalo ở phần Việc của tôi kết thúc bằng liên kết riêng.',
  notLearnt:
    'Ở biểu mẫu chọn «Tạo đường liên kết điền sẵn», gõ MAVIEC vào câu «Mã việc», chép liên kết rồi dán vào đây.',
  paste: 'Liên kết điền sẵn',
  keep: 'Ghi nhớ liên kết',
  keepOther: 'Thay bằng liên kết khác',
  keeping: 'Đang ghi nhớ…',
  kept: 'Đã ghi nhớ liên kết.',
  step3: '3. Phiếu mã QR',
  noLink: 'Có liên kết điền sẵn rồi mới in được mã QR.',
  qrHelp: () => `Mỗi ${hamletNoun()} một phiếu khổ A6. Chọn rồi bấm in.`,
  chooseAll: 'Chọn tất cả',
  print: (count: number) => `In ${formatNumber(count)} phiếu`,
  unfit: (name: string) => `${name}: mã có dấu cách hoặc gạch dưới nên không có mã việc.`,
  step4: '4. Nhập câu trả lời',
  answersHelp:
    'Câu trả lời vào Hộp thư đến như mọi danh sách: xem trước, nhận, hoàn tác. Câu đã sửa chờ một lần «Nhận» riêng.',
  toAnswers: 'Mở «Nhập từ Excel …» để đọc câu trả lời',
  card: {
    title: 'Ghi cuộc họp tuyên truyền',
    how: 'Mở máy ảnh của điện thoại, soi vào mã, bấm liên kết rồi ghi.',
    job: 'Mã việc',
  },
  qrOf: (name: string) => `Mã QR của ${name}`,
} as const;

import { formatNumber } from '../../domain/text/format';
import type { LeftWhy } from '../../domain/plan-reading/plan-proposal';

/** What is said where a plan's document is read and taken. */
export const PLAN_TOO_LONG = (paragraphs: number): string =>
  `Văn bản dài ${formatNumber(paragraphs)} đoạn, quá dài cho một kế hoạch. Xin chọn đúng tệp, hoặc chỉ dán phần kế hoạch.`;

export const PLAN_CLOSED = (tab: string): string =>
  `Tab ${tab} được khóa và tài khoản này không được sửa. Xin nhờ người quản trị của bảng tính nhận kế hoạch.`;

export const PLAN_STANDS = (items: number): string =>
  `Tab Kế hoạch đã có ${formatNumber(items)} mục, nên chưa ghi gì. Nếu muốn thêm các mục đã chọn xuống dưới, xin chọn «Thêm xuống dưới các mục đang có» (lệnh: --below).`;

export const TAKE_MOVED = (tab: string): string =>
  `Có người đang sửa tab ${tab} đúng lúc ghi, nên một số dòng chưa được ghi; những gì họ gõ vẫn nguyên. Xin đọc lại văn bản và nhận phần còn thiếu.`;

export const TOO_MANY_TAKEN = (most: number): string =>
  `Mỗi lần chỉ nhận được ${formatNumber(most)} dòng. Xin bỏ bớt dấu chọn và nhận làm nhiều lần.`;

export const CODE_TAKEN = (code: string, title: string): string =>
  `Mã ${code} ở tab Nội dung vừa được dùng cho «${title}». Xin đọc lại văn bản rồi nhận.`;

export const TOPIC_NOT_TAKEN = (item: string, code: string): string =>
  `Mục «${item}» cần nội dung ${code}, chưa có ở tab Nội dung. Xin chọn cả nội dung ấy.`;

/** Heads of the groups of sentences that gave nothing, and why. */
export const LEFT_WHY: Readonly<Record<LeftWhy, string>> = {
  'not-understood': 'Chưa hiểu: xin xem và tự thêm nếu là việc phải làm',
  purpose: 'Mục đích, yêu cầu: sổ không có chỗ ghi',
  opening: 'Lời mở đầu, tiêu đề, lời kết',
  'no-place': 'Thời gian, kinh phí chung: sổ ghi theo từng mục',
  'other-plan': 'Văn bản không nói về nông thôn mới: chỉ đọc nội dung, không đề xuất mục kế hoạch',
  total: 'Dòng cộng của bảng',
};

export const PLAN_DOCUMENT = {
  title: 'Nhập kế hoạch từ văn bản',
  intro:
    'Chọn tệp Word (.docx) của kế hoạch, hoặc dán nội dung vào ô dưới. Loa Xóm đọc và đề xuất từng dòng; chưa ghi gì khi chưa chọn và bấm «Nhận».',
  file: 'Tệp Word (.docx)',
  paste: 'Hoặc dán nội dung kế hoạch',
  read: 'Đọc văn bản',
  reading: 'Đang đọc …',
  nothingGiven: 'Xin chọn một tệp .docx hoặc dán nội dung kế hoạch.',
  notDocx:
    'Không đọc được tệp này như một tệp Word (.docx). Nếu là tệp .doc, .pdf hoặc ảnh: xin mở ra, lưu thành .docx, hoặc chép nội dung và dán vào ô dưới.',
  otherPlan:
    'Văn bản này không nói về xây dựng nông thôn mới. Loa Xóm chỉ đọc các nội dung, ghi nguyên văn; phần còn lại nằm ở danh sách bên dưới.',
  nothingFound: 'Không thấy dòng nào để đề xuất. Xin xem danh sách câu chưa hiểu bên dưới.',
  settings: 'Cấu hình',
  topics: 'Nội dung mới',
  items: 'Mục kế hoạch',
  choose: (name: string) => `Nhận «${name}»`,
  all: 'Chọn tất cả',
  none: 'Bỏ chọn tất cả',
  usual: 'theo lệ thường, văn bản không nêu',
  sentence: 'Câu trong văn bản',
  replaces: (value: string) => `Sổ đang ghi: ${value}`,
  stands: (code: string) => `Sổ đã có mục ${code} cùng tên`,
  below: (items: number) =>
    `Thêm xuống dưới các mục đang có (tab Kế hoạch đang có ${formatNumber(items)} mục; không mục nào bị xóa)`,
  take: (rows: number) => `Nhận ${formatNumber(rows)} dòng đã chọn`,
  taking: 'Đang ghi …',
  takeNone: 'Xin chọn ít nhất một dòng.',
  left: (sentences: number) => `Câu chưa đưa vào sổ (${formatNumber(sentences)})`,
  leftNone: 'Mọi câu của văn bản đều đã được dùng.',
  taken: ({ settings, topics, items }: { settings: number; topics: number; items: readonly string[] }) =>
    `Đã ghi ${formatNumber(settings)} mục cấu hình, ${formatNumber(topics)} nội dung, ${formatNumber(items.length)} mục kế hoạch${items.length === 0 ? '' : ` (${items[0] ?? ''}${items.length > 1 ? ` – ${items[items.length - 1] ?? ''}` : ''})`}. Giá trị cũ nằm ở tab Nhật ký.`,
  next: 'Xin mở tab Kế hoạch, ghi Chỉ tiêu và xem lại Chủ trì, rồi bấm «Kiểm tra toàn bộ».',
  another: 'Đọc văn bản khác',
} as const;

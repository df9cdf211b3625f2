import { HamletNoun, hamletNoun } from '../../workbook/hamlet-noun';
import { formatNumber } from '../../domain/text/format';

/** Words of the entry form. */
export const FORM = {
  whatTitle: 'Ghi việc gì?',
  due: 'Đến hạn, trễ hạn của tôi',
  rest: 'Cả kế hoạch',
  dueLoading: 'Đang xem việc nào đến hạn…',
  noneDue: 'Không có việc nào đang đến hạn. Chọn ở danh sách dưới đây.',
  noPlan: 'Kế hoạch chưa có mục nào. Có thể ghi việc ngoài kế hoạch.',
  outsidePlan: 'Việc ngoài kế hoạch',
  otherTabs: 'Hoặc ghi vào tab khác',
  openIntake: 'Đã có danh sách? Nhập từ Excel …',
  editActive: 'Sửa dòng đang chọn trong bảng',
  noActiveRow: 'Xin bấm vào một dòng của tab Hoạt động, Đóng góp hoặc Gương, mô hình rồi bấm lại nút này.',
  more: (count: number) => `Xem thêm ${formatNumber(count)} mục`,
  newTitle: (tab: string) => `Dòng mới ở tab ${tab}`,
  editTitle: (code: string, row: number) => `Sửa ${code === '' ? 'dòng' : code} (dòng ${formatNumber(row)})`,
  changeWhat: 'Đổi việc',
  required: 'Ô có dấu * là bắt buộc.',
  moreFields: 'Thêm chi tiết (không bắt buộc)',
  save: 'Lưu',
  saveNext: 'Lưu và ghi tiếp',
  discard: 'Bỏ',
  saving: 'Đang ghi vào bảng tính…',
  loadingRow: 'Đang đọc dòng…',
  today: 'Hôm nay',
  yesterday: 'Hôm qua',
  datePlaceholder: 'ngày/tháng/năm',
  calendar: 'Chọn trong lịch',
  monthBefore: 'Tháng trước',
  monthAfter: 'Tháng sau',
  /** `day` is YYYY-MM-DD. */
  monthOf: (day: string) => `Tháng ${String(Number(day.slice(5, 7)))}/${day.slice(0, 4)}`,
  weekdays: [
    ['T2', 'Thứ Hai'],
    ['T3', 'Thứ Ba'],
    ['T4', 'Thứ Tư'],
    ['T5', 'Thứ Năm'],
    ['T6', 'Thứ Sáu'],
    ['T7', 'Thứ Bảy'],
    ['CN', 'Chủ Nhật'],
  ] as const,
  choose: 'Chọn…',
  fromPlan: 'Theo mục kế hoạch',
  otherForms: 'Hình thức khác',
  allForms: 'Hình thức',
  get allHamlets() {
    return HamletNoun();
  },
  householdUnit: 'hộ',
  allOptions: 'Hiện tất cả',
  selectNone: 'Bỏ chọn hết',
  searchIn: (header: string) => `Tìm trong ${header}, gõ không dấu cũng được`,
  households: (count: number | null) => (count === null ? 'chưa rõ số hộ' : `${formatNumber(count)} hộ`),
  picked: (count: number, households: number) =>
    count === 0
      ? `Chưa chọn ${hamletNoun()} nào.`
      : `Đã chọn ${formatNumber(count)} ${hamletNoun()}, ${formatNumber(households)} hộ.`,
  pickedItems: (count: number) =>
    count === 0 ? 'Chưa chọn mục nào.' : `Đã chọn ${formatNumber(count)} mục.`,
  unknown: (texts: readonly string[]) => `Trong ô còn ghi: ${texts.map((text) => `«${text}»`).join(', ')}`,
  removeUnknown: 'Xóa phần không nhận ra',
  evidenceLine: (number: number) => `Minh chứng ${formatNumber(number)}`,
  evidencePlaceholder: 'Dán đường dẫn, hoặc gõ tên tài liệu',
  addEvidence: 'Thêm minh chứng',
  removeEvidence: (number: number) => `Xóa minh chứng ${formatNumber(number)}`,
  evidenceHelp: 'Biên bản, ảnh, danh sách, bài đăng: mỗi ô một minh chứng.',
  splitHelp: 'Cộng lại phải bằng Số hộ dự.',
  get splitFirst() {
    return `Chọn từ hai ${hamletNoun()} trở lên để ghi số hộ từng ${hamletNoun()}.`;
  },
  unitOffer: 'Gợi ý theo người phụ trách trong tab Cán bộ',
  planSays: (said: string, hasChoices: boolean) =>
    hasChoices
      ? `Kế hoạch ghi «${said}». Chọn đơn vị:`
      : `Kế hoạch ghi «${said}», chưa rõ đơn vị nào. Xin chọn trong danh sách của ô hoặc gõ tên đơn vị.`,
  mend: (text: string) => (text === '' ? 'Xóa trống' : `Sửa thành «${text}»`),
  formula: 'Ô này có công thức trong bảng, Loa Xóm không ghi đè.',
  absent: (header: string, text: string) =>
    `Bảng không còn cột «${header}» nên ${text === '' ? 'ô này' : `«${text}»`} không ghi được. Cần có lại cột thì chạy menu Loa Xóm → Cài đặt hoặc sửa lại bảng tính.`,
  errorsBefore: (count: number) =>
    `Còn ${formatNumber(count)} lỗi. Dòng vẫn lưu được, nhưng chưa được tính vào báo cáo cho đến khi sửa xong.`,
  saveAnyway: 'Vẫn lưu, sửa sau',
  toFirstError: 'Đến lỗi đầu tiên',
  savedTitle: 'Đã lưu',
  next: 'Ghi tiếp việc như thế',
  nextOther: 'Ghi việc khác',
  editAgain: 'Sửa lại dòng này',
  seeRow: 'Xem trong bảng',
  draftRestored: 'Đã mở lại bản ghi dở lúc trước.',
  draftNotKept: 'Trình duyệt không cho giữ bản ghi dở; xin lưu trước khi đóng thanh này.',
  pendingTitle: 'Đang có bản ghi dở',
  pendingText: 'Mở việc khác thì phần đang gõ sẽ mất.',
  keep: 'Giữ bản đang gõ',
  drop: 'Bỏ, mở việc khác',
  discardTitle: 'Bỏ những gì đã gõ?',
  discardYes: 'Bỏ bản đang gõ',
} as const;

/** Words of choosing hamlets, one by one or together. */
export const CHOOSE_HAMLETS = {
  search: 'Tìm theo tên, số, xã cũ…',
  groupBy: 'Nhóm theo',
  ways: { 'former-commune': 'Xã cũ', cluster: 'Cụm' },
  all: 'Cả xã',
  allFound: (count: number) => `Chọn ${formatNumber(count)} kết quả`,
  noneFound: 'Bỏ các kết quả',
  chosenOf: (chosen: number, all: number) => `${formatNumber(chosen)}/${formatNumber(all)}`,
  fold: 'Thu gọn',
  unfold: 'Mở',
  open: (group: string) => `Mở ${group}`,
  close: (group: string) => `Thu gọn ${group}`,
  cell: (text: string) => `Ô sẽ ghi: «${text}».`,
} as const;

/** When somebody else changed the row while it was being edited. */
export const CONFLICT = {
  title: 'Dòng này vừa có người sửa',
  text: 'Chưa ghi gì. Với từng ô dưới đây, xin chọn giữ bản nào rồi bấm lưu.',
  goneTitle: 'Dòng này không còn trong bảng',
  goneText: 'Có người đã xóa dòng. Những gì đã gõ vẫn còn trong thanh này; có thể ghi lại thành dòng mới.',
  mine: 'Bản của tôi',
  theirs: 'Đang có trong bảng',
  blank: '(để trống)',
  saveChosen: 'Lưu theo lựa chọn',
  saveAsNew: 'Ghi thành dòng mới',
  back: 'Trở lại bản đang gõ',
  changed: 'vừa đổi',
} as const;

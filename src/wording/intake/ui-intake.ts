import { formatNumber } from '../../domain/text/format';

const rows = (count: number): string => `${formatNumber(count)} dòng`;

/** What the dialog «Nhập từ Excel» says. */
export const INTAKE_UI = {
  title: 'Nhập từ Excel',
  intro:
    'Chọn tệp danh sách (.xlsx, .csv, .docx) hoặc dán bảng đã chép. Loa Xóm đọc tệp ngay trong trình duyệt, cho xem trước; chưa ghi gì khi chưa bấm «Nhập».',
  file: 'Tệp danh sách (.xlsx, .csv, .docx)',
  paste: 'Hoặc dán bảng đã chép từ Excel, Word hay Google Trang tính',
  read: 'Đọc danh sách',
  readAnswers: 'Đọc câu trả lời trên điện thoại',
  reading: 'Đang đọc danh sách…',
  nothingGiven: 'Xin chọn một tệp hoặc dán bảng vào ô.',
  pasted: 'Bảng đã dán',
  noRows: (name: string) =>
    `Không thấy bảng nào nhận ra được trong «${name}». Xin chọn đúng tab đích và trang tính bên dưới; bảng cần có dòng tiêu đề, ví dụ «Ngày», «Nội dung».`,
  tab: 'Nhập vào tab',
  sheet: 'Trang tính',
  hiddenSheet: (name: string) => `${name} (đang ẩn)`,
  found: (count: number, head: readonly [number, number] | null) =>
    head === null
      ? 'Không thấy dòng tiêu đề của tab này.'
      : `Thấy ${rows(count)}; tiêu đề ở dòng ${head[0] === head[1] ? String(head[0]) : `${String(head[0])}–${String(head[1])}`}.`,
  leftOut: (count: number) => `Để ngoài ${rows(count)} không phải số liệu`,
  withHidden: 'Nhập cả các dòng đang ẩn',
  columns: 'Ghép cột',
  columnsHelp:
    'Mỗi cột của danh sách đi vào cột nào của tab. Sai thì chọn lại; cách ghép được giữ cho lần sau.',
  samples: (texts: readonly string[]) => (texts.length === 0 ? 'cột trống' : `ví dụ: ${texts.join(' · ')}`),
  noHeader: (column: string) => `Cột thứ ${column} (không có tiêu đề)`,
  leaveColumn: 'Không nhập cột này',
  target: (header: string) => `Cột «${header}» đi vào`,
  confidence: {
    chosen: 'đã chọn',
    kept: 'như lần trước',
    sure: 'chắc chắn',
    likely: 'đoán, xin xem lại',
    none: 'chưa ghép',
  },
  questions: (open: number) =>
    open === 0 ? 'Các từ đã hỏi (đã trả lời hết)' : `Cần trả lời ${formatNumber(open)} câu`,
  questionsHelp: 'Mỗi từ chỉ hỏi một lần cho mọi dòng. Câu chưa trả lời: các dòng ấy chờ ở Hộp thư đến.',
  other: 'Giá trị khác',
  otherOf: (question: string) => `Giá trị khác cho câu: ${question}`,
  pick: 'Chọn…',
  blank: 'Để trống',
  words: (count: number) => `Các từ đã hiểu (${formatNumber(count)})`,
  word: (header: string, word: string) => `${header}: «${word}»`,
  preview: 'Xem trước',
  previewing: (done: number, all: number) => `Đang đối chiếu ${formatNumber(done)}/${rows(all)}…`,
  previewTitle: 'Xem trước',
  counts: (counts: Readonly<Record<'new' | 'same' | 'changed' | 'mend' | 'known', number>>) =>
    [
      `${rows(counts.new)} mới`,
      ...(counts.changed === 0 ? [] : [`${formatNumber(counts.changed)} dòng sửa dòng đang có`]),
      ...(counts.mend === 0 ? [] : [`${formatNumber(counts.mend)} dòng còn phải xem`]),
      ...(counts.same === 0 ? [] : [`${formatNumber(counts.same)} dòng đã có sẵn`]),
      ...(counts.known === 0 ? [] : [`${formatNumber(counts.known)} dòng đã nhập lần trước`]),
    ].join(', '),
  newRows: (count: number) => `Dòng mới (${formatNumber(count)})`,
  changedRows: (count: number) => `Sửa dòng đang có (${formatNumber(count)})`,
  changedHelp: 'Chỉ sửa dòng được chọn; dòng không chọn chờ ở Hộp thư đến.',
  change: (code: string, row: number) =>
    `Sửa ${code === '' ? '' : `${code}, `}dòng ${formatNumber(row)} của tab`,
  cellChange: (header: string, now: string, then: string) =>
    `${header}: ${now === '' ? '(trống)' : now} → ${then}`,
  mendRows: (count: number) => `Còn phải xem (${formatNumber(count)})`,
  mendHelp: 'Các dòng này vào Hộp thư đến và chờ; không dòng nào bị bỏ.',
  sourceRow: (row: number) => `Dòng ${formatNumber(row)} của danh sách`,
  more: (count: number) => `và ${rows(count)} nữa`,
  knownHelp:
    'Dòng đã có sẵn và dòng đã vào Hộp thư đến lần trước không nhập lại; dòng còn chờ thì ghi nốt ở «Các lần nhập gần đây».',
  take: (count: number, waiting: number) =>
    count === 0 ? `Đưa ${rows(waiting)} vào Hộp thư đến` : `Nhập ${rows(count)}`,
  takeNone: 'Không có dòng nào để nhập',
  arriving: (done: number, all: number) =>
    `Đang đưa vào Hộp thư đến ${formatNumber(done)}/${rows(all)}… Đóng hộp này lúc nào cũng được, phần còn lại nhập tiếp sau.`,
  taking: (done: number, all: number) =>
    `Đã ghi ${formatNumber(done)}/${rows(all)}… Đóng hộp này lúc nào cũng được, phần còn lại nhập tiếp sau.`,
  taken: (count: number, tab: string) => `Đã ghi ${rows(count)} vào tab ${tab}`,
  takenRows: (count: number) => `Đã nhận ${rows(count)}.`,
  nothingTaken: 'Chưa ghi dòng nào vào tab',
  waiting: (count: number) => (count === 0 ? 'Không còn dòng nào chờ.' : `${rows(count)} chờ ở Hộp thư đến.`),
  go: 'Nhập tiếp',
  another: 'Nhập danh sách khác',
  undo: 'Hoàn tác',
  undoTitle: (source: string) => `Hoàn tác lần nhập «${source}»?`,
  undoText: (count: number) =>
    `Lấy lại ${rows(count)} đã ghi. Dòng nào có người sửa từ lúc nhập thì để nguyên và được nêu tên. Hộp thư đến và Nhật ký giữ lại dấu vết.`,
  undoNow: (count: number) => `Hoàn tác ${rows(count)}`,
  undoing: (done: number) => `Đã hoàn tác ${rows(done)}…`,
  undone: (count: number) => (count === 0 ? 'Không có dòng nào để hoàn tác' : `Đã hoàn tác ${rows(count)}`),
  kept: (row: number, code: string, message: string) =>
    `Dòng ${formatNumber(row)}${code === '' ? '' : ` (${code})`}: ${message}.`,
  recent: 'Các lần nhập gần đây',
  noRecent: 'Chưa có lần nhập nào. Khi nhập xong, lần nhập hiện ở đây để hoàn tác.',
  intake: (source: string, tab: string) => `${source} → ${tab}`,
  /** What a button is about, for those who hear it. */
  about: (button: string, source: string) => `${button}: ${source}`,
  states: (counts: Readonly<Record<'waiting' | 'edited' | 'taken' | 'leftOut' | 'undone', number>>) =>
    [
      ...(counts.taken === 0 ? [] : [`đã ghi ${formatNumber(counts.taken)}`]),
      ...(counts.waiting + counts.edited === 0
        ? []
        : [`chờ ${formatNumber(counts.waiting + counts.edited)}`]),
      ...(counts.leftOut === 0 ? [] : [`bỏ ${formatNumber(counts.leftOut)}`]),
      ...(counts.undone === 0 ? [] : [`đã hoàn tác ${formatNumber(counts.undone)}`]),
    ].join(', '),
  takeRest: (count: number) => `Ghi nốt ${rows(count)}`,
  showOpen: (count: number) => `Xem ${rows(count)} chờ`,
  openTitle: (source: string) => `Dòng chờ của «${source}»`,
  openHelp:
    'Dòng còn lỗi: bấm «Sửa», ghi lại ô sai rồi «Kiểm tra lại»; hoặc bổ sung danh mục. Sau đó chọn và bấm «Nhận». Dòng không cần thì «Bỏ».',
  mend: 'Sửa',
  mendOf: (source: string) => `: ${source}`,
  addCell: 'Thêm cột',
  saveMend: 'Kiểm tra lại',
  mended: (source: string, verdict: string) =>
    verdict === ''
      ? `${source}: hết lỗi rồi. Bấm «Quay lại», rồi «Ghi nốt» để ghi vào tab.`
      : `${source}: ${verdict}`,
  choose: (source: string) => `Chọn ${source}`,
  takeChosen: (count: number) => `Nhận ${rows(count)}`,
  leaveChosen: (count: number) => `Bỏ ${rows(count)}`,
  reason: 'Lý do bỏ',
  left: (count: number) => `Đã bỏ ${rows(count)}.`,
  back: 'Quay lại',
} as const;

const ROW_BEHIND = /, dòng \d+$/;

/** Name of the list without the row in it. */
export const sourceName = (source: string): string => source.replace(ROW_BEHIND, '');

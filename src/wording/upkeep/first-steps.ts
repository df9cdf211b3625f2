import { formatNumber } from '../../domain/text/format';
import { HamletNoun, hamletNoun } from '../../workbook/hamlet-noun';

/** Steps of the path in the order in which they are walked. */
export const STEP_KEYS = ['book', 'commune', 'hamlets', 'officers', 'plan', 'activity', 'coverage'] as const;
export type StepKey = (typeof STEP_KEYS)[number];

export const COMMUNE_REFUSED = {
  name: 'Tên xã còn trống. Xin ghi, ví dụ: xã Đông Sơn.',
  year: (text: string) =>
    text === ''
      ? 'Năm kế hoạch còn trống. Xin ghi bốn chữ số, ví dụ 2026.'
      : `Năm kế hoạch ghi «${text}», không phải một năm. Xin ghi bốn chữ số, ví dụ 2026.`,
  noun: (text: string) =>
    `Đơn vị dân cư ghi «${text}», chưa dùng được. Xin ghi tên loại, ví dụ: thôn; nhiều loại thì cách nhau bằng dấu phẩy.`,
} as const;

export const PLAN_SHAPE_REFUSED = {
  months: (from: number, to: number) =>
    `Từ tháng ${String(from)} đến tháng ${String(to)} là ngược. Xin chọn tháng kết thúc không trước tháng bắt đầu.`,
  target: (code: string, text: string) =>
    `Chỉ tiêu của ${code} ghi «${text}», không phải một số. Xin ghi số, ví dụ 12; chưa đặt thì để trống.`,
} as const;

/** Words of the path of first setting up. */
export const FIRST_STEPS = {
  label: 'Các bước thiết lập',
  looking: 'Đang xem bảng tính của xã…',
  steps: {
    book: 'Bảng tính',
    commune: 'Xã',
    get hamlets() {
      return HamletNoun();
    },
    officers: 'Cán bộ',
    plan: 'Kế hoạch',
    activity: 'Việc đầu tiên',
    coverage: 'Độ bao phủ',
  },
  done: 'đã xong',
  notDone: 'chưa làm',
  progress: (done: number, all: number) => `Xong ${formatNumber(done)} trên ${formatNumber(all)} bước`,
  later: 'Đóng lúc nào cũng được: mở lại từ menu là làm tiếp đúng chỗ, chữ gõ dở cũng còn.',
  notKept: 'Trình duyệt này không giữ được chữ gõ dở: xin bấm lưu trước khi đóng hộp.',
  begin: (step: string) => `Tiếp: ${step}`,
  save: 'Lưu và tiếp tục',
  skip: 'Để sau',
  saving: 'Đang ghi vào bảng tính…',
  finish: 'Xong, đóng hộp này',

  commune: {
    title: 'Xã của anh chị',
    name: 'Tên xã',
    nameExample: 'xã Đông Sơn',
    noun: 'Khu dân cư gọi là',
    nounHelp: 'Chọn hoặc gõ; nhiều loại thì cách nhau bằng dấu phẩy. Bảng và báo cáo gọi theo tên này.',
    parent: 'Cơ quan chủ quản',
    parentExample: 'UBND tỉnh Ninh Bình',
    parentHelp: 'Dòng trên cùng của báo cáo; có thể để trống.',
    year: 'Năm kế hoạch',
    set: 'Bộ tiêu chí',
    setHelp: 'Đã chọn sẵn bộ đang có hiệu lực hôm nay.',
    inForce: (set: string) => `${set} (đang có hiệu lực)`,
    notInForce: (set: string) => `${set} (hôm nay không có hiệu lực)`,
  },

  lists: {
    standing: (count: number, what: string) => `Đã có ${formatNumber(count)} ${what} trong bảng tính`,
    seen: (count: number) => `Đọc được ${formatNumber(count)} dòng`,
    line: (line: number) => `Dòng ${formatNumber(line)}`,
    leftOut: (lines: readonly string[]) => `Bỏ qua, không phải dòng danh sách: ${lines.join('; ')}.`,
    add: (count: number) => `Thêm ${formatNumber(count)} dòng và tiếp tục`,
    on: 'Tiếp tục',
    undo: 'Hoàn tác lần thêm này',
    added: (count: number) => `Đã thêm ${formatNumber(count)} dòng.`,
    undone: (count: number) => `Đã bỏ ${formatNumber(count)} dòng vừa thêm.`,
    kept: (messages: readonly string[]) => `Để lại: ${messages.join('; ')}.`,
    nothing: 'Chưa có dòng nào. Xin dán hoặc gõ danh sách, hoặc bấm «Để sau».',
    changes: (code: string, changes: string) => `${code} đã có, sẽ đổi ${changes}`,
    same: (code: string) => `${code} đã có, giữ nguyên`,
    mend: 'Còn dòng chưa ghi được, nên chưa thêm dòng nào. Xin sửa trong ô trên.',
    people: 'người',
    households: (count: number) => `${formatNumber(count)} hộ`,
    mendThere: (tab: string) =>
      `Muốn sửa tên, số liệu của dòng đã có: sửa thẳng ở tab ${tab}, hoặc gõ lại dòng ấy vào ô dưới.`,
  },

  hamlets: {
    get title() {
      return `Danh sách ${hamletNoun()}`;
    },
    get paste() {
      return `Dán từ Excel, Word, hoặc gõ mỗi dòng một ${hamletNoun()}: tên, số hộ`;
    },
    help: 'Mã do Loa Xóm tự cho. Ghi thêm «loa», «Zalo» ở cuối dòng nếu nơi ấy có cụm loa, có nhóm Zalo.',
    example: 'Đông Thành, 120, loa, Zalo\nTây Thành, 95',
  },

  officers: {
    title: 'Những người cùng dùng',
    paste: 'Dán từ Excel, Word, hoặc gõ mỗi dòng một người: họ tên, đơn vị, email',
    help: 'Email là địa chỉ người ấy dùng để mở bảng tính. Sau khi thêm, xin chia sẻ bảng tính cho họ bằng nút Chia sẻ của Google.',
    example: 'Nguyễn Văn An, Phòng Văn hóa – Xã hội, an@gmail.com',
    role: (name: string) => `Vai trò của ${name}`,
    roleTitle: 'Vai trò',
    you: (email: string) => `Anh chị đang dùng địa chỉ ${email}; địa chỉ này chưa có trong danh sách.`,
    locking: 'Đang mở quyền sửa danh mục cho người Quản trị, Tổng hợp…',
  },

  problems: {
    noName: 'chưa có tên',
    noEmail: 'chưa có email, hoặc email thiếu dấu @',
    twice: (first: number) => `trùng với dòng ${formatNumber(first)}`,
    unread: (header: string, word: string) => `${header}: chưa hiểu «${word}»`,
  },

  plan: {
    title: 'Kế hoạch tuyên truyền của năm',
    from: 'Lấy kế hoạch từ đâu',
    choices: {
      starter: (count: number) =>
        count === 0 ? 'Các mục mẫu của Loa Xóm' : `Giữ ${formatNumber(count)} mục đang có ở tab Kế hoạch`,
      document: 'Văn bản kế hoạch của xã (tệp .docx hoặc dán vào)',
      blank: 'Bắt đầu trống, tự gõ ở tab Kế hoạch',
    },
    clears: 'Các mục mẫu chưa ai sửa, chưa việc nào dùng sẽ được bỏ khỏi tab Kế hoạch; Nhật ký giữ lại.',
    kept: (codes: readonly string[]) =>
      `Giữ lại ${codes.join(', ')} vì đã có người sửa hoặc đã có việc ghi theo mục.`,
    months: 'Làm trong các tháng',
    fromMonth: 'Từ tháng',
    toMonth: 'Đến tháng',
    mixed: 'Các mục đang có thời gian riêng, nên không hỏi chung; muốn đổi xin sửa ở tab Kế hoạch.',
    get perHamlet() {
      return `Mỗi mục, mỗi ${hamletNoun()} làm mấy lần trong năm`;
    },
    perHamletHelp: 'Để trống nếu xã chưa giao chỉ tiêu.',
    perHamletMixed: 'Các mục đang có chỉ tiêu khác nhau; muốn đổi xin sửa ở tab Kế hoạch.',
    wholeCommune: (count: number) =>
      `Chỉ tiêu của ${formatNumber(count)} mục làm chung toàn xã (có thể để trống)`,
    openDocument: 'Đọc văn bản',
    backToQuestions: 'Quay lại câu hỏi về kế hoạch',
    starterBack: 'Đang lấy lại các mục mẫu…',
  },

  activity: {
    title: 'Ghi việc đầu tiên',
    intro: 'Chọn một việc vừa làm xong, ghi ngày, nơi, số hộ dự. Đây đúng là phần Ghi của thanh Loa Xóm.',
    has: (count: number) => `Tab Hoạt động đã có ${formatNumber(count)} dòng.`,
    needs: (what: string) => `Xin làm bước «${what}» trước, rồi mới ghi việc được.`,
    next: 'Xem độ bao phủ',
  },

  coverage: {
    title: 'Độ bao phủ đầu tiên',
    computing: 'Đang tính độ bao phủ…',
    summary: (met: number, all: number) =>
      `${formatNumber(met)} trên ${formatNumber(all)} ${hamletNoun()} đã được gặp trực tiếp trong năm.`,
    counted: (rows: number) => `Tính từ ${formatNumber(rows)} việc đã ghi, không còn lỗi.`,
    errors: (count: number) =>
      `${formatNumber(count)} lỗi trong các tab; dòng có lỗi chưa được tính. Xem phần Kiểm tra của thanh Loa Xóm.`,
    hamlet: 'Nơi',
    contents: 'Nội dung đã gặp',
    met: 'Gặp trực tiếp',
    of: (met: number, all: number) => `${formatNumber(met)} / ${formatNumber(all)}`,
    times: (count: number) => (count === 0 ? 'chưa' : `${formatNumber(count)} buổi`),
    worst: 'Nên làm trước',
    written: 'Bảng đầy đủ ở tab Độ bao phủ; việc còn thiếu ở tab Khoảng trống.',
    again: 'Tính lại',
    next: 'Hằng ngày: mở thanh Loa Xóm từ menu, ghi việc ở phần Ghi.',
  },
} as const;

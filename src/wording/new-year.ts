const WORDS = 'MỞ NĂM MỚI';

/** Sentences of «Mở năm mới». */
export const NEW_YEAR = {
  title: 'Mở năm mới',
  noTrendTab: 'Bảng tính chưa có tab ẩn «_Số liệu kỳ». Xin chạy Thiết lập một lần rồi mở năm mới.',
  notComputed: 'Năm mới: chưa tính. Xin chọn Tính độ bao phủ.',
  copyFirst: (name: string): string =>
    `«${name}» là bảng tính đang dùng nên được giữ nguyên. Xin vào Tệp, chọn Tạo bản sao, giữ chữ «Bản sao của» ở đầu tên, mở bản sao rồi chọn lại mục này ở đó.`,
  question: (name: string): string =>
    `Trong «${name}», mọi dòng của Hoạt động, Đóng góp, Gương, mô hình, Báo cáo và Nhật ký sẽ bị xóa; danh mục, cấu hình, xóm, cán bộ, mục kế hoạch và số liệu các kỳ được giữ. Để làm, gõ: ${WORDS}`,
  notConfirmed: `Chưa làm gì: chữ gõ vào không phải «${WORDS}».`,
  closed: (tab: string): string =>
    `Chưa làm gì: tài khoản của bạn không được ghi tab «${tab}». Xin nhờ người quản trị bảng tính mở năm mới.`,
  done: (year: number): string =>
    `Đã mở năm ${String(year)}. Xin đổi tên tệp, rồi điền số và ngày kế hoạch, ngày nghỉ và căn cứ mới ở tab Cấu hình.`,
} as const;

/** What Google puts before the name of a copy, in Vietnamese and in English. */
export const isNameOfCopy = (name: string): boolean =>
  /^\s*(bản sao của|copy of)\s/i.test(name.normalize('NFC'));

export const isNewYearConfirmed = (typed: string): boolean =>
  typed.normalize('NFC').trim().toUpperCase().replace(/\s+/g, ' ') === WORDS;

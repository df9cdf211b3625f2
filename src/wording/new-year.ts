/** Sentences of «Mở năm mới». */
export const NEW_YEAR = {
  noTrendTab: 'Bảng tính chưa có tab ẩn «_Số liệu kỳ». Xin chạy Thiết lập một lần rồi mở năm mới.',
  notComputed: 'Năm mới: chưa tính. Xin chọn Tính độ bao phủ.',
} as const;

/** Words of «Lịch sử của dòng» in the sidebar. */
export const HISTORY = {
  open: 'Lịch sử của dòng',
  openOf: (name: string) => `: ${name}`,
  title: (name: string) => `Lịch sử của dòng ${name}`,
  loading: 'Đang đọc Nhật ký…',
  was: 'Trước',
  is: 'Sau',
  blank: '(trống)',
} as const;

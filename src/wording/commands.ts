/** Sentences of the commands themselves. */
export const BUSY =
  'Có người khác đang ghi vào bảng tính. Chưa có gì bị thay đổi; xin đợi vài giây rồi làm lại.';

export const UNREADABLE_REQUEST =
  'Loa Xóm không hiểu yêu cầu này. Xin đóng thanh bên, mở lại từ menu Loa Xóm rồi làm lại.';

export const asOfMessage = (received: string): string =>
  `Ngày chốt số liệu «${received}» không đọc được. Xin ghi năm-tháng-ngày, ví dụ 2024-03-14.`;


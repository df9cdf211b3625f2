import { MENU_LABELS, MENU_TITLE } from '../menu';

/** The button of «Về Loa Xóm» that opens Google's own question. */
export const GRANT = 'Cấp quyền còn thiếu';

const HOW = `Cách cho phép: menu ${MENU_TITLE} → «${MENU_LABELS.about}», bấm «${GRANT}» và đánh dấu đủ các ô trong màn hình của Google.`;

/** What Loa Xóm may not do because a scope was refused, what goes on without it, and how to grant it. */
export const CONSENT = {
  sheet: `Loa Xóm chưa được phép xem và sửa bảng tính đang mở, nên chưa làm được việc này. ${HOW}`,
  drive: `Loa Xóm chưa được phép tạo tệp trong Drive của bạn. Bạn vẫn tải được báo cáo dạng .docx về máy. ${HOW}`,
  pages:
    'Loa Xóm chưa được phép hiện thanh bên và hộp thoại, nên chưa mở được phần này. Sau khi bấm OK, Google hỏi lại; xin đánh dấu đủ các ô. Nếu Google không hỏi, xin tải lại bảng tính rồi chọn lại trong menu.',
  email: `Loa Xóm chưa được phép xem địa chỉ e-mail của bạn, nên không nhận ra bạn là ai. ${HOW}`,
} as const;

/** Why a page has no answer, and what to do; each stands above a button that tries again. */
export const SERVER_FAILURES = {
  offline: 'Máy đang mất mạng. Những gì đã gõ vẫn còn; xin nối lại mạng rồi bấm «Thử lại».',
  timeout:
    'Google chưa trả lời kịp. Những gì đã gõ vẫn còn; xin bấm «Thử lại», việc đã ghi rồi sẽ không bị ghi hai lần.',
  accounts:
    'Google không biết dùng tài khoản nào, vì trình duyệt đang đăng nhập nhiều tài khoản. Xin mở bảng tính trong cửa sổ ẩn danh (hoặc một hồ sơ trình duyệt riêng), chỉ đăng nhập tài khoản dùng bảng tính này.',
  lost: 'Thanh này đã mất kết nối với bảng tính, hoặc Loa Xóm chưa được cấp quyền. Xin đóng thanh, tải lại trang, mở lại từ menu Loa Xóm và đồng ý khi Google hỏi. Bản đang gõ được giữ lại.',
  unreadable:
    'Câu trả lời của máy chủ không đọc được, có thể Loa Xóm vừa được cập nhật. Xin tải lại trang rồi mở lại từ menu Loa Xóm.',
  internal: (words: string) =>
    `Có trục trặc ngoài dự kiến. Xin bấm «Thử lại»; nếu vẫn thế, gửi dòng này cho người quản trị: ${words}`,
} as const;

/** What each probe of the self-check is about, and what to do where it failed. */
export const PROBE_TEXTS = {
  structure: {
    label: 'Đủ tab và tiêu đề',
    advice: 'Chạy «Cài đặt hoặc sửa lại bảng tính» từ menu Loa Xóm; không dòng nào bị mất.',
  },
  zone: {
    label: 'Múi giờ của bảng tính',
    advice: 'Vào Tệp → Cài đặt, chọn múi giờ (GMT+07:00) Hà Nội hoặc Thành phố Hồ Chí Minh.',
  },
  locale: {
    label: 'Ngôn ngữ của bảng tính',
    advice: 'Vào Tệp → Cài đặt, chọn Ngôn ngữ và khu vực là Việt Nam, để ngày gõ theo ngày/tháng/năm.',
  },
  email: {
    label: 'Biết email của người dùng',
    advice:
      'Mở lại Loa Xóm từ menu và đồng ý cho xem địa chỉ email; nếu không, Nhật ký không ghi được ai sửa.',
  },
  lock: {
    label: 'Khóa khi nhiều người cùng ghi',
    advice: 'Có người đang ghi, hoặc mã lệnh không gắn với bảng tính này. Xin thử lại sau vài giây.',
  },
  cache: {
    label: 'Bộ nhớ đệm',
    advice: 'Loa Xóm vẫn chạy, chỉ chậm hơn khi kiểm tra lúc gõ. Xin thử lại sau.',
  },
  drive: {
    label: 'Tạo được báo cáo trong Drive',
    advice: 'Chưa bật dịch vụ Drive hoặc chưa đồng ý quyền. Vẫn tải được báo cáo dạng .docx.',
  },
  protections: {
    label: 'Có khóa tiêu đề và danh mục',
    advice: 'Chủ sở hữu bảng tính chạy lại «Cài đặt hoặc sửa lại bảng tính».',
  },
} as const;

/** Quotes of the guide that are on no screen of ours, by what they are. */
export const NOT_LABELS: Readonly<Record<string, readonly string[]>> = {
  'on Google’s own pages, menus and files': [
    'Tệp',
    'Công cụ',
    'Chia sẻ',
    'Cho phép',
    'Tạo bản sao',
    'Bản sao của',
    'Tiện ích mở rộng',
    'Tạo biểu mẫu mới',
    'Câu trả lời',
    'Tạo đường liên kết điền sẵn',
    'Hiển thị đường lưới',
    'Lặp lại hàng đóng băng',
    'Vừa với chiều rộng',
    'Các ô đã chọn',
    'Lọc theo điều kiện',
    'Văn bản chứa',
    'Hiển thị lịch sử chỉnh sửa',
  ],
  'an example of what people type or of what a cell then holds': [
    'to 3',
    'xom 12 minh tan',
    'cụm 2',
    'KDC05',
    'trừ',
    'cả xã',
    'cả xã Khôi Kỳ',
    'Cả 70 xóm',
    'Cả 70 xóm trừ Trại 4; Đình 6',
    'Cả 70 xóm trừ …',
    'Cả 18 xóm xã cũ …',
    'Xóm 1 (Khôi Kỳ)',
    'Xóm 4 (Yên Lãng)',
  ],
  'an example of a figure or sentence that is made': [
    '10/15',
    '3/8',
    '(0/1)',
    'đã duyệt 12/03/2024, sửa sau duyệt: Số người 45 → 54',
  ],
};

/** Words that stand inside something longer that is shown: the first of a label, a column head with its dates. */
export const PARTS_OF_LABELS: readonly string[] = [
  'Thêm xuống dưới các mục đang có …',
  'Tiếp: …',
  'Việc nên làm tiếp',
  'Từ đầu năm',
  'dấu số liệu',
  'không khớp tab Xóm',
];

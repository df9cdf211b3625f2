/** Pages of docs/guide that the add-on links to, in the order of its contents, and what they are called there. */
export const GUIDE_PAGES = {
  'cai-dat': 'Cài đặt',
  'bat-dau': 'Từ bảng tính trống đến độ bao phủ đầu tiên',
  'nhap-ke-hoach': 'Nhập kế hoạch từ văn bản',
  'ghi-hang-ngay': 'Ghi hằng ngày',
  'nhap-danh-sach': 'Nhập từ Excel',
  'dien-thoai': 'Ghi trên điện thoại',
  'do-bao-phu': 'Xem độ bao phủ',
  'lap-bao-cao': 'Lập báo cáo và ký',
  'bao-cao': 'Đọc và bảo vệ báo cáo',
  'trinh-duyet': 'Trình duyệt, khóa kỳ và Tổng quan',
  'sang-nam': 'Sang năm',
  'sap-nhap-khu-dan-cu': 'Sáp nhập, chia tách khu dân cư',
  'sap-nhap-xa': 'Sáp nhập xã',
  'du-lieu-ca-nhan': 'Dữ liệu cá nhân',
  'hoi-dap': 'Câu hỏi thường gặp',
} as const;

export type GuidePage = keyof typeof GUIDE_PAGES;

export const GUIDE = {
  title: 'Hướng dẫn',
  intro: 'Mỗi trang một việc, đọc được trên điện thoại. Trang mở ở một thẻ mới của trình duyệt.',
  all: 'Mục lục và các trang khác',
  printed: 'Bản in (PDF)',
  about: (page: string): string => `Hướng dẫn: ${page}`,
  noTab:
    'Bảng tính này chưa có tab Hướng dẫn. Xin chọn «Cài đặt hoặc sửa lại bảng tính …» trong menu Loa Xóm, rồi chọn lại mục này.',
} as const;

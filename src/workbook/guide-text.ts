/** One line of tab Hướng dẫn; it stands in column A, one line a row. */
export interface GuideLine {
  readonly kind: 'title' | 'heading' | 'text';
  readonly text: string;
}

const heading = (text: string): GuideLine => ({ kind: 'heading', text });
const line = (text: string): GuideLine => ({ kind: 'text', text });

/** One screen, for an official in a hurry. */
export const GUIDE_LINES: readonly GuideLine[] = [
  { kind: 'title', text: 'Loa Xóm: theo dõi tuyên truyền nông thôn mới của xã' },
  heading('Làm gì trước'),
  line(
    '1. Người quản trị điền tab Cấu hình (tên xã, số kế hoạch, nơi nhận, người ký), tab Xóm (tên khu dân cư, số hộ) và tab Cán bộ.',
  ),
  line('2. Tab Kế hoạch: xem lại từng mục và điền cột Chỉ tiêu. Mục nào chưa giao chỉ tiêu thì để trống.'),
  line(
    '   Đã có kế hoạch trong tệp Word thì chọn Loa Xóm → Nhập kế hoạch từ văn bản: máy đọc ra từng mục kèm câu gốc, chọn mục nào thì nhận mục ấy.',
  ),
  line(
    '   Đã có danh sách trong Excel hay Word (hoạt động, khu dân cư, cán bộ …) thì chọn Loa Xóm → Nhập từ Excel: xem trước rồi mới ghi, nhập rồi vẫn hoàn tác được.',
  ),
  line(
    '3. Hằng ngày, mỗi việc tuyên truyền ghi một dòng ở tab Hoạt động. Ghi đủ: Ngày, Trạng thái, Nội dung, Hình thức, Phạm vi, Xóm.',
  ),
  line(
    '   Họp ở khu dân cư thì ghi thêm Số hộ dự (họp vài khu dân cư: Số hộ theo xóm): đủ một phần năm số hộ mới tính là gặp trực tiếp. Ghi nội dung chính trước: mỗi buổi chỉ tính 4 nội dung đầu.',
  ),
  line(
    '4. Không có số liệu thì để trống ô, đừng gõ 0. Nhiều khu dân cư hoặc nhiều mã trong một ô thì cách nhau bằng dấu chấm phẩy (;).',
  ),
  line(
    '   Ở ô có nhiều giá trị, Trang tính có thể đánh một dấu nhắc nhỏ ở góc; không sao, kết quả đúng sai xem ở cột Kiểm tra.',
  ),
  line(
    '5. Không quen gõ trong bảng thì chọn Loa Xóm → Mở thanh Loa Xóm: thanh bên chỉ hỏi những ô mà việc ấy cần.',
  ),
  line(
    '   Ở ngoài thực địa thì dùng Loa Xóm → Ghi trên điện thoại: trả lời biểu mẫu trên điện thoại, câu trả lời chờ ở tab Hộp thư đến.',
  ),
  heading('Đọc cột Kiểm tra'),
  line(
    'Lỗi (đỏ): dòng chưa được tính, phải sửa. Cần xem (vàng): vẫn được tính, nhưng nên xem lại. Gợi ý (xanh): làm tốt hơn thì càng hay.',
  ),
  line(
    'Chưa kiểm tra (xám): vừa dán nhiều dòng; vào trình đơn Loa Xóm → Kiểm tra toàn bộ. Đạt là dòng không có gì phải sửa.',
  ),
  line(
    'Sai về dấu cách, dấu thanh, cách ghi ngày, số: Loa Xóm → Sửa các ô chắc chắn nêu danh sách trước rồi mới sửa; giá trị cũ nằm ở Nhật ký.',
  ),
  line('Dòng bị nghi trùng mà đúng là hai việc khác nhau: chọn «Không trùng» ở cột Xác nhận.'),
  heading('Xem độ bao phủ và tạo báo cáo'),
  line(
    'Vào trình đơn Loa Xóm → Tính độ bao phủ, gõ kỳ (2026-Q1 là quý I năm 2026): kết quả ở tab Độ bao phủ; khu dân cư nào còn thiếu gì xem ở tab Khoảng trống. Hoặc mở thanh Loa Xóm, phần Độ bao phủ, chọn kỳ rồi bấm «Ghi kỳ này vào hai tab để in».',
  ),
  line(
    'Loa Xóm → Tạo báo cáo: báo cáo là một tệp Google Tài liệu; liên kết nằm ở tab Báo cáo. Chỗ có dấu […] là phần người lập phải tự viết.',
  ),
  line(
    'Loa Xóm → Tổng quan: màn hình của lãnh đạo, nơi nào chưa gặp trực tiếp, việc nào chậm, gì đang chờ; in vừa một trang. Trình, duyệt, khóa kỳ ở thanh bên, phần Việc của tôi; ai đã làm gì ghi ở tab Trình duyệt.',
  ),
  line(
    'Loa Xóm → Tra số liệu báo cáo: chọn báo cáo đã lập và một chỉ tiêu, xem con số ấy từ những dòng nào, nay còn khớp không.',
  ),
  line(
    'Khu dân cư thấp vì sao: ở thanh Loa Xóm, phần Độ bao phủ, chọn khu dân cư rồi bấm «Vì sao?» cạnh con số; nên làm gì thì bấm «Gợi ý hoạt động tiếp theo».',
  ),
  line('Sang năm: tạo bản sao của tệp này (Tệp → Tạo bản sao), rồi trong bản sao chọn Loa Xóm → Mở năm mới.'),
  line('Sau khi sửa số liệu, xin tính lại và tạo lại; báo cáo cũ không tự đổi.'),
  heading('In'),
  line('Báo cáo: in từ Google Tài liệu, khổ A4 dọc, lề đã đặt sẵn.'),
  line(
    'Tab Độ bao phủ và Khoảng trống: Tệp → In; khổ A4, hướng Ngang, tỷ lệ «Vừa với chiều rộng», lề Hẹp; ở mục Tiêu đề và chân trang chọn «Lặp lại hàng đóng băng» và số trang. Chỉ in một phần thì bôi đen phần đó trước (ở Khoảng trống, việc nên làm đứng đầu tab).',
  ),
  line(
    'Tự kéo độ rộng cột, đặt bộ lọc ở hai tab này được: tính lại không làm mất. Số liệu ghi lúc nào xem ở dòng 3; sau đó có người sửa dòng thì xin tính lại.',
  ),
  heading('Xin giữ'),
  line(
    'Có thể chuyển cột, ẩn cột, thêm cột riêng. Xin đừng đổi tên cột, tên tab và đừng sửa các tab Độ bao phủ, Khoảng trống, Nhật ký.',
  ),
  line(
    'Tên tab hay tên cột bị mất: người quản trị vào trình đơn Loa Xóm → Cài đặt hoặc sửa lại bảng tính. Số liệu không mất.',
  ),
  line(
    'Khu dân cư sáp nhập hoặc chia tách từ một ngày: Loa Xóm → Sáp nhập, chia tách khu dân cư: ghi cả nơi kết thúc và nơi bắt đầu, xem trước rồi mới ghi.',
  ),
  line(
    'Có người xin không nêu tên nữa: Loa Xóm → Xóa một người … tìm tên ấy ở mọi tab, cho xem trước rồi mới xóa.',
  ),
  heading('Hỏi ai'),
  line('Loa Xóm → Hướng dẫn: từng việc một trang, có hình. Chưa có bản trên mạng thì mở tab này.'),
  line(
    'Loa Xóm → Về Loa Xóm, tự kiểm tra: xem bảng tính và tài khoản đã sẵn sàng chưa, thiếu gì thì làm gì.',
  ),
  line(
    'Hỏi người có vai trò Quản trị ở tab Cán bộ. Khu dân cư do ai phụ trách: xem cột Người phụ trách ở tab Xóm.',
  ),
];

/** Column A, in pixels. */
export const GUIDE_WIDTH = 1100;

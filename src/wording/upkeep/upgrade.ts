/** What people hear when a workbook of an older schema meets this add-on. */
export const UPGRADE = {
  done: (what: readonly string[]): string =>
    `Bảng tính do bản Loa Xóm trước tạo ra, đã được nâng cấp: ${what.join('; ')}. Dữ liệu đã nhập giữ nguyên; tab Nhật ký có ghi lại.`,
  refused: (tabs: readonly string[], keepers: readonly string[], newest: number): string =>
    `Bảng tính này cần được nâng cấp lên cấu trúc ${String(newest)}, nhưng tài khoản của bạn không được sửa ${tabsNamed(tabs)}. Bạn vẫn làm việc bình thường. Xin nhờ ${whoMay(keepers)} mở bảng tính và chạy menu Loa Xóm → Kiểm tra toàn bộ một lần.`,
  busy: 'Bảng tính này cần được nâng cấp nhưng đang có người khác ghi. Lần chạy sau Loa Xóm sẽ nâng cấp; dữ liệu vẫn dùng được bình thường.',
} as const;

export const OLDER_SCHEMA =
  'Bảng tính do bản Loa Xóm trước tạo ra. Xin chạy menu Loa Xóm → Kiểm tra toàn bộ để nâng cấp.';

const tabsNamed = (tabs: readonly string[]): string => tabs.map((tab) => `tab «${tab}»`).join(', ');
const whoMay = (keepers: readonly string[]): string =>
  keepers.length === 0 ? 'chủ sở hữu bảng tính' : `chủ sở hữu bảng tính hoặc ${keepers.join(', ')}`;

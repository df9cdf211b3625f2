import { addSetting, type Migration } from './migration';

const HAMLET_NOUN = {
  name: 'Đơn vị dân cư',
  value: null,
  explanation:
    'Khu dân cư của xã gọi là gì: thôn; bản; ấp; khu phố; hoặc nhiều loại, ví dụ xóm, tổ dân phố, bản. Để trống thì lấy theo tên ở tab Xóm. Câu chữ, bảng biểu và báo cáo gọi theo mục này.',
} as const;

const COMMUNE_GROUP = {
  name: 'Nhóm xã',
  value: null,
  explanation:
    'Nhóm 1, 2 hoặc 3 của Bộ tiêu chí xã nông thôn mới giai đoạn 2026 - 2030 (Phụ lục I Quyết định 51/2025/QĐ-TTg). Ghi để biết; chưa số liệu nào tính theo mục này. Chưa rõ thì để trống.',
} as const;

/** Blank is «as the names of tab Xóm have it», so nothing a commune reads changes but where its names bring other words. */
export const unitsOfResidents: Migration = {
  to: 5,
  name: '0005-units-of-residents',
  does: 'thêm hai mục cài đặt «Đơn vị dân cư» (xóm, thôn, bản, tổ dân phố…) và «Nhóm xã»',
  reads: ['Cấu hình'],
  plan: (tabs) => [...addSetting(tabs, HAMLET_NOUN), ...addSetting(tabs, COMMUNE_GROUP)],
};

import { openSidebar } from '../../workbench';
import type { PageWalk } from '../page-walk';
import { OFFICIAL } from '../page-walk';

/** A list as people copy it from Excel. */
const LIST = [
  'Ngày\tNội dung\tHình thức\tXóm\tSố người',
  '05/12/2024\tMôi trường\tHọp xóm\tBình Xuân\t45',
].join('\n');

export const nhapDanhSach: PageWalk = {
  page: 'nhap-danh-sach',
  sections: [
    {
      heading: '',
      as: OFFICIAL,
      before: {
        // The other way in stands there too.
        1: async (page) => {
          await openSidebar(page);
        },
        2: async (page) => {
          const dialog = page.frameLocator('dialog[open] iframe');
          await dialog.getByLabel('Hoặc dán bảng đã chép').fill(LIST);
        },
      },
      elsewhere: {
        'Trang tính': 'asked for a file of several sheets',
        'Nhập cả các dòng đang ẩn': 'asked where the file has hidden rows',
        'Ghi nốt …': 'offered after an intake that was broken off',
      },
    },
  ],
};

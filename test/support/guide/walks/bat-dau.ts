import type { PageWalk } from '../page-walk';
import { GOOGLE, OWNER } from '../page-walk';
import { chooseInMenu, dialogOf } from './in-frames';

const PLACES = 'Đông Thành, 120, loa, Zalo\nTây Thành, 95\nNam Sơn, 80';
const PEOPLE = `Trần Quản Trị, Văn phòng, ${OWNER}\nNguyễn Văn Hóa, Phòng Văn hóa, van-hoa@dongson.example`;
const TYPED = 'is typed at the end of a line';
const BY_DOCUMENT = 'beside the starter’s items, which are taken here (walked on nhap-ke-hoach)';

export const batDau: PageWalk = {
  page: 'bat-dau',
  sections: [
    {
      heading: '',
      as: OWNER,
      answers: {
        'Tên xã': 'xã Đông Sơn',
        'Khu dân cư gọi là': 'khu dân cư',
        'Cơ quan chủ quản': 'UBND tỉnh Ninh Bình',
        'Hình thức': 'HT2.2',
        'Số người': '95',
        'Số hộ dự': '90',
      },
      before: {
        1: async (page) => chooseInMenu(page, 'Cài đặt hoặc sửa lại bảng tính …'),
        3: async (page) =>
          dialogOf(page)
            .getByLabel(/Dán từ Excel/)
            .fill(PLACES),
        4: async (page) =>
          dialogOf(page)
            .getByLabel(/Dán từ Excel/)
            .fill(PEOPLE),
        6: async (page) => dialogOf(page).locator('.choice').first().click(),
      },
      upon: {
        'Hình thức': async (page) =>
          dialogOf(page)
            .getByRole('checkbox', { name: /^Đông Thành/ })
            .check(),
      },
      elsewhere: {
        loa: TYPED,
        Zalo: TYPED,
        'Hoàn tác lần thêm này': 'on going back to the step (test/browser/first-steps)',
        'Chia sẻ': GOOGLE,
        'Đọc văn bản': BY_DOCUMENT,
      },
    },
  ],
};

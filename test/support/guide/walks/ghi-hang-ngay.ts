import type { Page } from 'playwright-core';
import { atRestIn, goTo } from '../../workbench';
import type { PageWalk } from '../page-walk';
import { OFFICIAL } from '../page-walk';

const sidebar = (page: Page) => page.frameLocator('.sidebar iframe');

/** Somebody types over a cell, so that there is something to take back. */
async function typeOver(page: Page, name: string): Promise<void> {
  await goTo(page, 'Hoạt động', name);
  await page.keyboard.type('999');
  await page.keyboard.press('Enter');
}

export const ghiHangNgay: PageWalk = {
  page: 'ghi-hang-ngay',
  sections: [
    {
      heading: 'Ghi một việc',
      as: OFFICIAL,
      answers: {
        'Hình thức': 'HT2.2',
        'Số người': '45',
        'Số hộ dự': '40',
        'Minh chứng 1': 'https://drive.example/bien-ban',
      },
      after: {
        3: async (page) => {
          // What is due comes in above, and moves the list.
          await atRestIn(sidebar(page));
          await sidebar(page).locator('.choice').first().click();
        },
        8: async (page) =>
          sidebar(page)
            .getByRole('checkbox', { name: /^Bình Xuân/ })
            .check(),
      },
    },
    {
      heading: 'Sửa một dòng',
      as: OFFICIAL,
      after: {
        1: async (page) => goTo(page, 'Hoạt động', 'B8'),
        3: async (page) => sidebar(page).getByLabel('Ghi chú').fill('Biên bản ở văn phòng'),
      },
    },
    { heading: 'Sửa chỗ sai', as: OFFICIAL },
    {
      heading: 'Lấy lại dòng đã xóa, ô đã sửa',
      as: OFFICIAL,
      before: { 1: async (page) => typeOver(page, 'K8') },
    },
  ],
};

import type { Page } from 'playwright-core';
import type { PageWalk } from '../page-walk';
import { ADMIN } from '../page-walk';
import { message, typeIn } from './in-frames';

const NAME = 'Hoàng Thị Gương Mẫu';

/** The question for the name, where it stands, and that it is gone. */
async function remove(page: Page): Promise<void> {
  await page.locator('dialog[open] input').fill(NAME);
  await page.locator('dialog[open]').getByRole('button', { name: 'OK' }).click();
  await page.locator('dialog[open]').getByRole('button', { name: 'Có' }).click();
  await page.locator('dialog[open]', { hasText: /Đã thay \d+ ô/ }).waitFor();
}

export const duLieuCaNhan: PageWalk = {
  page: 'du-lieu-ca-nhan',
  sections: [
    { heading: 'Xin phép nêu tên', as: ADMIN },
    {
      heading: 'Khi một người rút lại sự đồng ý hoặc xin xóa',
      as: ADMIN,
      before: { 1: async (page) => typeIn(page, 'Gương, mô hình', 'D3', NAME) },
      elsewhere: { '(đã xóa tên)': 'is what the cells then hold (test/scenario/remove-person)' },
      after: { 2: async (page) => message(page).then(() => remove(page)) },
    },
  ],
};

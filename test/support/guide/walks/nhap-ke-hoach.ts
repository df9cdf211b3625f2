import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { PageWalk } from '../page-walk';
import { OFFICIAL } from '../page-walk';
import { dialogOf } from './in-frames';

const PLAN = readFileSync(join(__dirname, '../../plan-2024.txt'), 'utf8');

const items = (page: Page) =>
  dialogOf(page)
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: /^Mục kế hoạch/ }) });

export const nhapKeHoach: PageWalk = {
  page: 'nhap-ke-hoach',
  sections: [
    {
      heading: '',
      as: OFFICIAL,
      before: {
        2: async (page) => dialogOf(page).getByLabel('Hoặc dán nội dung kế hoạch').fill(PLAN),
        4: async (page) => items(page).getByRole('checkbox').first().check(),
        7: async (page) => dialogOf(page).getByLabel('Thêm xuống dưới các mục đang có').check(),
      },
      after: {
        7: async (page) =>
          dialogOf(page)
            .getByText(/^Đã ghi .* 1 mục kế hoạch/)
            .waitFor(),
      },
    },
  ],
};

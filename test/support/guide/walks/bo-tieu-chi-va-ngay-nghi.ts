import type { Page } from 'playwright-core';
import type { PageWalk } from '../page-walk';
import { ADMIN } from '../page-walk';

/** The cells are listed and left as they are. */
const decline = async (page: Page) =>
  page.locator('dialog[open]').getByRole('button', { name: 'Không' }).click();

export const boTieuChi: PageWalk = {
  page: 'bo-tieu-chi-va-ngay-nghi',
  sections: [{ heading: 'Đổi sang bộ tiêu chí mới', as: ADMIN, after: { 3: decline } }],
};

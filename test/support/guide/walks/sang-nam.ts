import type { Page } from 'playwright-core';
import type { PageWalk } from '../page-walk';
import { asGoogles, OWNER } from '../page-walk';

/** What a command says when it is through. */
const message = async (page: Page) => page.locator('dialog[open]').waitFor();

export const sangNam: PageWalk = {
  page: 'sang-nam',
  sections: [
    {
      heading: 'Trước khi sang năm',
      as: OWNER,
      elsewhere: { 'Cùng kỳ năm trước': 'a column of next year’s report' },
      after: { 1: message, 3: message },
    },
    {
      heading: 'Mở năm mới',
      as: OWNER,
      elsewhere: asGoogles('Tệp', 'Tạo bản sao', 'Bản sao của'),
      after: { 3: message },
    },
    { heading: 'Sau khi mở', as: OWNER },
  ],
};

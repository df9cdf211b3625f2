import type { Page } from 'playwright-core';
import type { PageWalk } from '../page-walk';
import { asGoogles, ADMIN } from '../page-walk';

/** What a command says when it is through. */
const said = (words: string) => async (page: Page) =>
  page.locator('dialog[open]', { hasText: words }).waitFor();

export const sangNam: PageWalk = {
  page: 'sang-nam',
  sections: [
    {
      heading: 'Trước khi sang năm',
      as: ADMIN,
      elsewhere: { 'Cùng kỳ năm trước': 'a column of next year’s report' },
      after: { 1: said('Xem cột Kiểm tra'), 3: said('Kỳ báo cáo') },
    },
    {
      heading: 'Mở năm mới',
      as: ADMIN,
      elsewhere: asGoogles('Tệp', 'Tạo bản sao', 'Bản sao của'),
      after: { 3: said('là bảng tính đang dùng') },
    },
    { heading: 'Sau khi mở', as: ADMIN },
  ],
};

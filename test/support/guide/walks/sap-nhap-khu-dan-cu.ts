import type { Page } from 'playwright-core';
import type { PageWalk, SectionWalk } from '../page-walk';
import { ADMIN } from '../page-walk';
import { dialogOf } from './in-frames';

const SECTION: Pick<SectionWalk, 'heading' | 'as' | 'answers'> = {
  heading: 'Làm',
  as: ADMIN,
  answers: { 'Ngày bắt đầu khu dân cư mới': '01/11/2024' },
};

const old = (page: Page, at: number) => dialogOf(page).locator('.old-hamlets input').nth(at).check();
const name = (page: Page, at: number, text: string) =>
  dialogOf(page).getByRole('textbox', { name: 'Tên', exact: true }).nth(at).fill(text);
const takeBack = async (page: Page) => {
  await dialogOf(page).getByRole('button', { name: 'Hoàn tác' }).click();
  await dialogOf(page).getByText('Đã hoàn tác').waitFor();
};

/** Two hamlets become one and are themselves again; then one becomes two, and is one again. */
export const sapNhapKhuDanCu: PageWalk = {
  page: 'sap-nhap-khu-dan-cu',
  sections: [
    {
      ...SECTION,
      before: {
        3: async (page) => {
          await old(page, 0);
          await old(page, 1);
          await name(page, 0, 'Khu dân cư Một');
        },
      },
      after: {
        1: async (page) => dialogOf(page).getByLabel('Sáp nhập nhiều thành một').check(),
        6: takeBack,
      },
    },
    {
      ...SECTION,
      before: {
        3: async (page) => {
          await old(page, 2);
          await name(page, 0, 'Khu dân cư Hai');
          await name(page, 1, 'Khu dân cư Ba');
        },
      },
      after: {
        1: async (page) => dialogOf(page).getByLabel('Chia tách một thành nhiều').check(),
        6: takeBack,
      },
    },
  ],
};

import type { FrameLocator, Page } from 'playwright-core';
import { goTo } from '../../workbench';

/** What the open dialog, and what the sidebar, shows. */
export const dialogOf = (page: Page): FrameLocator => page.frameLocator('dialog[open] iframe');
export const sidebarOf = (page: Page): FrameLocator => page.frameLocator('.sidebar iframe');

/** What a command asks or says stands there. */
export const message = async (page: Page): Promise<void> => page.locator('dialog[open]').waitFor();

/** A cell is typed over, by its name. */
export async function typeIn(page: Page, tab: string, cell: string, text: string): Promise<void> {
  await goTo(page, tab, cell);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** An item of the menu «Loa Xóm». */
export async function chooseInMenu(page: Page, item: string): Promise<void> {
  await page.getByRole('menuitem', { name: 'Loa Xóm' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

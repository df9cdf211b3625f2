// The demonstration in the workbench and a Chromium to look at it, for pictures and measurements.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const ROOT = join(import.meta.dirname, '..');
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
];

/** Undefined where this machine has none. */
export const findChromium = () => [process.env.CHROMIUM ?? '', ...PLACES].find((path) => existsSync(path));

/** The workbench on a folder of its own, ready to be used; `now` in epoch ms fixes its clock. */
export async function openDemoWorkbench({ now } = {}) {
  execFileSync(process.execPath, [
    join(ROOT, 'packages/local-google/scripts/build-workbench.mjs'),
    '--quiet',
    '--if-stale',
  ]);
  const { serveLoaXom } = createRequire(import.meta.url)(join(ROOT, 'dist/host/workbench.js'));
  const dir = mkdtempSync(join(tmpdir(), 'loa-xom-minh-hoa-'));
  const options = { dir, port: 0, progress: () => undefined, ...(now === undefined ? {} : { now }) };
  const workbench = await serveLoaXom(options);
  await workbench.ready;
  return {
    url: workbench.url,
    async close() {
      await workbench.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** With a profile of its own: a private window would keep no drafts. */
export async function openChromium(executablePath) {
  const profile = mkdtempSync(join(tmpdir(), 'loa-xom-chromium-'));
  const args = ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'];
  const context = await chromium.launchPersistentContext(profile, { executablePath, args, locale: 'vi-VN' });
  return {
    context,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** A window of that person, once it can be used. */
export async function openWindow({ context }, url, user, viewport) {
  const page = await context.newPage();
  await page.setViewportSize(viewport);
  const address = new URL(url);
  address.searchParams.set('user', user);
  await page.goto(address.href);
  await page.waitForSelector('html[data-ready=true]');
  return page;
}

export async function showTab(page, name) {
  await page
    .getByRole('tab')
    .filter({ hasText: new RegExp(`^${name}$`) })
    .click();
}

/** By the name box, as people do. */
export async function goToCell(page, name) {
  const box = page.locator('header input').first();
  await box.click();
  await box.fill(name);
  await box.press('Enter');
  await page.waitForFunction(`document.activeElement?.tagName !== 'INPUT'`);
}

export async function chooseMenu(page, item) {
  await page.getByRole('menuitem', { name: 'Loa Xóm' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** A part of the sidebar, once it waits for nothing. */
export async function openPart(page, part) {
  const sidebar = page.frameLocator('.sidebar iframe');
  await sidebar.locator('#page main').waitFor();
  await sidebar.getByRole('tab', { name: part, exact: true }).click();
  await sidebar.locator('.busy').first().waitFor({ state: 'detached' });
  return sidebar;
}

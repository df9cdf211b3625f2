import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from '@jest/globals';
import { chromium, type BrowserContext } from 'playwright-core';

const WELL_KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
];

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A Chromium of this machine: the one named in CHROMIUM, else one at a well-known path. */
export function chromiumPath(): string | null {
  const named = process.env['CHROMIUM'];
  return [...(named === undefined ? [] : [named]), ...WELL_KNOWN].find((path) => existsSync(path)) ?? null;
}

/** A suite that needs a browser: skipped with a word where there is none, but failed in CI. */
export function describeInBrowser(title: string, suite: () => void): void {
  if (chromiumPath() !== null || process.env['CI'] === 'true') describe(title, suite);
  // Pages cannot be tried without a browser. CI installs one, so that nothing is skipped there.
  else describe.skip(`${title} (bỏ qua: máy này không có Chromium; đặt biến CHROMIUM)`, suite);
}

export interface Browser {
  readonly context: BrowserContext;
  readonly close: () => Promise<void>;
}

/** A laptop's screen. */
const LAPTOP = { width: 1366, height: 768 };

/** As wide as Google's sidebar. */
export const SIDEBAR = { width: 300, height: 720 };

/** A browser of its own with a fresh profile, closed afterwards. */
export async function openBrowser(viewport: { width: number; height: number } = LAPTOP): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error('There is no Chromium here; name one in CHROMIUM');
  const profile = await mkdtemp(join(tmpdir(), 'loa-xom-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: ARGS,
    viewport,
    locale: 'vi-VN',
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  return {
    context,
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PUSHED } from '../built-host';

export const PUBLISHED = 'https://huong-dan.example/loa-xom/';

/** The pushed folder as it is built where the guide is published. */
export function withGuide(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'loa-xom-guide-')), 'apps-script');
  cpSync(PUSHED, folder, { recursive: true });
  execFileSync(process.execPath, [
    resolve(__dirname, '../../../scripts/guide-address.mjs'),
    folder,
    PUBLISHED,
  ]);
  return folder;
}

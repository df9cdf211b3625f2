import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** `dist/apps-script`: beside the built commands (dist/host), and as seen from their sources. */
export const PUSHED_FOLDER =
  [resolve(__dirname, '../apps-script'), resolve(__dirname, '../dist/apps-script')].find((path) =>
    existsSync(path),
  ) ?? resolve(__dirname, '../apps-script');

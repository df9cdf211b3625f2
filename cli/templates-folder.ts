import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** `sheets-templates`: as seen from the built commands (dist/host), and from their sources. */
export const TEMPLATES_FOLDER =
  [resolve(__dirname, '../../sheets-templates'), resolve(__dirname, '../sheets-templates')].find((path) =>
    existsSync(path),
  ) ?? resolve(__dirname, '../../sheets-templates');

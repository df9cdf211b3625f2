import { resolve } from 'node:path';

/** `dist/apps-script`, beside the built commands (dist/host): what is pushed to Google. */
export const PUSHED_FOLDER = resolve(__dirname, '../apps-script');

import { resolve } from 'node:path';

/** `sheets-templates` beside the built host (dist/host). */
export const TEMPLATES_FOLDER = resolve(__dirname, '../../sheets-templates');

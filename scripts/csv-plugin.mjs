import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';

/** `import rows from './x.csv'` gives the rows as objects by header (scripts/csv-transform.cjs does so for tests). */
export const csvPlugin = {
  name: 'csv',
  setup(build) {
    build.onLoad({ filter: /\.csv$/ }, async ({ path }) => ({
      contents: JSON.stringify(parse(await readFile(path), { columns: true, bom: true })),
      loader: 'json',
    }));
  },
};

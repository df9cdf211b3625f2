import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';

/** `import rows from './x.csv'` gives its rows as arrays of cells, headers first (scripts/csv-transform.cjs does so for tests). */
export const csvPlugin = {
  name: 'csv',
  setup(build) {
    build.onLoad({ filter: /\.csv$/ }, async ({ path }) => ({
      contents: JSON.stringify(parse(await readFile(path), { bom: true })),
      loader: 'json',
    }));
  },
};

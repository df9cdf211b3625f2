// The add-on's report, bundled from src as it stands, with the made-up commune of the tests.
import { createRequire } from 'node:module';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

export async function loadProduct() {
  const fromRoot = createRequire(join(root, 'package.json'));
  const folder = mkdtempSync(join(tmpdir(), 'loa-xom-bench-'));
  const outfile = join(folder, 'report.cjs');
  const from = (path) => JSON.stringify(join(root, path));
  try {
    await fromRoot('esbuild').build({
      stdin: {
        contents: `
          export { packedDocx, reportOf, sampleCommune } from ${from('test/support/report-sample')};
          export { printDocx } from ${from('src/adapters/docx/print-docx')};
          export { placeCells } from ${from('src/adapters/docx/place-cells')};`,
        resolveDir: root,
        loader: 'ts',
      },
      bundle: true,
      platform: 'node',
      format: 'cjs',
      outfile,
      define: { __dirname: JSON.stringify(join(root, 'test/support')) },
    });
    return createRequire(import.meta.url)(outfile);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// Makes a .docx of made-up data to look at: node scripts/preview-report.mjs PERIOD ROWS OUT.docx
import { build } from 'esbuild';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [period = '2024-Q1', rows = '450', out = 'out/preview.docx'] = process.argv.slice(2);
const folder = mkdtempSync(join(import.meta.dirname, '../test/support/.preview-'));
try {
  const bundle = join(folder, 'preview.cjs');
  await build({
    stdin: {
      contents: `
        import { packedDocx, reportOf, sampleCommune } from '../test/support/report-sample';
        import { workedExample } from '../test/support/worked-example';
        import { printDocx } from '../src/adapters/docx/print-docx';
        export const make = (period, rows) =>
          packedDocx(printDocx(reportOf(rows === 'example' ? workedExample().build() : sampleCommune(Number(rows)), period)));`,
      resolveDir: join(import.meta.dirname, '../test/support'),
    },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: bundle,
    define: { __dirname: JSON.stringify(join(import.meta.dirname, '../test/support')) },
  });
  writeFileSync(out, createRequire(import.meta.url)(bundle).make(period, rows));
} finally {
  rmSync(folder, { recursive: true });
}

// Writes the headers of the tabs into docs/workbook.md from their definition: node scripts/headers-doc.mjs
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = join(root, 'docs/workbook.md');

/** Headers that people see by the name of their tab, parted as the page parts them. */
async function headersByTab() {
  const folder = mkdtempSync(join(tmpdir(), 'loa-xom-headers-'));
  try {
    const outfile = join(folder, 'workbook.mjs');
    const entryPoints = [join(root, 'src/workbook/workbook.ts')];
    await build({ entryPoints, outfile, bundle: true, format: 'esm', platform: 'node', logLevel: 'warning' });
    const { columnsOf, ROW_TABS } = await import(pathToFileURL(outfile).href);
    const visible = (tab) => columnsOf(tab).filter(([, { hidden }]) => !hidden);
    return new Map(
      Object.entries(ROW_TABS).map(([tab, { name }]) => [
        name,
        visible(tab)
          .map(([, { header }]) => header)
          .join(' · '),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const headers = await headersByTab();
/** Lines of the table whose second cell lists headers; what is computed is told in words. */
const written = readFileSync(page, 'utf8').replaceAll(/^\| ([^|]+?) +\| [^|]* · [^|]*\|$/gm, (line, tab) =>
  headers.has(tab) ? `| ${tab} | ${headers.get(tab)} |` : line,
);
writeFileSync(page, await format(written, { ...(await resolveConfig(page)), parser: 'markdown' }));

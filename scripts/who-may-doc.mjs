// Writes the table of messages and roles into docs/who-may.md from the code: node scripts/who-may-doc.mjs
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = join(root, 'docs/who-may.md');
const folder = mkdtempSync(join(tmpdir(), 'loa-xom-who-may-'));
try {
  const outfile = join(folder, 'who-may.mjs');
  const entryPoints = [join(root, 'test/support/who-may-table.ts')];
  await build({ entryPoints, outfile, bundle: true, format: 'esm', platform: 'node', logLevel: 'warning' });
  const { whoMayTable } = await import(pathToFileURL(outfile).href);
  const [head] = readFileSync(page, 'utf8').split('<!-- table -->');
  const written = `${head}<!-- table -->\n\n${whoMayTable()}\n`;
  writeFileSync(page, await format(written, { ...(await resolveConfig(page)), parser: 'markdown' }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

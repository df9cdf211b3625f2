// Writes docs/rules.md from the rules themselves: node scripts/rules-doc.mjs
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'loa-xom-rules-'));
try {
  const outfile = join(folder, 'rules-document.mjs');
  const entryPoints = [join(root, 'rules-book/rules-document.ts')];
  await build({ entryPoints, outfile, bundle: true, format: 'esm', platform: 'node', logLevel: 'warning' });
  const { rulesDocument } = await import(pathToFileURL(outfile).href);
  writeFileSync(join(root, 'docs/rules.md'), rulesDocument());
} finally {
  rmSync(folder, { recursive: true, force: true });
}

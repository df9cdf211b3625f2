// Writes test/golden/schema-N-*.xlsx and what this code computes from them: node scripts/make-golden.mjs
// Run once for a schema, by the last code that has it (test/golden/README.md).
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(root, 'test/support/golden/.make-'));
try {
  const outfile = join(folder, 'make-golden.cjs');
  await build({
    entryPoints: [join(root, 'test/support/golden/make-golden.ts')],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
    // The files read what stands beside them in the sources.
    plugins: [{ name: 'dirname', setup: keepDirname }],
  });
  await createRequire(import.meta.url)(outfile).makeGolden();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function keepDirname({ onLoad }) {
  const { readFileSync } = await import('node:fs');
  const { dirname } = await import('node:path');
  onLoad({ filter: /\.ts$/ }, ({ path }) => ({
    contents: readFileSync(path, 'utf8').replaceAll('__dirname', JSON.stringify(dirname(path))),
    loader: 'ts',
  }));
}

// Bundles src into dist/province.cjs; the engine stays outside, since it is a binary.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installOnce, PACKAGE, ROOT } from './install-once.mjs';

export const BUNDLE = join(PACKAGE, 'dist/province.cjs');

export async function buildProvince() {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['packages/province/src/main.ts'],
    outfile: BUNDLE,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    alias: { 'ooxml-read': join(ROOT, 'packages/ooxml-read/src/index.ts') },
    external: ['@duckdb/node-api'],
    logLevel: 'warning',
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  installOnce();
  await buildProvince();
}

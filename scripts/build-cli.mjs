import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

/** Builds the commands and Loa Xóm's workbench into dist/host; the local Google stays the package it is. */
export async function buildCli() {
  await build({
    absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
    entryPoints: { cli: 'cli/main.ts', workbench: 'cli/workbench/serve-loa-xom.ts' },
    outdir: 'dist/host',
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    packages: 'external',
    sourcemap: 'linked',
    charset: 'utf8',
    logLevel: 'warning',
  });
}

import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

/** Builds the commands, Loa Xóm's workbench and the pusher of many scripts into dist/host; the local Google stays the package it is. */
export async function buildCli() {
  await build({
    absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
    entryPoints: {
      cli: 'cli/main.ts',
      workbench: 'cli/workbench/serve-loa-xom.ts',
      fleet: 'deploy/fleet/main.ts',
    },
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

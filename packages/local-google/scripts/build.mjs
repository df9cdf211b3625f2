// Builds the local Google into dist: the child process, its threads, the façade for the realm, the client, the workbench's server.
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** What npm installs beside the package stays outside; packages of this repository are taken in, so that it stands alone. */
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const OWN = new Set(['ooxml-read']);
const INSTALLED = Object.keys(dependencies).filter((name) => !OWN.has(name));

export async function buildLocalGoogle({ quiet = false } = {}) {
  const common = {
    absWorkingDir: root,
    bundle: true,
    outdir: 'dist',
    logLevel: quiet ? 'warning' : 'info',
    charset: 'utf8',
    // Bundled from its sources, so that what is built needs no workspace beside it.
    alias: { 'ooxml-read': join(root, '../ooxml-read/src/index.ts') },
  };
  await Promise.all([
    build({
      ...common,
      entryPoints: {
        main: 'src/main.ts',
        worker: 'src/runtime/worker.ts',
        client: 'src/client.ts',
        workbench: 'src/workbench/serve-workbench.ts',
      },
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      external: INSTALLED,
      sourcemap: 'linked',
    }),
    build({
      ...common,
      entryPoints: { realm: 'src/google/realm.ts' },
      platform: 'neutral',
      target: 'es2020',
      format: 'iife',
      minifySyntax: true,
    }),
  ]);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await buildLocalGoogle({ quiet: process.argv.includes('--quiet') });
}

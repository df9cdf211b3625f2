import { build } from 'esbuild';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Builds the local Google into dist/host: the child process, its threads, the façade for the realm, the client, the workbench. */
export async function buildHost({ quiet = false } = {}) {
  const common = {
    absWorkingDir: root,
    bundle: true,
    outdir: 'dist/host',
    logLevel: quiet ? 'warning' : 'info',
    charset: 'utf8',
  };
  await Promise.all([
    build({
      ...common,
      entryPoints: {
        main: 'host/main.ts',
        worker: 'host/runtime/worker.ts',
        client: 'host/client.ts',
        cli: 'host/cli/main.ts',
        workbench: 'host/workbench/serve-workbench.ts',
      },
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      packages: 'external',
      sourcemap: 'linked',
    }),
    build({
      ...common,
      entryPoints: { realm: 'host/google/realm.ts' },
      platform: 'neutral',
      target: 'es2020',
      format: 'iife',
      minifySyntax: true,
    }),
  ]);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await buildHost({ quiet: process.argv.includes('--quiet') });
}

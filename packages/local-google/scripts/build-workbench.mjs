// Builds the page of the workbench into dist/page. Only the workbench and its tests need it: it takes seconds.
// --if-stale builds only where a source is newer than the last build.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const OUT = join(ROOT, 'dist/page');
const STAMP = join(OUT, 'built');
const SOURCES = [
  'src/workbench',
  'src/backend/view',
  'src/google/rpc-value.ts',
  'scripts/build-workbench.mjs',
  'package.json',
];

const MONTH_FIRST = "defaultLocale = createLocale({ group: ',', preferMDY: true })";
const DAY_FIRST = "defaultLocale = createLocale({ group: '.', decimal: ',', preferMDY: false })";

/** The grid reads dates month first wherever nobody asks it otherwise; Vietnam writes the day first. */
const dayFirst = {
  name: 'day-first',
  setup({ onLoad, onEnd }) {
    let replaced = 0;
    onLoad({ filter: /numfmt[\\/]lib[\\/]locale\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      if (!source.includes(MONTH_FIRST))
        throw new Error(`numfmt changed: ${path} has no month-first default locale`);
      replaced += 1;
      return { contents: source.replace(MONTH_FIRST, DAY_FIRST), loader: 'js' };
    });
    onEnd(() => {
      if (replaced !== 1)
        throw new Error(`numfmt's default locale was replaced ${replaced} times instead of once`);
    });
  },
};

/** Where words of seventy languages may be parted: cells part none, and they are half of the page. */
const withoutHyphens = {
  name: 'without-hyphens',
  setup({ onLoad }) {
    // Their names end with a digest: af-DK_CjRn6.js.
    onLoad({ filter: /engine-render[\\/]lib[\\/]es[\\/][a-z0-9-]+-[\w-]{8}\.js$/ }, () => ({
      contents: 'export {};',
      loader: 'js',
    }));
  },
};

export async function buildWorkbench() {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const common = {
    absWorkingDir: ROOT,
    bundle: true,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  };
  await Promise.all([
    build({
      ...common,
      entryPoints: { page: 'src/workbench/page/main.ts', style: 'src/workbench/page/style.css' },
      outdir: OUT,
      format: 'iife',
      target: 'es2022',
      define: { 'process.env.NODE_ENV': '"production"' },
      plugins: [dayFirst, withoutHyphens],
    }),
    build({
      ...common,
      entryPoints: { frame: 'src/workbench/frame/google-script.ts' },
      outdir: OUT,
      format: 'iife',
      target: 'es2020',
    }),
  ]);
  copyFileSync(join(ROOT, 'src/workbench/page/index.html'), join(OUT, 'index.html'));
  writeFileSync(STAMP, '');
}

function newestChange(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

export function isFresh() {
  if (!existsSync(STAMP)) return false;
  const built = statSync(STAMP).mtimeMs;
  return SOURCES.every((source) => newestChange(join(ROOT, source)) < built);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const started = Date.now();
  if (!(process.argv.includes('--if-stale') && isFresh())) {
    await buildWorkbench();
    const kilobytes = (statSync(join(OUT, 'page.js')).size / 1000).toFixed(0);
    if (!process.argv.includes('--quiet'))
      console.log(`dist/page/page.js ${kilobytes} kB; ${Date.now() - started} ms`);
  }
}

// Builds what is pushed to Google (dist/apps-script, dist/add-on), the local Google (packages/local-google/dist) and the commands (dist/host).
// --quiet says nothing; --if-stale builds only where a source is newer than the last build.
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildLocalGoogle } from '../packages/local-google/scripts/build.mjs';
import { buildCli } from './build-cli.mjs';
import { buildPages } from './build-pages.mjs';
import { buildTemplates } from './build-templates.mjs';
import { guideAddress, putGuideAddress } from './guide-address.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PUSHED = join(ROOT, 'dist/apps-script');
/** The same for the published add-on, which says so in a file of its own. */
const ADD_ON = join(ROOT, 'dist/add-on');
const STAMP = join(ROOT, 'dist/built');
const SOURCES = [
  'src',
  'packages',
  'cli',
  'deploy',
  'sheets-templates',
  'scripts',
  'appsscript.json',
  'package.json',
  'CHANGELOG.md',
];
/** Folders of a package that are no sources of what is built. */
const ASIDE = new Set(['dist', 'node_modules', 'test', 'docs']);
const has = (flag) => process.argv.includes(flag);

/** Apps Script finds only top-level functions: one line for each export of src/entry. */
export async function buildAppsScript() {
  rmSync(PUSHED, { recursive: true, force: true });
  mkdirSync(PUSHED, { recursive: true });
  const common = {
    absWorkingDir: ROOT,
    entryPoints: ['src/entry/main.ts'],
    bundle: true,
    // Names stay, so that a stack trace from Google can be read (docs/adr/0024).
    minifySyntax: true,
    minifyWhitespace: true,
    lineLimit: 160,
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  };
  const shape = await build({ ...common, format: 'esm', write: false, metafile: true, outfile: 'x.js' });
  const names = Object.values(shape.metafile.outputs)[0].exports.sort();
  const stubs = names.map((name) => `function ${name}(e) { return App.${name}(e); }`).join('\n');
  const bundle = await build({
    ...common,
    format: 'iife',
    globalName: 'App',
    write: false,
    outfile: 'code.js',
  });
  writeFileSync(join(PUSHED, 'code.js'), `${bundle.outputFiles[0].text}\n${stubs}\n`);
  buildTemplates(PUSHED);
  copyFileSync(join(ROOT, 'appsscript.json'), join(PUSHED, 'appsscript.json'));
  const pages = await buildPages(PUSHED);
  putGuideAddress(PUSHED, guideAddress());
  rmSync(ADD_ON, { recursive: true, force: true });
  cpSync(PUSHED, ADD_ON, { recursive: true });
  writeFileSync(join(ADD_ON, 'shipped-as.js'), "var SHIPPED_AS = 'add-on';\n");
  return { names, bytes: statSync(join(PUSHED, 'code.js')).size, pages };
}

function newestChange(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const names = readdirSync(path).filter((name) => !ASIDE.has(name));
  return Math.max(stat.mtimeMs, ...names.map((name) => newestChange(join(path, name))));
}

function isFresh() {
  if (!existsSync(STAMP)) return false;
  const built = statSync(STAMP).mtimeMs;
  return SOURCES.every((source) => newestChange(join(ROOT, source)) < built);
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !(has('--if-stale') && isFresh())) {
  const started = Date.now();
  const { names, bytes, pages } = await buildAppsScript();
  await Promise.all([buildLocalGoogle({ quiet: true }), buildCli()]);
  writeFileSync(STAMP, '');
  if (!has('--quiet')) {
    console.log(`dist/apps-script/code.js ${(bytes / 1000).toFixed(1)} kB, functions: ${names.join(', ')}`);
    for (const [name, size] of Object.entries(pages)) {
      console.log(`dist/apps-script/${name}.html ${(size / 1000).toFixed(1)} kB`);
    }
    console.log(`packages/local-google/dist, dist/host built; ${Date.now() - started} ms`);
  }
}

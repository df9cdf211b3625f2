// Builds dist/conformance: the conformance cases as a script project for a scratch sheet (docs/live-checks.md).
// --out <folder> builds elsewhere; --quiet says nothing.
import { copyFileSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCE = join(ROOT, 'src/conformance');

const scope = (name) => `https://www.googleapis.com/auth/${name}`;

// The scopes of the add-on itself: what holds here holds for it.
const MANIFEST = {
  timeZone: 'Asia/Ho_Chi_Minh',
  runtimeVersion: 'V8',
  exceptionLogging: 'STACKDRIVER',
  oauthScopes: ['spreadsheets.currentonly', 'drive.file', 'script.container.ui', 'userinfo.email'].map(scope),
  dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', version: 'v3', serviceId: 'drive' }] },
};

const CLASP = { scriptId: 'THE SCRIPT ID OF YOUR SCRATCH SHEET', rootDir: '.' };

/** Writes code.js, page.html, appsscript.json and, where there is none yet, .clasp.json. Gives the functions' names. */
export async function buildConformance(out) {
  mkdirSync(out, { recursive: true });
  const common = {
    absWorkingDir: ROOT,
    entryPoints: [join(SOURCE, 'main.ts')],
    bundle: true,
    target: 'es2020',
    charset: 'utf8',
    logLevel: 'warning',
  };
  const shape = await build({ ...common, format: 'esm', write: false, metafile: true, outfile: 'x.js' });
  const names = Object.values(shape.metafile.outputs)[0].exports.sort();
  const stubs = names
    .map((name) => `function ${name}(given) { return Conformance.${name}(given); }`)
    .join('\n');
  // Functions that are no declarations at the top level (facts.md 51).
  const others = [
    "const ofConst = () => Conformance.showCalled('const');",
    "const ofObject = { method() { return Conformance.showCalled('method'); } };",
    "class OfClass { static method() { return Conformance.showCalled('static method'); } }",
  ].join('\n');
  const code = join(out, 'code.js');
  await build({
    ...common,
    format: 'iife',
    globalName: 'Conformance',
    footer: { js: `${stubs}\n${others}` },
    outfile: code,
  });
  copyFileSync(join(SOURCE, 'page.html'), join(out, 'page.html'));
  writeFileSync(join(out, 'appsscript.json'), `${JSON.stringify(MANIFEST, null, 2)}\n`);
  const clasp = join(out, '.clasp.json');
  if (!existsSync(clasp)) writeFileSync(clasp, `${JSON.stringify(CLASP, null, 2)}\n`);
  return { names, bytes: statSync(code).size };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = process.argv.indexOf('--out');
  const out = at < 0 ? join(ROOT, 'dist/conformance') : process.argv[at + 1];
  const { names, bytes } = await buildConformance(out);
  if (!process.argv.includes('--quiet')) {
    console.log(`${out}: code.js ${(bytes / 1000).toFixed(1)} kB, functions: ${names.join(', ')}`);
  }
}

// Builds the pages that go to Google: each one HTML file with its style and script inside, nothing remote.
// node scripts/build-pages.mjs [--out <folder>]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { readChangelog, sectionOf } from './changelog.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** File name in the pushed folder, and what its script begins with. */
export const PAGES = {
  sidebar: 'src/ui/sidebar.tsx',
  report: 'src/ui/report.tsx',
  register: 'src/ui/register.tsx',
  intake: 'src/ui/intake.tsx',
  'plan-document': 'src/ui/plan-document.tsx',
  phones: 'src/ui/phones.tsx',
  'hamlet-change': 'src/ui/hamlet-change.tsx',
  'set-up': 'src/ui/set-up.tsx',
  about: 'src/ui/about.tsx',
  guide: 'src/ui/guide.tsx',
  overview: 'src/ui/overview.tsx',
};

const DIALOG_STYLE = '/* Dialogs */';

/** Writes every page into `out`; gives the bytes of each. */
export async function buildPages(out) {
  mkdirSync(out, { recursive: true });
  const source = readFileSync(join(ROOT, 'src/ui/style.css'), 'utf8');
  const sizes = {};
  for (const [name, entry] of Object.entries(PAGES)) {
    const html = pageHtml(await style(name, source), await script(entry));
    writeFileSync(join(out, `${name}.html`), html);
    sizes[name] = Buffer.byteLength(html);
  }
  return sizes;
}

/** The part of the stylesheet that is for dialogs stays out of the sidebar, which has a budget. */
async function style(page, source) {
  const [shared] = source.split(DIALOG_STYLE);
  const { code } = await transform(page === 'sidebar' ? shared : source, {
    loader: 'css',
    minify: true,
    charset: 'utf8',
  });
  return code.trim();
}

/** The edition, and what CHANGELOG.md tells its users of it. */
function whatsNew() {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return { version, lines: sectionOf(readChangelog(), version)?.users ?? [] };
}

async function script(entry) {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    define: { WHATS_NEW_OF_BUILD: JSON.stringify(whatsNew()) },
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    // HtmlService takes `//` inside template literals for a comment (facts.md 44).
    supported: { 'template-literal': false },
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  });
  return safeScript(outputFiles[0].text.trim());
}

/**
 * A backtick in a string or a pattern would make HtmlService believe that a template literal begins; `</script` and
 * `<!--` in a string would end the element. Minified code holds them nowhere else.
 */
export function safeScript(code) {
  return code.replaceAll('`', '\\x60').replace(/<(?=\/script|!--)/gi, '\\x3c');
}

function pageHtml(style, code) {
  return [
    '<!doctype html>',
    '<html lang="vi">',
    '<head>',
    '<base target="_blank">',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>Loa Xóm</title>',
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<div id="page"></div>',
    `<script>${code}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = process.argv.indexOf('--out');
  const sizes = await buildPages(at < 0 ? join(ROOT, 'dist/apps-script') : process.argv[at + 1]);
  for (const [name, bytes] of Object.entries(sizes))
    console.log(`${name}.html ${(bytes / 1000).toFixed(1)} kB`);
}

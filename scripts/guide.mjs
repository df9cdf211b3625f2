// The guide as pages to publish and as one file to print: npm run guide [-- --html] writes out/huong-dan (docs/adr/0041).
// --html leaves the printed file out, which needs Chromium; --out <folder> writes there.
import { copyFileSync, cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { findChromium, openChromium } from './demo-workbench.mjs';
import { GUIDE, readPages } from './guide/read-pages.mjs';

const at = process.argv.indexOf('--out');
const OUT = at < 0 ? join(import.meta.dirname, '../out/huong-dan') : resolve(process.argv[at + 1]);
const PDF = 'huong-dan.pdf';
const TITLE = 'Hướng dẫn dùng Loa Xóm';
const MARGIN = { top: '13mm', bottom: '15mm', left: '20mm', right: '16mm' };

const page = (title, body) =>
  [
    '<!doctype html>',
    '<html lang="vi">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    '<link rel="stylesheet" href="style.css">',
    '</head>',
    `<body>${body}</body>`,
    '</html>',
    '',
  ].join('\n');

const fileOf = (name) => (name === 'README' ? 'index.html' : `${name}.html`);

function copyAssets() {
  copyFileSync(join(import.meta.dirname, 'guide/style.css'), join(OUT, 'style.css'));
  cpSync(join(GUIDE, '../images'), join(OUT, 'images'), { recursive: true });
  for (const name of readdirSync(GUIDE).filter((file) => /\.(xlsx|csv)$/.test(file)))
    copyFileSync(join(GUIDE, name), join(OUT, name));
  const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
  mkdirSync(join(OUT, 'fonts'));
  copyFileSync(join(fonts, '400Regular/Tinos_400Regular.ttf'), join(OUT, 'fonts/regular.ttf'));
  copyFileSync(join(fonts, '700Bold/Tinos_700Bold.ttf'), join(OUT, 'fonts/bold.ttf'));
}

/** Each page with the way back, on and to the printed guide. */
function writePages() {
  const pages = readPages((name, href) => (name === null ? href : fileOf(name)));
  for (const [at, { name, title, html }] of pages.entries()) {
    const next = pages[at + 1];
    const links = [
      ...(at === 0 ? [`<a href="${PDF}">Bản in (PDF)</a>`] : ['<a href="index.html">Mục lục</a>']),
      ...(next === undefined ? [] : [`<a href="${fileOf(next.name)}">Tiếp: ${next.title}</a>`]),
    ];
    writeFileSync(join(OUT, fileOf(name)), page(title, `<main>${html}</main><nav>${links.join('')}</nav>`));
  }
  return pages.length;
}

/** Chromium cannot say in the contents where a page begins, so each section is printed alone first and its sheets are counted. */
async function printGuide(executablePath) {
  const [, ...sections] = readPages((name) => (name === null ? null : `#${name}`));
  const browser = await openChromium(executablePath);
  const sheet = await browser.context.newPage();
  const file = join(OUT, 'in.html');
  const print = async (body, settings = {}) => {
    writeFileSync(file, page(TITLE, body));
    await sheet.goto(`file://${file}`);
    await sheet.waitForFunction('document.fonts.status === "loaded"');
    return sheet.pdf({ format: 'A4', margin: MARGIN, printBackground: true, ...settings });
  };
  try {
    const sectionOf = ({ name, html }) => `<section id="${name}">${html}</section>`;
    const counts = [];
    for (const section of sections) counts.push(sheetsOf(await print(sectionOf(section))));
    const starts = counts.map((_, at) => 2 + counts.slice(0, at).reduce((sum, count) => sum + count, 0));
    const bytes = await print(contents(sections, starts) + sections.map(sectionOf).join(''), {
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: FOOTER,
      outline: true,
      tagged: true,
    });
    const all = 1 + counts.reduce((sum, count) => sum + count, 0);
    if (sheetsOf(bytes) !== all)
      throw new Error(`The guide has ${sheetsOf(bytes)} sheets where its contents say ${all}`);
    writeFileSync(join(OUT, PDF), bytes);
    return all;
  } finally {
    rmSync(file, { force: true });
    await browser.close();
  }
}

const FOOTER =
  '<div style="width:100%;padding:0 16mm 0 20mm;display:flex;justify-content:space-between;font:9px serif;color:#444">' +
  `<span>${TITLE}</span><span class="pageNumber"></span></div>`;

const contents = (sections, starts) =>
  `<section class="contents"><h1>${TITLE}</h1><p>Chữ trong «…» là chữ đúng như trên màn hình: nút, ô, tab, mục của menu.</p><ol>${sections
    .map(
      ({ name, title }, at) =>
        `<li><a href="#${name}"><span>${title}</span><span class="dots"></span><span>${starts[at]}</span></a></li>`,
    )
    .join('')}</ol></section>`;

const sheetsOf = (pdf) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
copyAssets();
console.log(`${OUT}: ${writePages()} trang`);
if (!process.argv.includes('--html')) {
  const chromium = findChromium();
  if (chromium === undefined) {
    console.error(`Thiếu Chromium (đặt biến CHROMIUM): chưa có ${PDF}`);
    process.exit(2);
  }
  console.log(`${PDF}: ${await printGuide(chromium)} tờ A4`);
}

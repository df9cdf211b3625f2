import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

const TEMPLATES = fileURLToPath(new URL('../sheets-templates/', import.meta.url));

/** Starters that the set-up dialog offers. */
const STARTERS = ['trang', 'xa-2026'];

/** Their catalogues, by tab. */
const CATALOGUES = {
  'Kế hoạch': 'ke-hoach.csv',
  'Nội dung': 'noi-dung.csv',
  'Hình thức': 'hinh-thuc.csv',
  'Tiêu chí': 'tieu-chi.csv',
  'Chỉ tiêu': 'chi-tieu.csv',
  'Cấu hình': 'cau-hinh.csv',
};

/**
 * Puts what non-programmers edit beside the code, as JSON in files that a script project may hold (.html), instead of
 * into the bundle: it is read only by set-up and by the report (docs/adr/0015).
 */
export function buildTemplates(folder) {
  const read = (path) => readFileSync(join(TEMPLATES, path), 'utf8');
  const tabsOf = (starter) =>
    Object.entries(CATALOGUES).map(([tab, file]) => [tab, parse(read(`${starter}/${file}`), { bom: true })]);
  const catalogues = Object.fromEntries(
    STARTERS.map((starter) => [starter, Object.fromEntries(tabsOf(starter))]),
  );
  const wording = {
    sentences: JSON.parse(read('report/wording.json')),
    unitNames: JSON.parse(read('report/unit-names.json')),
  };
  const daysOff = readdirSync(join(TEMPLATES, 'ngay-nghi'))
    .filter((file) => file.endsWith('.csv'))
    .flatMap((file) => parse(read(`ngay-nghi/${file}`), { bom: true, columns: true }));
  const terms = (name) => JSON.parse(read(`plan-reading/${name}.json`));
  const planReading = {
    topics: terms('topics'),
    ...terms('forms'),
    actors: terms('actors'),
    rules: terms('rules'),
  };
  const words = (name) => JSON.parse(read(`intake/${name}.json`));
  const intakeWords = { headers: words('headers'), units: words('units'), values: words('values') };
  const files = {
    catalogues,
    'days-off': daysOff,
    wording,
    'plan-reading': planReading,
    'intake-words': intakeWords,
  };
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, `${name}.html`), withoutMarkup(JSON.stringify(content)));
  }
}

/** HtmlService must find nothing to read as markup. */
const withoutMarkup = (json) => json.replaceAll('<', '\\u003c').replaceAll('&', '\\u0026');

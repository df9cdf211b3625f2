// The workbook of a large, merged commune for measurements: 90 hamlets and 6,000 rows a year, made from the rows of the
// demo, three years in one file. node bench/large-commune.mjs FILE.xlsx [ROWS-A-YEAR] (builds nothing; run npm run build first)
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CLI = join(ROOT, 'dist/host/cli.js');
const DAY = 86_400_000;

export const LARGE_COMMUNE = { hamlets: 90, rowsAYear: 6_000, years: [2022, 2023, 2024] };

/** Writes the workbook to `file`, which must not exist yet. */
export async function makeLargeCommune(file, { hamlets, rowsAYear, years } = LARGE_COMMUNE) {
  const { Workbook } = createRequire(join(ROOT, 'package.json'))('exceljs');
  execFileSync(process.execPath, [CLI, 'init', '--workbook', file, '--template', 'binh-thuan-2024']);
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  const names = growHamlets(openTab(workbook, 'Xóm'), hamlets);
  growActivities(openTab(workbook, 'Hoạt động'), names, rowsAYear, years);
  await workbook.xlsx.writeFile(file);
}

function openTab(workbook, name) {
  const sheet = workbook.getWorksheet(name);
  const heads = sheet.getRow(1).values;
  const rows = [];
  sheet.eachRow((row, number) => {
    if (number > 1 && row.getCell(2).value) rows.push(row.values.slice());
  });
  return { sheet, rows, column: (head) => heads.indexOf(head) };
}

/** Hamlets like those of the demo, each with a name of its own; returns all names. */
function growHamlets({ sheet, rows, column }, count) {
  const names = [];
  for (let i = 0; i < count; i += 1) {
    const values = rows[i % rows.length].slice();
    if (i >= rows.length) {
      values[column('Tên xóm')] = `${values[column('Tên xóm')]} cũ ${1 + Math.floor(i / rows.length)}`;
      values[column('Mã xóm')] = `Y${String(i).padStart(2, '0')}`;
      if (column('_id') > 0) values[column('_id')] = '';
      sheet.getRow(i + 2).values = values;
    }
    names.push(values[column('Tên xóm')]);
  }
  return names;
}

/** Rows of the demo on other days and in other hamlets, `rowsAYear` for each of the years, the demo's own last. */
function growActivities({ sheet, rows, column }, names, rowsAYear, years) {
  const base = names.slice(0, 19);
  const moved = (text, by) =>
    String(text)
      .split('; ')
      .map((part) => {
        const at = base.indexOf(part.split(':')[0]);
        return at < 0 ? part : part.replace(base[at], names[(at + 19 * by) % names.length]);
      })
      .join('; ');
  let made = 0;
  for (const year of years) {
    for (let i = 0; i < rowsAYear; i += 1) {
      const turn = Math.floor(i / rows.length);
      const values = rows[i % rows.length].slice();
      const date = values[column('Ngày')];
      if (date instanceof Date) values[column('Ngày')] = dayOfYear(date, 3 * turn, year);
      for (const head of ['Xóm', 'Số hộ theo xóm'])
        if (values[column(head)]) values[column(head)] = moved(values[column(head)], turn);
      values[column('Mã')] = `HD${String((made += 1)).padStart(5, '0')}`;
      values[column('_id')] = '';
      if (column('_rev') > 0) values[column('_rev')] = '';
      sheet.getRow(made + 1).values = values;
    }
  }
}

/** The day, some days later, within the report year (15/12 to 14/12) of `year`. */
function dayOfYear(date, later, year) {
  const first = Date.UTC(year - 1, 11, 15);
  const own = Date.UTC(
    date.getUTCFullYear() - (date.getUTCMonth() === 11 && date.getUTCDate() > 14 ? 0 : 1),
    11,
    15,
  );
  return new Date(first + ((+date - own + later * DAY) % (360 * DAY)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , file, rowsAYear = LARGE_COMMUNE.rowsAYear] = process.argv;
  await makeLargeCommune(file, { ...LARGE_COMMUNE, rowsAYear: Number(rowsAYear) });
}

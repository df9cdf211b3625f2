// One read a tab and one write a result tab, however many rows: the demo workbook with its activities repeated on other
// days, through the built commands. node bench/large-workbook.mjs [ROWS …] (builds nothing; run npm run build first)
import { execFileSync, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CLI = join(ROOT, 'dist/host/cli.js');
const { Workbook } = createRequire(join(ROOT, 'package.json'))('exceljs');
const DAY = 86_400_000;

const sizes = process.argv.slice(2).map(Number);
for (const size of sizes.length > 0 ? sizes : [500, 20_000]) {
  const folder = mkdtempSync(join(tmpdir(), 'loa-xom-large-'));
  const file = join(folder, 'so.xlsx');
  execFileSync(process.execPath, [CLI, 'init', '--workbook', file, '--template', 'binh-thuan-2024']);
  await fill(file, size);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [CLI, 'coverage', '--workbook', file, '--period', '2024', '--stats', '--json'],
    { encoding: 'utf8', maxBuffer: 1e9 },
  );
  if (stdout === '') throw new Error(stderr);
  const { stats, counted } = JSON.parse(stdout);
  console.log(
    `${size} rows, ${counted.length} counted: ${JSON.stringify(stats.calls)}, ${stats.cpuMs} ms of processor time`,
  );
  rmSync(folder, { recursive: true });
}

/** Copies the rows of the demo, each a few days on, until there are as many as asked for. */
async function fill(file, size) {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  const sheet = workbook.getWorksheet('Hoạt động');
  const heads = sheet.getRow(1).values;
  const column = (head) => heads.indexOf(head);
  const rows = [];
  sheet.eachRow((row, number) => {
    if (number > 1 && row.getCell(column('Mã')).value) rows.push(row.values.slice());
  });
  for (let made = rows.length; made < size; made += 1) {
    const values = rows[made % rows.length].slice();
    const date = values[column('Ngày')];
    if (date instanceof Date)
      values[column('Ngày')] = new Date(
        +date - (made % 300) * DAY > Date.UTC(2023, 11, 15) ? +date - (made % 300) * DAY : +date,
      );
    values[column('Mã')] = `HD${String(made + 10_000)}`;
    values[column('_id')] = '';
    sheet.getRow(made + 2).values = values;
  }
  await workbook.xlsx.writeFile(file);
}

// What «_Lưu» adds to a full check: the demo workbook with its activities repeated on other days, checked once, then again with
// «_Lưu» and without it, nothing changed and 40 rows changed. node bench/archive.mjs [ROWS] [ROUNDS] (run npm run build first)
import { execFileSync, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fillWithRows } from './fill-with-rows.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CLI = join(ROOT, 'dist/host/cli.js');
const { Workbook } = createRequire(join(ROOT, 'package.json'))('exceljs');
const [rows = 6_000, rounds = 5] = process.argv.slice(2).map(Number);
const CHANGED = 40;

const folder = mkdtempSync(join(tmpdir(), 'loa-xom-archive-'));
const file = (name) => join(folder, `${name}.xlsx`);
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const sum = (calls) => Object.values(calls).reduce((total, count) => total + count, 0);

try {
  const first = file('so');
  execFileSync(process.execPath, [CLI, 'init', '--workbook', first, '--template', 'binh-thuan-2024']);
  await fillWithRows(first, rows);
  check(first);
  const archive = await edited(first, file('mot'), (book) => book.getWorksheet('_Lưu'));
  let [lines, letters] = [0, 0];
  archive.eachRow((row, number) => {
    if (number === 1) return;
    lines += 1;
    row.eachCell((cell) => (letters += String(cell.value ?? '').length));
  });
  await edited(first, file('khong'), (book) => book.removeWorksheet(book.getWorksheet('_Lưu').id));
  for (const name of ['mot', 'khong']) await edited(file(name), file(`${name}-doi`), change);
  const bytes = statSync(file('mot')).size - statSync(file('khong')).size;
  console.log(
    `${rows} rows: «_Lưu» of ${lines} lines, ${(letters / 1e6).toFixed(2)} million characters, ${Math.round(bytes / 1024)} kB of the .xlsx`,
  );
  const measured = {};
  // In turn, so that what else the machine does lies on both alike.
  for (let round = 0; round < rounds; round += 1)
    for (const name of ['khong', 'mot', 'khong-doi', 'mot-doi']) {
      copyFileSync(file(name), file('lan'));
      (measured[name] ??= []).push(check(file('lan')));
    }
  for (const [label, without, having] of [
    ['nothing changed', 'khong', 'mot'],
    [`${CHANGED} rows changed`, 'khong-doi', 'mot-doi'],
  ]) {
    const [before, after] = [without, having].map((name) => ({
      cpu: median(measured[name].map(({ cpuMs }) => cpuMs)),
      calls: measured[name][0].calls,
    }));
    const more = Object.keys({ ...before.calls, ...after.calls })
      .map((call) => [call, (after.calls[call] ?? 0) - (before.calls[call] ?? 0)])
      .filter(([, count]) => count !== 0)
      .map(([call, count]) => `${call} ${count > 0 ? '+' : ''}${count}`);
    console.log(
      `${label}: ${before.cpu} ms without, ${after.cpu} ms with (${Math.round((after.cpu / before.cpu - 1) * 100)} %); ` +
        `${sum(before.calls)} and ${sum(after.calls)} calls (${more.join(', ')})`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function check(path) {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [CLI, 'check', '--workbook', path, '--stats', '--json'],
    { encoding: 'utf8', maxBuffer: 1e9 },
  );
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout).stats;
}

async function edited(from, to, edit) {
  const book = new Workbook();
  await book.xlsx.readFile(from);
  const result = edit(book);
  await book.xlsx.writeFile(to);
  return result;
}

/** As somebody types over them in the grid. */
function change(book) {
  const sheet = book.getWorksheet('Hoạt động');
  const column = sheet.getRow(1).values.indexOf('Ghi chú');
  for (let at = 0; at < CHANGED; at += 1) sheet.getRow(10 + at * 7).getCell(column).value = `đổi ${at}`;
}

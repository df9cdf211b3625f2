// The matrix hamlet × required content, three ways in one run, on the same rows: the engine of the add-on, SQL in
// DuckDB, and COUNTIFS formulas recalculated by LibreOffice. The results must be equal, cell by cell. Times are processor
// time over all threads, mean of many rounds after some that do not count (LibreOffice: one), so that a busy machine does
// not decide and garbage is paid for by who makes it. Two clocks: `whole` from plain rows in memory to the matrix (for LibreOffice from the file), `loaded`
// from where each has the rows in its own shape: Activities with their index, tables, cells.
//
//   npm ci && node coverage.mjs [--rows 1000,10000,100000] [--hamlets 20,100] [--no-formulas] [--limit SECONDS]
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { makeRows } from './coverage/make-rows.mjs';
import { engineMatrix, loadEngine } from './coverage/engine.mjs';
import { sqlMatrix } from './coverage/sql.mjs';
import { formulaMatrix } from './coverage/formulas.mjs';

const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000,10000,100000' },
    hamlets: { type: 'string', default: '20,100' },
    'no-formulas': { type: 'boolean', default: false },
    limit: { type: 'string', default: '600' },
  },
});
const numbers = (text) => text.split(',').map(Number);
const milliseconds = (value) =>
  value === null ? '–' : value < 100 ? value.toFixed(1) : Math.round(value).toString();

const engine = await loadEngine();
const table = [];
const times = [];
for (const hamlets of numbers(options.hamlets)) {
  for (const count of numbers(options.rows)) {
    const data = makeRows(count, hamlets);
    // About as many rows in all at every size.
    const rounds = { whole: Math.max(15, 1_000_000 / count), loaded: Math.max(60, 2_000_000 / count) };
    const ours = await engineMatrix(engine, data, rounds);
    const sql = await sqlMatrix(data, rounds);
    const formulas = options['no-formulas'] ? null : formulaMatrix(data, Number(options.limit));
    times.push({ rows: count, hamlets, ...ours });
    mustEqual('DuckDB', ours.cells, sql.cells);
    if (formulas?.cells) mustEqual('COUNTIFS', ours.cells, formulas.cells);
    table.push({
      rows: count,
      hamlets,
      cells: ours.cells.length,
      'engine, whole': milliseconds(ours.whole),
      'DuckDB, whole': milliseconds(sql.whole),
      'COUNTIFS, whole': formulaTime(formulas, 'whole'),
      'engine, loaded': milliseconds(ours.loaded),
      'DuckDB, loaded': milliseconds(sql.loaded),
      'COUNTIFS, loaded': formulaTime(formulas, 'loaded'),
      'engine, first whole': milliseconds(ours.first),
      'DuckDB, first whole': milliseconds(sql.first),
      'engine, everything': milliseconds(ours.everything),
      'rows made and touched': milliseconds(ours.touched),
      equal: formulas === null ? 'SQL' : formulas.cells ? 'SQL, COUNTIFS' : 'SQL',
    });
    console.error(JSON.stringify(table[table.length - 1]));
  }
}
console.log(
  `${cpus()[0].model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
);
const heads = Object.keys(table[0]);
console.log(`| ${heads.join(' | ')} |\n|${heads.map(() => '---:').join('|')}|`);
for (const line of table) console.log(`| ${heads.map((head) => line[head]).join(' | ')} |`);

for (const hamlets of numbers(options.hamlets)) {
  const ofHamlets = times.filter((each) => each.hamlets === hamlets);
  ofHamlets.slice(1).forEach((larger, i) => {
    const growth = ['whole', 'loaded', 'everything', 'touched'].map(
      (clock) => `${clock} ${(larger[clock] / ofHamlets[i][clock]).toFixed(1)}`,
    );
    console.log(
      `growth from ${ofHamlets[i].rows} to ${larger.rows} rows, ${hamlets} hamlets: ${growth.join(', ')}`,
    );
  });
}

function formulaTime(formulas, clock) {
  if (formulas === null) return '–';
  return formulas.cells ? milliseconds(formulas[clock]) : `> ${options.limit} s`;
}

function mustEqual(name, ours, theirs) {
  const different = ours.findIndex((cell, i) => cell !== theirs[i]);
  if (ours.length === theirs.length && different < 0) return;
  throw new Error(
    `${name} differs from the engine at cell ${different}: ${theirs[different]} ≠ ${ours[different]}`,
  );
}

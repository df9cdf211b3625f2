// The matrix hamlet × required content of a day's state, two ways in one run, on the same rows: the engine of the add-on
// and SQL in DuckDB. The results must be equal, cell by cell. Times are processor time over all threads, mean of many rounds
// after some that do not count, so that a busy machine does not decide and garbage is paid for by who makes it. Two clocks:
// `whole` from plain rows in memory to the matrix, `loaded` from where each has the rows in its own shape: Activities with
// their index, tables. Rows of `years` years stand in the book; the state counts one.
//
//   npm ci && node coverage.mjs [--rows 1000,10000,100000] [--hamlets 20,100] [--years 1,3]
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { makeRows } from './coverage/make-rows.mjs';
import { engineMatrix, loadEngine } from './coverage/engine.mjs';
import { sqlMatrix } from './coverage/sql.mjs';

const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000,10000,100000' },
    hamlets: { type: 'string', default: '20,100' },
    years: { type: 'string', default: '1' },
  },
});
const numbers = (text) => text.split(',').map(Number);
const milliseconds = (value) =>
  value === null ? '–' : value < 100 ? value.toFixed(1) : Math.round(value).toString();

const engine = await loadEngine();
const table = [];
for (const years of numbers(options.years)) {
  for (const hamlets of numbers(options.hamlets)) {
    for (const count of numbers(options.rows)) {
      const data = makeRows(count, hamlets, years);
      // About as many rows in all at every size.
      const rounds = { whole: Math.max(15, 100_000 / count), loaded: Math.max(30, 200_000 / count) };
      const ours = await engineMatrix(engine, data, rounds);
      const sql = await sqlMatrix(data, rounds);
      mustEqual('DuckDB', ours.cells, sql.cells);
      table.push({
        'rows a year': count,
        years,
        hamlets,
        cells: ours.cells.length,
        'engine, whole': milliseconds(ours.whole),
        'DuckDB, whole': milliseconds(sql.whole),
        'engine, loaded': milliseconds(ours.loaded),
        'DuckDB, loaded': milliseconds(sql.loaded),
        'engine, first whole': milliseconds(ours.first),
        'DuckDB, first whole': milliseconds(sql.first),
        'engine, everything': milliseconds(ours.everything),
        'rows made and touched': milliseconds(ours.touched),
      });
      console.error(JSON.stringify(table[table.length - 1]));
    }
  }
}
console.log(
  `${cpus()[0].model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
);
const heads = Object.keys(table[0]);
console.log(`| ${heads.join(' | ')} |\n|${heads.map(() => '---:').join('|')}|`);
for (const line of table) console.log(`| ${heads.map((head) => line[head]).join(' | ')} |`);

function mustEqual(name, ours, theirs) {
  const different = ours.findIndex((cell, i) => cell !== theirs[i]);
  if (ours.length === theirs.length && different < 0) return;
  throw new Error(
    `${name} differs from the engine at cell ${different}: ${theirs[different]} ≠ ${ours[different]}`,
  );
}

// The report of a year in the add-on's own printer and the same tables by a plain docxtemplater merge, in the same run. The
// texts of all cells must be equal. Processor time, median of nine runs.
//
//   npm ci && node report.mjs [--rows 600] [--keep FOLDER]
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cpuOf, median } from './coverage/cpu.mjs';
import { makeTemplate, merge, mergeData, tableTexts, textGrids } from './report/plain-template.mjs';
import { loadProduct } from './report/product.mjs';

const PERIOD = '2024';
const ROUNDS = 9;
/** Quốc hiệu and names, and the signature: tables without a grid that the merge does not have. */
const FRAMES = 2;
const { values: options } = parseArgs({
  options: { rows: { type: 'string', default: '600' }, keep: { type: 'string' } },
});

const product = await loadProduct();
const book = product.sampleCommune(Number(options.rows));
const report = product.reportOf(book, PERIOD);
const grids = textGrids(report, product.placeCells);
const template = makeTemplate(grids);
const data = mergeData(grids);

const jobs = {
  'figures and tree': () => product.reportOf(book, PERIOD),
  'print and zip': () => product.packedDocx(product.printDocx(report)),
  'docxtemplater, merge and zip': () => merge(template, data),
};
const times = {};
for (const [name, job] of Object.entries(jobs)) {
  await cpuOf(job);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push((await cpuOf(job)).time);
  times[name] = median(rounds);
}

const ours = Buffer.from(jobs['print and zip']());
const theirs = jobs['docxtemplater, merge and zip']();
const cells = mustEqual(tableTexts(ours), tableTexts(theirs));
if (options.keep !== undefined) {
  writeFileSync(join(options.keep, 'own.docx'), ours);
  writeFileSync(join(options.keep, 'merge.docx'), theirs);
}
console.log(`${cpus()[0].model.trim()}, ${cpus().length} cores, Node ${process.version}`);
console.log(
  `${options.rows} rows, ${book.hamlets.length} hamlets, period ${PERIOD}: ${grids.length} tables, ${cells} cells with the same texts`,
);
for (const [name, time] of Object.entries(times)) console.log(`${name}: ${time.toFixed(0)} ms`);
console.log(`own .docx ${kilobytes(ours)} (whole report), merge ${kilobytes(theirs)} (tables alone)`);

function kilobytes(file) {
  return `${(file.length / 1000).toFixed(1)} kB`;
}

/** Letterhead and signature stand first and last of the body's tables; what is left must be the same, cell by cell. */
function mustEqual(printed, merged) {
  const isFrame = (table) => table.length === 1 && table[0].length === 2;
  const tables = printed
    .filter((table) => !isFrame(table) && !isLetterhead(table))
    .map((table) => (isEndMark(table.at(-1)) ? table.slice(0, -1) : table));
  if (printed.length - tables.length > FRAMES || tables.length !== merged.length)
    throw new Error(`${tables.length} tables printed, ${merged.length} merged`);
  let count = 0;
  tables.forEach((rows, table) => {
    if (merged[table].length !== rows.length) throw new Error(`table ${table + 1} has other rows`);
    rows.forEach((texts, row) =>
      texts.forEach((text, column) => {
        count += 1;
        if (merged[table]?.[row]?.[column] !== text)
          throw new Error(`table ${table + 1}, row ${row + 1}, column ${column + 1} differs`);
      }),
    );
  });
  return count;
}

function isLetterhead(table) {
  return table.some((row) => row.some((text) => text.startsWith('CỘNG HÒA XÃ HỘI')));
}

/** The end mark of an appendix stands in the last row of its table (docs/adr/0032). */
function isEndMark(row) {
  return row?.[0] === './.';
}

// What the local Google costs: node bench/host.mjs (builds nothing; run npm run build first). Prints one line a measure.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, totalmem, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { startHost } = createRequire(join(ROOT, 'package.json'))('local-google');

const USER = 'chu@xa.example';
const SCRIPT = `
  function read(times) {
    const range = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1:C3');
    range.setValues([[1, 'a', true], [2, 'b', false], [3, 'c', '']]);
    SpreadsheetApp.flush();
    const started = Date.now();
    for (let i = 0; i < times; i++) range.getValues();
    return Date.now() - started;
  }
  function fill(rows, columns) {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
    if (sheet.getMaxRows() < rows) sheet.insertRowsAfter(sheet.getMaxRows(), rows - sheet.getMaxRows());
    const values = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) =>
      column % 4 === 0 ? row * columns + column : column % 4 === 1 ? 'Thôn ' + (row % 40) : column % 4 === 2 ? row % 2 === 0 : new Date(2026, 0, 1 + (row % 365))));
    sheet.getRange(1, 1, rows, columns).setValues(values);
  }
  function count() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getDataRange().getValues().flat().length; }`;

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;

async function timed(work) {
  const started = performance.now();
  const value = await work();
  return { value, ms: performance.now() - started };
}

const dir = mkdtempSync(join(tmpdir(), 'bench-'));
const scriptDir = mkdtempSync(join(tmpdir(), 'bench-script-'));
writeFileSync(join(scriptDir, 'code.js'), SCRIPT);

const open = () => startHost({ dir, scriptDir });
const valueOf = (run) => {
  if (!run.ok) throw new Error(run.error.message);
  return run.value;
};

try {
  console.log(
    `${cpus().length} × ${cpus()[0].model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
  );
  let host = await open();
  const spreadsheetId = await host.createSpreadsheet({ name: 'Đo', owner: USER });
  const call = async (fn, ...args) =>
    valueOf(await host.run({ spreadsheetId, user: USER, fn, args, from: 'menu' }));
  const reads = [];
  for (let i = 0; i < 5; i++) {
    const run = await host.run({ spreadsheetId, user: USER, fn: 'read', args: [1000], from: 'menu' });
    if (run.calls['Range.getValues'] !== 1000) throw new Error('not every read was a call');
    reads.push(valueOf(run));
  }
  console.log(`1,000 getValues of 9 cells: median ${seconds(median(reads))} (aim < 0.5 s)`);

  const saved = await timed(async () => {
    await call('fill', 10_000, 20);
    await host.close();
  });
  const file = join(dir, 'spreadsheets', `${spreadsheetId}.json`);
  console.log(
    `200,000 cells written by a script and saved as JSON, ${(statSync(file).size / 1e6).toFixed(1)} MB, host closed: ${seconds(saved.ms)}`,
  );
  const loaded = await timed(async () => {
    host = await open();
    return call('count');
  });
  console.log(
    `host started, JSON loaded, ${loaded.value} cells read by a script: ${seconds(loaded.ms)} (load and save: aim < 5 s)`,
  );

  const xlsx = join(dir, 'do.xlsx');
  const written = await timed(() => host.exportXlsx(spreadsheetId, xlsx));
  console.log(
    `200,000 cells written as .xlsx, ${(readFileSync(xlsx).length / 1e6).toFixed(1)} MB: ${seconds(written.ms)}`,
  );
  const read = await timed(() => host.importXlsx(xlsx, USER));
  console.log(`the .xlsx read back: ${seconds(read.ms)}`);
  await host.close();
} finally {
  rmSync(dir, { recursive: true, force: true });
  rmSync(scriptDir, { recursive: true, force: true });
}

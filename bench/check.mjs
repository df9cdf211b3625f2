// How fast rows are checked, side by side with full zod and ajv on the same field checks: node bench/check.mjs
// (in bench: npm ci). Prints rows per second and the growth for ten times the rows; --json for figures alone.
import { buildSync } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ajvCheck, zodCheck } from './check/field-schemas.mjs';

const SIZES = [1_000, 10_000, 100_000];
const ROUNDS = { 1_000: 200, 10_000: 60, 100_000: 12 };
const WARM_UP = 3;
const HERE = fileURLToPath(new URL('.', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'loa-xom-bench-'));
const outfile = join(folder, 'loa-xom.cjs');
buildSync({
  entryPoints: [join(HERE, 'check/loa-xom.mjs')],
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'es2020',
  outfile,
  logLevel: 'error',
});
const ours = createRequire(import.meta.url)(outfile);
rmSync(folder, { recursive: true });

/**
 * CPU milliseconds of one round of this process, which other processes on the machine do not lengthen: the mean of so many,
 * since what a round leaves for the garbage collector may be collected in another.
 */
function meanCpu(rounds, work) {
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / rounds;
}

function contestants(tables) {
  const today = ours.AFTER_GENERATED;
  const lists = ours.listsOf(tables, today);
  const catalogue = ours.createCatalogue(lists);
  const codes = {
    topics: lists.topics.map(({ code }) => code),
    forms: lists.forms.map(({ code }) => code),
    hamlets: lists.hamlets.map(({ name }) => name),
  };
  const zod = zodCheck(codes);
  const ajv = ajvCheck(codes);
  return {
    'loa-xom, everything: cells, every rule, rows compared, the Book': () =>
      ours.checkTables(tables, today).findings.length,
    'loa-xom, rows by themselves (onEdit)': () =>
      ours.checkRows('activities', tables.activities, lists, today).length,
    'loa-xom, cells read, no rules': () =>
      ours.readEntries('activities', tables.activities, catalogue).length,
    'zod, field checks': () => zod(tables.activities),
    'ajv, field checks': () => ajv(tables.activities),
  };
}

const results = {};
for (const size of SIZES) {
  const tables = ours.generatedYear(size);
  for (const [name, work] of Object.entries(contestants(tables))) {
    meanCpu(WARM_UP, work);
    const ms = meanCpu(ROUNDS[size], work);
    (results[name] ??= {})[size] = { ms, rowsPerSecond: Math.round((size / ms) * 1000), found: work() };
  }
}

if (process.argv.includes('--json')) console.log(JSON.stringify(results));
else {
  console.log(`Node ${process.version}, ${cpus()[0].model}, ${cpus().length} cores; CPU time, mean`);
  for (const [name, bySize] of Object.entries(results)) {
    console.log(name);
    SIZES.forEach((size, index) => {
      const { ms, rowsPerSecond, found } = bySize[size];
      const smaller = bySize[SIZES[index - 1]];
      const growth =
        smaller === undefined
          ? ''
          : `, ${(ms / smaller.ms).toFixed(1)} times the time for ten times the rows`;
      console.log(
        `  ${String(size).padStart(7)} rows: ${ms.toFixed(1)} ms, ${rowsPerSecond} rows a second, ${found} found${growth}`,
      );
    });
  }
}

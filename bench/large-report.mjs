// The year's report of a large, merged commune: 90 hamlets, 6,000 rows a year, three years in one file, by the built
// command. Processor time of the script, wall clock, and the most memory that the local Google's process held (Linux).
//   node bench/large-report.mjs [ROWS-A-YEAR …] (builds nothing; run npm run build first)
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LARGE_COMMUNE, makeLargeCommune } from './large-commune.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CLI = join(ROOT, 'dist/host/cli.js');

const sizes = process.argv.slice(2).map(Number);
for (const rowsAYear of sizes.length > 0 ? sizes : [600, 3_000, LARGE_COMMUNE.rowsAYear]) {
  const folder = mkdtempSync(join(tmpdir(), 'loa-xom-large-'));
  const file = join(folder, 'so.xlsx');
  const out = join(folder, 'bao-cao.docx');
  await makeLargeCommune(file, { ...LARGE_COMMUNE, rowsAYear });
  const { stats, seconds, peakMb } = await report(file, out);
  const size = statSync(out).size / 1000;
  console.log(
    `${rowsAYear} rows a year: ${(stats.cpuMs / 1000).toFixed(1)} s of processor time, ${seconds.toFixed(1)} s in all, ` +
      `${peakMb.toFixed(0)} MB at most, .docx ${size.toFixed(0)} kB`,
  );
  rmSync(folder, { recursive: true });
}

async function report(file, out) {
  const started = performance.now();
  const child = spawn(process.execPath, [
    CLI,
    ...['report', '--workbook', file, '--period', '2024', '--out', out, '--stats', '--json'],
  ]);
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data) => (stdout += data));
  child.stderr.on('data', (data) => (stderr += data));
  let peakMb = 0;
  const watch = setInterval(() => {
    for (const pid of childrenOf(child.pid)) peakMb = Math.max(peakMb, peakOf(pid));
  }, 50);
  await new Promise((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (stdout === '') throw new Error(stderr);
  return { stats: JSON.parse(stdout).stats, seconds: (performance.now() - started) / 1000, peakMb };
}

/** The command's own process holds little; the local Google is its child. */
function childrenOf(pid) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => parentOf(name) === pid);
}

function parentOf(pid) {
  return Number(read(`/proc/${pid}/stat`).split(') ').pop().split(' ')[1]);
}

function peakOf(pid) {
  return Number(/VmHWM:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

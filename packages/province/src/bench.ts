import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { communeWorkbook, madeUpLines } from './demo/commune-workbook';
import { type DuckDb, makeStages, openDuckDb, tableDdl } from './duckdb';
import { RESULT_NAMES } from './queries';
import { runProvince } from './run-province';
import { TABLES, type TableName } from './tables';

const COMMUNES = 124;
const ROWS = 600;
const PERIODS = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'];
/** Of the country; a year of four quarters with 264 facts each is 3.5 million. */
const COUNTRY = 3321;
const FACTS_A_QUARTER = 264;

/** Measures, one line each: `files`, or millions of facts, as `3.5 35`. */
export async function runBench(
  given: readonly string[],
  duckdb: DuckDb,
  say: (text: string) => void,
): Promise<void> {
  if (given.length === 0 || given.includes('files')) await benchFiles(duckdb, say);
  const millions = given.filter((each) => each !== 'files').map(Number);
  for (const size of given.length === 0 ? [0.35, 3.5] : millions) await benchFacts(duckdb, size, say);
}

const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(1);
/** Of all threads, since `before`: what another process takes of the machine does not change it. */
const processor = (before: NodeJS.CpuUsage): string => {
  const { user, system } = process.cpuUsage(before);
  return ((user + system) / 1e6).toFixed(1);
};
const memory = (): string => `${String(Math.round(process.resourceUsage().maxRSS / 1024))} MB`;

async function benchFiles(duckdb: DuckDb, say: (text: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'province-bench-'));
  try {
    let bytes = 0;
    for (let at = 0; at < COMMUNES; at += 1) {
      const commune = { seed: at + 1, code: String(10_000 + at), name: `xã ${String(at)}` };
      const lines = PERIODS.flatMap((period) =>
        madeUpLines(commune, {
          period,
          asOf: '2026-06-14',
          madeAt: '2026-06-15T08:00:00',
          dataDigest: String(at),
          state: 'issued',
        }),
      );
      const file = communeWorkbook(commune, lines, ROWS);
      bytes += file.length;
      writeFileSync(join(folder, `${String(at)}.xlsx`), file);
    }
    const [started, worked] = [performance.now(), process.cpuUsage()];
    const engine = await openDuckDb(duckdb);
    const out = join(folder, 'out', 'tinh.xlsx');
    const { results } = await runProvince({ from: folder, period: '2026-Q2', out, json: true }, engine);
    engine.close();
    say(
      `${String(COMMUNES)} workbooks of ${String(ROWS)} rows and four quarters (${(bytes / 1e6).toFixed(1)} MB), read to written: ${seconds(started)} s (processor ${processor(worked)} s), peak ${memory()}, ${String(results.communes.length)} communes`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Facts made inside the engine, so that only the queries are measured. */
async function benchFacts(duckdb: DuckDb, millions: number, say: (text: string) => void): Promise<void> {
  const engine = await openDuckDb(duckdb, { memory: '3GB' });
  try {
    const { connection } = engine;
    for (const name of Object.keys(TABLES) as TableName[]) await connection.run(tableDdl(name));
    const seals = Math.round((millions * 1e6) / FACTS_A_QUARTER);
    await connection.run(
      `INSERT INTO communes SELECT printf('%05d', i), 'xã ' || i FROM range(${String(COUNTRY)}) t(i)`,
    );
    await connection.run(
      `INSERT INTO deliveries SELECT printf('%05d', i % ${String(COUNTRY)}), 'xã ' || (i % ${String(COUNTRY)}), 'P' || (i // ${String(COUNTRY)}), DATE '2026-06-14', '2026-06-15T08:00:00', 'issued', 's' || i FROM range(${String(seals)}) t(i)`,
    );
    await connection.run(
      `INSERT INTO facts SELECT 's' || s, CASE WHEN f < 240 THEN 'X' || (f % 12) ELSE '' END, CASE WHEN f < 240 THEN 'Xóm ' || (f % 12) ELSE '' END, CASE WHEN f < 240 THEN 100 + f % 12 END, CASE WHEN f < 96 THEN 'measure' WHEN f < 228 THEN 'cell' WHEN f < 240 THEN 'gap' WHEN f < 254 THEN 'indicator' ELSE 'result' END, CASE WHEN f < 96 THEN ['B','CC','TH','LT','KH','TC','HT','MC'][f // 12 + 1] WHEN f < 228 THEN 'ND' || (f // 12) WHEN f < 240 THEN 'G1' WHEN f < 254 THEN 'CT' || f ELSE ['composite','due_contents_met','hamlets_met','households_present','plan_items_done','activities','with_evidence','attendance','band_good','band_weak'][f - 253] END, 'Tên ' || f // 12, '%', (hash(s * 264 + f) % 100)::DECIMAL(18, 6), 100, (hash(s + f) % 3)::DECIMAL(18, 6) FROM range(${String(seals)}) a(s), range(${String(FACTS_A_QUARTER)}) b(f)`,
    );
    const [started, worked] = [performance.now(), process.cpuUsage()];
    await makeStages(connection);
    const stages = seconds(started);
    const each: string[] = [];
    for (const name of RESULT_NAMES) {
      const one = performance.now();
      await engine.run(name);
      each.push(`${name} ${seconds(one)}`);
    }
    say(
      `${String((seals * FACTS_A_QUARTER) / 1e6)} million facts: all queries ${seconds(started)} s (processor ${processor(worked)} s; stages ${stages}; ${each.join(', ')}), peak ${memory()}`,
    );
  } finally {
    engine.close();
  }
}

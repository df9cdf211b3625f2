import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startHost, type Fault, type HostClient, type RunResult } from 'local-google';

export type Care = 'careless' | 'careful';

const OWNER = 'chu@xa.example';

/** One seed's story: what was lost in each of its three waves, and every call in the order it was served. */
export interface Story {
  readonly seed: number;
  /** Rows that two executions or more appended at once. */
  readonly appended: readonly string[];
  /** Counts that were read, changed and written by row number while others sorted. */
  readonly counted: readonly string[];
  /** Rows that a job was moving to the archive when it was killed. */
  readonly moved: readonly string[];
  readonly history: string;
}

interface Job {
  readonly fn: string;
  readonly args: readonly unknown[];
}

interface Done {
  readonly job: Job;
  readonly run: RunResult;
}

const job = (fn: string, ...args: unknown[]): Job => ({ fn, args });

/** Three waves of executions at once; in each one of them is killed, and what failed is asked for again. */
class Teller {
  private readonly host: HostClient;
  private readonly spreadsheetId: string;
  private readonly seed: number;
  readonly done: Done[] = [];

  constructor(host: HostClient, spreadsheetId: string, seed: number) {
    this.host = host;
    this.spreadsheetId = spreadsheetId;
    this.seed = seed;
  }

  /** The first job is killed at a call that the seed names. */
  async wave(jobs: readonly Job[], faults: Fault[]): Promise<void> {
    const runs = await Promise.all(jobs.map((next, at) => this.run(next, at === 0 ? faults : [])));
    for (const [at, run] of runs.entries()) {
      const again = jobs[at];
      if (!run.ok && again !== undefined) await this.run(again, []);
    }
  }

  async run(next: Job, faults: Fault[]): Promise<RunResult> {
    const { fn, args } = next;
    const request = { spreadsheetId: this.spreadsheetId, user: OWNER, fn, args: [...args], faults };
    const run = await this.host.run({ ...request, from: 'menu' });
    this.done.push({ job: next, run });
    return run;
  }

  killAt(calls: number): Fault[] {
    return [{ at: 1 + (this.seed % calls), kind: 'kill' }];
  }
}

const appendedTokens = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'];
const additions = ['r1', 'r2'].flatMap((id) =>
  ['x', 'y', 'z'].map((letter) => ({ id, token: `${id}${letter}` })),
);
const rowsFromTheStart = ['r1', 'r2', 'r3', 'r4', 'r5'];

/** Runs the story on a host of its own, so that the seed alone decides it. */
export async function tellStory(care: Care, seed: number): Promise<Story> {
  const scriptDir = scriptFolder(care);
  const host = await startHost({ scriptDir, seed, maxWorkers: 8 });
  try {
    const spreadsheetId = await host.createSpreadsheet({ name: 'Sổ', owner: OWNER });
    return await tell(new Teller(host, spreadsheetId, seed), seed);
  } finally {
    await host.close();
    rmSync(scriptDir, { recursive: true, force: true });
  }
}

function scriptFolder(care: Care): string {
  const dir = mkdtempSync(join(tmpdir(), 'safety-'));
  const scripts = join(__dirname, '../scenario/scripts');
  copyFileSync(join(scripts, 'ledger.js'), join(dir, '1-ledger.js'));
  copyFileSync(join(scripts, `${care}.js`), join(dir, '2-jobs.js'));
  return dir;
}

async function tell(teller: Teller, seed: number): Promise<Story> {
  await teller.run(job('setUp'), []);
  const appends = appendedTokens.map((token) => job('append', token, `c${token}`));
  await teller.wave(appends, teller.killAt(7));
  const appended = notOnce(appendedTokens, await rowsIn(teller));
  const counts = additions.map(({ id, token }) => job('addTo', id, 1, token));
  await teller.wave([...counts, job('sortRows'), job('sortRows')], teller.killAt(6));
  const counted = wrongCounts(await rowsIn(teller));
  await teller.wave([job('archive')], teller.killAt(12));
  const moved = notOnce(rowsFromTheStart, await rowsIn(teller));
  const lostRows = appended.map((what) => what.split(' ')[0] ?? what);
  return { seed, appended, counted, moved, history: historyOf(teller.done, lostRows) };
}

type Row = readonly unknown[];

async function rowsIn(teller: Teller): Promise<Row[]> {
  const { ok, value, error } = await teller.run(job('everything'), []);
  if (!ok) throw new Error(`The tabs could not be read: ${error?.message ?? ''}`);
  return (value as Row[][]).flat();
}

/** Ids that do not stand there exactly once. */
function notOnce(ids: readonly string[], rows: readonly Row[]): string[] {
  const timesOf = (id: string): number => rows.filter((row) => row[0] === id).length;
  return ids.filter((id) => timesOf(id) !== 1).map((id) => `${id} stands there ${timesOf(id)} times`);
}

function wrongCounts(rows: readonly Row[]): string[] {
  return rowsFromTheStart.flatMap((id) => {
    const wanted = additions.filter((addition) => addition.id === id).length;
    const count = rows.find((row) => row[0] === id)?.[2];
    return count === wanted ? [] : [`${id} counts ${String(count)} of ${wanted}`];
  });
}

const WRITES = /\.(setValues?|appendRow|deleteRow|sort)\b/;

interface Call {
  readonly turn: number;
  readonly execution: number;
  readonly job: string;
  readonly call: string;
  /** What ended the execution here, if it failed. */
  readonly end: string;
}

/** The calls of all executions in the order in which they were served. */
function callsOf(done: readonly Done[]): Call[] {
  const calls = done.flatMap(({ job: { fn, args }, run }, execution) =>
    run.history.map((call, at) => ({
      turn: run.turns[at] ?? 0,
      execution,
      job: `${fn}(${args.join(', ')})`,
      call,
      end: at === run.history.length - 1 && !run.ok ? (run.error?.message ?? 'failed') : '',
    })),
  );
  return calls.sort((a, b) => a.turn - b.turn);
}

/** Where a story broke: a job that was killed, a lost row, or a write made from what had changed since it was read. */
function breakAt(
  { execution, turn, job: by, call, end }: Call,
  calls: readonly Call[],
  lost: readonly string[],
): string {
  if (end !== '') return `   ← ${end}`;
  if (!WRITES.test(call)) return '';
  if (lost.some((id) => by.startsWith(`append(${id},`))) return '   ← broke here: this row was overwritten';
  const first = calls.find((other) => other.execution === execution)?.turn ?? turn;
  const between = calls.find(
    (other) =>
      other.execution !== execution && other.turn > first && other.turn < turn && WRITES.test(other.call),
  );
  if (between === undefined || !by.startsWith('addTo')) return '';
  return `   ← broke here: x${between.execution} wrote since this was read`;
}

function historyOf(done: readonly Done[], lost: readonly string[]): string {
  const calls = callsOf(done);
  const lines = calls.map((call) => {
    const place = `${String(call.turn).padStart(4)} x${call.execution} ${call.job}`;
    return `${place} ${call.call}${breakAt(call, calls, lost)}`;
  });
  return lines.join('\n');
}

/** Throws with the seed, what was lost, and the history with the calls where it broke. */
export function expectNothingLost({ seed, appended, counted, moved, history }: Story): void {
  const lost = [...appended, ...counted, ...moved];
  if (lost.length > 0) throw new Error(`seed ${seed}: ${lost.join('; ')}\n${history}`);
}

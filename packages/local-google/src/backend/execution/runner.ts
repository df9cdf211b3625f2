import { randomBytes } from 'node:crypto';
import type { MenuEntry, RunRequest, RunResult } from '../../contract';
import type { JsonValue } from '../../json-value';
import type { RealmInput } from '../../runtime/messages';
import type { AuthMode, ExecutionContext } from '../service';
import type { SpreadsheetFiles } from '../store/spreadsheet-files';
import { Execution, type ExecutionRecord, type ExecutionWorld } from './execution';
import type { LiveRuns } from './live-runs';
import type { ScriptFolder } from './script-folder';
import type { WorkerPool } from './worker-pool';

/** Google's limits in ms (facts.md 34). */
const RUN_LIMIT_MS = 6 * 60_000;
const SIMPLE_TRIGGER_LIMIT_MS = 30_000;

/** Runs at once per user (facts.md 34). */
const RUNS_PER_USER = 30;

const TOO_MANY = 'There are too many scripts running simultaneously for this Google user account.';
const NO_ACCESS = 'You do not have permission to access the requested document.';

/** The only scope that works where the user has authorised nothing (editor-auth-lifecycle). */
const UNAUTHORISED_SCOPE = 'https://www.googleapis.com/auth/spreadsheets.currentonly';
/** It holds the one above. */
const ALL_SPREADSHEETS_SCOPE = 'https://www.googleapis.com/auth/spreadsheets';

export interface RunnerOptions {
  readonly folder: ScriptFolder;
  readonly pool: WorkerPool;
  readonly world: ExecutionWorld;
  readonly files: SpreadsheetFiles;
  readonly live: LiveRuns;
  readonly scriptTimeZone: string;
  /** Seed of the host, for `Math.random` of its executions. */
  readonly seed: number | undefined;
}

interface Running {
  readonly record: ExecutionRecord;
  readonly answers: { button: string; text?: string }[];
}

/** Starts executions and keeps what services may ask of them while they run. */
export class Runner {
  private readonly options: RunnerOptions;
  private readonly running = new Map<string, Running>();
  private readonly runsByUser = new Map<string, number>();
  private lastNumber = 0;

  constructor(options: RunnerOptions) {
    this.options = options;
  }

  logsOf(executionId: string): string[] {
    return this.running.get(executionId)?.record.logs ?? [];
  }

  /** The next answer to a dialog; undefined dismisses it. */
  nextAnswer(executionId: string): { button: string; text?: string } | undefined {
    return this.running.get(executionId)?.answers.shift();
  }

  addMenu(executionId: string, menu: MenuEntry): void {
    this.running.get(executionId)?.record.menus.push(menu);
  }

  /** `edit` makes it an onEdit event. */
  async run(request: RunRequest, edit?: RealmInput['edit']): Promise<RunResult> {
    const record: ExecutionRecord = { calls: {}, logs: [], shown: [], menus: [], history: [], turns: [] };
    const user = request.user.toLowerCase();
    const refusal = this.refusal(request, user);
    if (refusal !== null)
      return { ...record, ok: false, error: { name: 'Exception', message: refusal }, cpuMs: 0 };
    this.runsByUser.set(user, (this.runsByUser.get(user) ?? 0) + 1);
    const number = ++this.lastNumber;
    const id = `x${String(number).padStart(8, '0')}`;
    this.running.set(id, { record, answers: [...(request.answers ?? [])] });
    this.options.live.began(id, request.live);
    const { scheduler } = this.options.world;
    try {
      const worker = await this.options.pool.lend(() => scheduler.began(id));
      const context = this.contextOf(id, request, user, record);
      const input = this.inputOf(number, request, context, edit);
      const limitMs = request.from === 'trigger' ? SIMPLE_TRIGGER_LIMIT_MS : RUN_LIMIT_MS;
      const hold = { before: request.holdBefore, released: () => this.options.live.hold(id) };
      const execution = new Execution(
        this.options.world,
        { context, record, input, faults: request.faults ?? [], hold, limitMs },
        worker,
      );
      return { ...record, ...(await execution.run()) };
    } finally {
      this.running.delete(id);
      this.options.live.ended(id);
      this.runsByUser.set(user, (this.runsByUser.get(user) ?? 1) - 1);
      // The driver hears of the end before the next turn is given: see holdUntilSettled in main.
      scheduler.hold();
      scheduler.finished(id);
      setImmediate(() => scheduler.release());
    }
  }

  private refusal({ spreadsheetId }: RunRequest, user: string): string | null {
    this.options.files.get(spreadsheetId);
    if (this.options.files.role(spreadsheetId, user) === null) return NO_ACCESS;
    return (this.runsByUser.get(user) ?? 0) >= RUNS_PER_USER ? TOO_MANY : null;
  }

  private contextOf(
    id: string,
    request: RunRequest,
    user: string,
    record: ExecutionRecord,
  ): ExecutionContext {
    const { files, live, scriptTimeZone, world } = this.options;
    const authMode = request.authMode ?? (request.from === 'trigger' ? 'LIMITED' : 'FULL');
    return {
      id,
      user,
      authMode,
      spreadsheetId: request.spreadsheetId,
      scriptTimeZone,
      uiAvailable: (request.from ?? 'none') !== 'none',
      scopes: this.grantedScopes(authMode, request.refusedScopes ?? []),
      role: (spreadsheetId) => files.role(spreadsheetId, user),
      now: () => world.scheduler.now(),
      show: (shown, size = {}) => {
        record.shown.push(shown);
        live.shown(id, shown, size);
      },
    };
  }

  private grantedScopes(authMode: AuthMode, refused: readonly string[]): ReadonlySet<string> {
    const granted = this.options.folder.scopes.filter((scope) => !refused.includes(scope));
    if (granted.includes(ALL_SPREADSHEETS_SCOPE)) granted.push(UNAUTHORISED_SCOPE);
    if (authMode === 'FULL') return new Set(granted);
    return new Set(authMode === 'LIMITED' ? granted.filter((scope) => scope === UNAUTHORISED_SCOPE) : []);
  }

  private inputOf(
    number: number,
    request: RunRequest,
    context: ExecutionContext,
    edit: RealmInput['edit'],
  ): RealmInput {
    const { seed, folder, scriptTimeZone } = this.options;
    return {
      fn: request.fn,
      args: (request.args ?? []) as JsonValue[],
      from: request.from ?? 'none',
      authMode: context.authMode,
      user: context.user,
      scriptTimeZone,
      driveEnabled: folder.driveEnabled,
      standalone: request.standalone === true,
      randomSeed:
        seed === undefined ? randomBytes(4).readUInt32LE() : Math.imul(seed + 1, 0x9e3779b1) + number,
      ...(edit === undefined ? {} : { edit }),
    };
  }
}

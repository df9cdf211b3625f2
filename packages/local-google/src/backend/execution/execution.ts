import type { CallCounts, EditResult, Fault, MenuEntry, RunResult } from '../../contract';
import type { JsonValue } from '../../json-value';
import type { CallRequest, RealmInput, RealmOutcome, WorkerMessage } from '../../runtime/messages';
import type { Scheduler } from '../scheduler/scheduler';
import { ServiceError, type ExecutionContext, type ExecutionEnd, type Service, type Shown } from '../service';
import { endsExecution, faultError, TIMEOUT_MESSAGE } from './faults';
import type { LentWorker } from './worker-pool';

/** Wall ms after which a script is stopped even where time is virtual: it makes no calls any more. */
const ENDLESS_LOOP_MS = 6 * 60_000;

/** What every execution of one host shares. */
export interface ExecutionWorld {
  readonly scheduler: Scheduler;
  readonly services: ReadonlyMap<string, Service>;
  /** Number of the next counted call among those of all executions. */
  nextTurn(): number;
  /** What a person does in the grid while an execution stands at a call. */
  inTheGrid(does: Extract<Fault, { kind: 'meanwhile' }>['does']): Promise<EditResult>;
}

export interface ExecutionRecord {
  readonly calls: CallCounts;
  readonly logs: string[];
  readonly shown: Shown[];
  readonly menus: MenuEntry[];
  readonly history: string[];
  readonly turns: number[];
}

export interface ExecutionRequest {
  readonly context: ExecutionContext;
  readonly record: ExecutionRecord;
  readonly input: RealmInput;
  readonly faults: readonly Fault[];
  /** Waits where the run is to stand still before its first call of that name. */
  readonly hold: { readonly before: string | undefined; readonly released: () => Promise<void> | undefined };
  /** Google's limit in ms. */
  readonly limitMs: number;
}

type Ended = Pick<RunResult, 'ok' | 'cpuMs'> & Partial<Pick<RunResult, 'value' | 'error'>>;

/** One execution from the lent worker's start to its end, however it ends. */
export class Execution {
  private readonly world: ExecutionWorld;
  private readonly request: ExecutionRequest;
  private readonly worker: LentWorker;
  private startedAt = 0;
  private counted = 0;
  private over = false;
  private limit: NodeJS.Timeout | undefined;
  private resolve: (ended: Ended) => void = () => undefined;

  constructor(world: ExecutionWorld, request: ExecutionRequest, worker: LentWorker) {
    this.world = world;
    this.request = request;
    this.worker = worker;
  }

  run(): Promise<Ended> {
    const { context, input, limitMs } = this.request;
    const { scheduler } = this.world;
    return new Promise((resolve) => {
      this.resolve = resolve;
      this.startedAt = scheduler.elapsed();
      const wallMs = scheduler.virtual ? ENDLESS_LOOP_MS : limitMs;
      this.limit = setTimeout(() => this.kill(TIMEOUT_MESSAGE), wallMs);
      this.worker.listen(
        (message) => this.received(message),
        (error) =>
          this.end('killed', { ok: false, error: { name: error.name, message: error.message }, cpuMs: 0 }),
      );
      const now = scheduler.realmTime();
      this.worker.start({
        executionId: context.id,
        input: { ...input, ...(now === undefined ? {} : { now }) },
      });
    });
  }

  private received(message: WorkerMessage): void {
    if (this.over) return;
    if (message.kind === 'call') void this.serve(JSON.parse(message.request) as CallRequest);
    if (message.kind === 'end') void this.scriptEnded(message.outcome, message.cpuMs);
  }

  /** The script's own end is a stop like any call: its last writes are committed when its turn comes. */
  private async scriptEnded(outcome: RealmOutcome, cpuMs: number): Promise<void> {
    await this.world.scheduler.turn(this.request.context.id);
    if (this.over) return;
    this.worker.giveBack();
    this.end(outcome.ok ? 'returned' : 'threw', { ...outcome, cpuMs });
  }

  private async serve(request: CallRequest): Promise<void> {
    const answer = await this.answerTo(request);
    if (this.over || answer === null) return;
    const now = this.world.scheduler.realmTime();
    this.worker.answer(JSON.stringify({ ...answer, ...(now === undefined ? {} : { now }) }));
  }

  /** Null where the execution ended instead. */
  private async answerTo(request: CallRequest): Promise<object | null> {
    try {
      if (request.counted !== undefined && !(await this.passCountedCall(request))) return null;
      const service = this.world.services.get(request.service);
      if (service === undefined) throw new Error(`no backend service ${request.service}`);
      const handled = service.handle(this.request.context, request.method, request.args);
      const value: JsonValue | undefined = handled instanceof Promise ? await handled : handled;
      return { value: value ?? null };
    } catch (error) {
      return { error: errorAnswer(error, this.request.record.logs) };
    }
  }

  /** Counts, waits for the turn, applies the fault that stands at this call. False where it ended the execution. */
  private async passCountedCall(request: CallRequest): Promise<boolean> {
    const { context, record, faults, hold, limitMs } = this.request;
    const { scheduler } = this.world;
    const { name, note } = request.counted ?? { name: request.method, note: '' };
    const at = ++this.counted;
    await scheduler.turn(context.id);
    if (name === hold.before && record.calls[name] === undefined) await hold.released();
    if (this.over) return false;
    record.calls[name] = (record.calls[name] ?? 0) + 1;
    record.history.push(note === '' ? name : `${name} ${note}`);
    record.turns.push(this.world.nextTurn());
    for (const fault of faults.filter((f) => f.at === at)) {
      if (fault.kind === 'slow') await scheduler.wait(context.id, fault.ms, () => false);
      else if (fault.kind === 'meanwhile') await this.letSomebodyElse(fault.does);
      else if (endsExecution(fault)) {
        return this.kill(fault.kind === 'kill' ? `Killed at call ${String(at)}: ${name}` : TIMEOUT_MESSAGE);
      } else throw faultError(fault, request, context);
    }
    if (scheduler.elapsed() - this.startedAt > limitMs) return this.kill(TIMEOUT_MESSAGE);
    return !this.isOver();
  }

  /** Where time is virtual the onEdit that follows takes its turns like any execution, and is not waited for. */
  private async letSomebodyElse(does: Extract<Fault, { kind: 'meanwhile' }>['does']): Promise<void> {
    const { record } = this.request;
    const done = this.world.inTheGrid(does).then(({ refused }) => {
      if (refused !== null) record.logs.push(`meanwhile: ${refused}`);
    });
    if (!this.world.scheduler.virtual) await done;
  }

  private isOver(): boolean {
    return this.over;
  }

  private kill(message: string): false {
    if (this.over) return false;
    this.worker.kill();
    this.end('killed', { ok: false, error: { name: 'Exception', message }, cpuMs: 0 });
    return false;
  }

  private end(how: ExecutionEnd, ended: Ended): void {
    if (this.over) return;
    this.over = true;
    clearTimeout(this.limit);
    let outcome = ended;
    for (const service of this.world.services.values()) {
      try {
        service.executionEnded?.(this.request.context, how);
      } catch (error) {
        // The last writes of a script are checked when they are committed; a refusal then is the run's failure.
        outcome = { ok: false, error: errorAnswer(error, this.request.record.logs), cpuMs: ended.cpuMs };
      }
    }
    this.resolve(outcome);
  }
}

/**
 * A service's refusal, or a fault of the host itself, told apart by name: its cause is for whoever drives the host, since
 * the script may show what it catches.
 */
function errorAnswer(error: unknown, logs: string[]): { name: string; message: string } {
  if (error instanceof ServiceError) return { name: error.name, message: error.message };
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined };
  logs.push(`the local Google failed: ${stack ?? message}`);
  const isOwnWord = message.startsWith('not emulated: ');
  return {
    name: 'HostError',
    message: isOwnWord ? message : 'the local Google failed: see the logs of the run',
  };
}

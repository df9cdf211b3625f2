import { Worker } from 'node:worker_threads';
import type { StartMessage, WorkerData, WorkerMessage } from '../../runtime/messages';

/** One worker thread, lent to one execution at a time. */
export interface LentWorker {
  /** Messages of this execution only; replaces what listened before. */
  listen(onMessage: (message: WorkerMessage) => void, onCrash: (error: Error) => void): void;
  start(message: StartMessage): void;
  /** Answers the call for which the thread is blocked. */
  answer(message: string): void;
  /** Back to the pool, whole. */
  giveBack(): void;
  /** Ends the thread wherever it is. */
  kill(): void;
}

interface PooledWorker {
  readonly worker: Worker;
  readonly signal: Int32Array;
  onMessage: (message: WorkerMessage) => void;
  onCrash: (error: Error) => void;
}

export interface WorkerPoolOptions {
  readonly workerPath: string;
  readonly workerData: Omit<WorkerData, 'signal'>;
  /** Threads alive at once; further executions wait for one. */
  readonly maxLive: number;
  /** Threads kept warm however long nothing runs. */
  readonly maxIdle: number;
}

const ignoreMessage = (): void => undefined;

/** A thread costs more than most executions: those of a burst wait so long for the next one, in ms. */
const BURST_MS = 5_000;

/** Heap of one thread: a runaway script fails alone (Apps Script has a memory limit too). */
const HEAP_MB = 512;

export class WorkerPool {
  private readonly options: WorkerPoolOptions;
  private readonly idle: PooledWorker[] = [];
  private readonly waiting: ((worker: PooledWorker) => void)[] = [];
  private readonly live = new Set<PooledWorker>();
  private ending: NodeJS.Timeout | undefined;

  constructor(options: WorkerPoolOptions) {
    this.options = options;
  }

  /**
   * First come, first served. `taken` runs at the very moment a thread is assigned, before anything else can
   * happen: the seeded scheduler must know of an execution before it picks again.
   */
  lend(taken: () => void): Promise<LentWorker> {
    return new Promise((resolve) => {
      this.take((pooled) => {
        taken();
        resolve(this.lent(pooled));
      });
    });
  }

  async close(): Promise<void> {
    clearTimeout(this.ending);
    await Promise.all([...this.live].map(({ worker }) => worker.terminate()));
  }

  private take(use: (worker: PooledWorker) => void): void {
    const warm = this.idle.pop();
    if (warm !== undefined) use(warm);
    else if (this.live.size < this.options.maxLive) use(this.spawn());
    else this.waiting.push(use);
  }

  private spawn(): PooledWorker {
    const shared = new SharedArrayBuffer(4);
    const worker = new Worker(this.options.workerPath, {
      workerData: { ...this.options.workerData, signal: shared } satisfies WorkerData,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
      argv: [],
      env: {},
    });
    const pooled: PooledWorker = {
      worker,
      signal: new Int32Array(shared),
      onMessage: ignoreMessage,
      onCrash: ignoreMessage,
    };
    worker.on('message', (message: WorkerMessage) => pooled.onMessage(message));
    worker.on('error', (error) => {
      this.drop(pooled);
      pooled.onCrash(error);
    });
    worker.on('exit', () => {
      if (!this.live.has(pooled)) return;
      this.drop(pooled);
      pooled.onCrash(new Error('The script ended its thread.'));
    });
    this.live.add(pooled);
    return pooled;
  }

  private lent(pooled: PooledWorker): LentWorker {
    return {
      listen(onMessage, onCrash) {
        pooled.onMessage = onMessage;
        pooled.onCrash = onCrash;
      },
      start: (message) => pooled.worker.postMessage(message),
      answer(message) {
        pooled.worker.postMessage(message);
        Atomics.add(pooled.signal, 0, 1);
        Atomics.notify(pooled.signal, 0);
      },
      giveBack: () => this.takeBack(pooled),
      kill: () => this.drop(pooled),
    };
  }

  private takeBack(pooled: PooledWorker): void {
    pooled.onMessage = ignoreMessage;
    pooled.onCrash = ignoreMessage;
    const next = this.waiting.shift();
    if (next !== undefined) next(pooled);
    else this.rest(pooled);
  }

  private rest(pooled: PooledWorker): void {
    this.idle.push(pooled);
    if (this.idle.length > this.options.maxIdle) this.ending ??= setTimeout(() => this.endBurst(), BURST_MS);
  }

  /** The longest idle go first. */
  private endBurst(): void {
    this.ending = undefined;
    for (const pooled of this.idle.slice(0, -this.options.maxIdle)) this.drop(pooled);
  }

  private drop(pooled: PooledWorker): void {
    pooled.onMessage = ignoreMessage;
    if (!this.live.delete(pooled)) return;
    const at = this.idle.indexOf(pooled);
    if (at >= 0) this.idle.splice(at, 1);
    void pooled.worker.terminate();
    const next = this.waiting.shift();
    if (next !== undefined) next(this.spawn());
  }
}

import { fork, type ChildProcess } from 'node:child_process';
import { join, resolve } from 'node:path';
import { buildDir } from './build-dir';
import { calledMethods } from './called-methods';
import type { HostClient, HostEvent, HostOptions } from './contract';
import { HostEndedError } from './host-ended-error';
import { PageCalls } from './page-calls';
import type { FromHost, HostAnswer, HostCall, HostMethod, StartOptions, ToHost } from './wire';

interface PendingCall {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Starts a local Google as a child process. Throws where it cannot start (no build, folder in use). Close it, or
 * the process stays.
 */
export async function startHost(options: HostOptions): Promise<HostClient> {
  const host = new HostProcess(options.timeZone ?? 'Asia/Ho_Chi_Minh');
  const started: StartOptions = {
    ...options,
    timeZone: options.timeZone ?? 'Asia/Ho_Chi_Minh',
    scriptDir: resolve(options.scriptDir),
  };
  try {
    await host.call('start', [started]);
  } catch (error) {
    await host.end();
    throw error;
  }
  return clientOf(host);
}

function clientOf(host: HostProcess): HostClient {
  const methods = calledMethods((name, params) => host.call(name, params));
  const pageCalls = new PageCalls(methods.run);
  return {
    ...methods,
    run: (request) => pageCalls.run(request),
    onEvent(listener) {
      host.listeners.add(listener);
      return () => void host.listeners.delete(listener);
    },
    onEnd: (listener) => void (host.onEnd = listener),
    async close() {
      if (!host.alive) return;
      host.onEnd = () => undefined;
      try {
        await host.call('close', []);
      } finally {
        await host.end();
      }
    },
  };
}

class HostProcess {
  private readonly child: ChildProcess;
  private readonly exited: Promise<void>;
  private readonly pending = new Map<number, PendingCall>();
  readonly listeners = new Set<(event: HostEvent) => void>();
  onEnd: () => void = () => undefined;
  private batch: HostCall[] = [];
  private lastId = 0;
  alive = true;

  constructor(timeZone: string) {
    this.child = fork(join(buildDir(), 'main.js'), [], {
      env: { ...process.env, TZ: timeZone },
      execArgv: [],
      serialization: 'json',
    });
    this.child.on('message', (message) => this.received(message as FromHost));
    this.exited = new Promise((resolve) => {
      this.child.on('exit', (code, signal) => {
        this.alive = false;
        const why = new HostEndedError(`The local Google ended (${signal ?? String(code)})`);
        for (const { reject } of this.pending.values()) reject(why);
        this.pending.clear();
        resolve();
        this.onEnd();
      });
    });
  }

  call(method: HostMethod, params: readonly unknown[]): Promise<unknown> {
    if (!this.alive) return Promise.reject(new HostEndedError('The local Google has ended'));
    const id = ++this.lastId;
    if (this.batch.length === 0) setImmediate(() => this.sendBatch());
    this.batch.push({ id, method, params });
    return new Promise((resolve, reject) => this.pending.set(id, { resolve, reject }));
  }

  /** Closes the connection, upon which the host's process ends by itself. */
  async end(): Promise<void> {
    if (this.child.connected) this.child.disconnect();
    await this.exited;
  }

  private sendBatch(): void {
    const calls = this.batch;
    this.batch = [];
    if (this.alive && calls.length > 0) this.send({ calls });
  }

  private received(message: FromHost): void {
    if ('event' in message) for (const listener of this.listeners) listener(message.event);
    else this.answered(message);
  }

  private answered({ id, result, error }: HostAnswer): void {
    const pending = this.pending.get(id);
    this.pending.delete(id);
    if (error === undefined) pending?.resolve(result);
    else pending?.reject(Object.assign(new Error(error.message), { name: error.name }));
    // After the driver's continuations: what they call goes out before the host gives the next turn.
    setImmediate(() => {
      this.sendBatch();
      if (this.alive && this.child.connected) this.send({ settled: id });
    });
  }

  private send(message: ToHost): void {
    // A host that has just died is told of by its exit, which fails the calls under way.
    this.child.send(message, () => undefined);
  }
}

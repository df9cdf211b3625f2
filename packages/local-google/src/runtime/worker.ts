/**
 * A worker thread: runs executions one after another, each in a fresh V8 context (facts.md 38). The next context,
 * with the façade in it, is made while the worker is idle.
 */
import { performance } from 'node:perf_hooks';
import vm from 'node:vm';
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { startCpuMeter } from './cpu-time';
import type { CompiledScript, RealmOutcome, StartMessage, WorkerData, WorkerMessage } from './messages';

type Invoke = (input: string | null, loadScripts: () => void) => string;

const data = workerData as WorkerData;
const signal = new Int32Array(data.signal);
const port = parentPort;
if (port === null) throw new Error('The worker runtime is a worker thread only.');

const compile = ({ name, source, cache }: CompiledScript): vm.Script =>
  new vm.Script(source, { filename: name, cachedData: Buffer.from(cache) });

const realm = compile(data.realm);
/** Evaluating anything in a context of its own microtask queue drains that queue afterwards. */
const drain = new vm.Script('undefined');
/** Compiled at first use: a script that does not parse fails its execution, as on Google, not the worker. */
let scripts: vm.Script[] | undefined;
let meter = startCpuMeter();

function post(message: WorkerMessage): void {
  port?.postMessage(message);
}

/** Hands a request to the main thread and blocks until its answer stands on the port. */
function bridge(request: string): string {
  const before = performance.now();
  let seen = Atomics.load(signal, 0);
  post({ kind: 'call', request });
  for (;;) {
    const answer =
      port === null ? undefined : (receiveMessageOnPort(port) as { message: string } | undefined);
    if (answer !== undefined) {
      meter.waiting(performance.now() - before);
      return answer.message;
    }
    Atomics.wait(signal, 0, seen);
    seen = Atomics.load(signal, 0);
  }
}

interface Prepared {
  readonly context: vm.Context;
  readonly invoke: Invoke;
}

function prepare(): Prepared {
  const globals: { hostBridge?: unknown; hostInvoke?: Invoke } = { hostBridge: bridge };
  const context = vm.createContext(globals, { microtaskMode: 'afterEvaluate' });
  realm.runInContext(context);
  const invoke = globals.hostInvoke;
  if (invoke === undefined) throw new Error('The façade left no way in.');
  return { context, invoke };
}

let prepared: Prepared | undefined = prepare();

/** Runs the scripts and the function; microtasks run after the result is taken (facts.md 37), for a page before (54). */
function execute({ input }: StartMessage): RealmOutcome {
  const { context, invoke } = prepared ?? prepare();
  prepared = undefined;
  const loadScripts = (): void => {
    scripts ??= data.scripts.map(compile);
    for (const script of scripts) script.runInContext(context);
  };
  const outcome = JSON.parse(invoke(JSON.stringify(input), loadScripts)) as RealmOutcome;
  drain.runInContext(context);
  const late = JSON.parse(invoke(null, loadScripts)) as RealmOutcome | null;
  return late ?? outcome;
}

// A rejected promise of a script is the script's affair: Apps Script reports none.
process.on('unhandledRejection', () => undefined);

port.on('message', (message: StartMessage) => {
  meter = startCpuMeter();
  const outcome = execute(message);
  post({ kind: 'end', outcome, cpuMs: meter.read() });
  prepared = prepare();
});
post({ kind: 'ready' });

/**
 * A worker thread: runs executions one after another, each in a fresh V8 context (facts.md 38). The next context,
 * with the façade in it, is made while the worker is idle.
 */
import { performance } from 'node:perf_hooks';
import vm from 'node:vm';
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { closeOuterRealm } from './close-outer-realm';
import { startCpuMeter } from './cpu-time';
import type { CompiledScript, RealmOutcome, StartMessage, WorkerData, WorkerMessage } from './messages';

/** The façade's doors: strings go in and out, and functions of this realm are handed to none of them. */
interface Doors {
  readonly hostBegin: (input: string) => unknown;
  readonly hostCall: () => unknown;
  /** After the microtasks: the outcome of an async function, undefined where there is none. */
  readonly hostSettled: () => unknown;
  /** What the scripts threw while they loaded. */
  readonly hostFailed: (thrown: unknown) => unknown;
}

const data = workerData as WorkerData;
const signal = new Int32Array(data.signal);
const { load, wait } = Atomics;
const port = parentPort;
if (port === null) throw new Error('The worker runtime is a worker thread only.');

const compile = ({ name, source, cache }: CompiledScript): vm.Script =>
  new vm.Script(source, { filename: name, cachedData: Buffer.from(cache) });

const realm = compile(data.realm);
/** Evaluating anything in a context of its own microtask queue drains that queue afterwards. */
const drain = new vm.Script('undefined');
/** A script that does not parse fails its executions, as on Google, not the worker. */
const scripts = compiledScripts();
let meter = startCpuMeter();

function compiledScripts(): readonly vm.Script[] | { readonly failed: RealmOutcome } {
  try {
    return data.scripts.map(compile);
  } catch (error) {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    return { failed: { ok: false, error: { name, message, ...(stack === undefined ? {} : { stack }) } } };
  }
}

function post(message: WorkerMessage): void {
  port?.postMessage(message);
}

/** Hands a request to the main thread and blocks until its answer stands on the port. */
function bridge(request: string): string {
  const before = performance.now();
  let seen = load(signal, 0);
  post({ kind: 'call', request });
  for (;;) {
    const answer =
      port === null ? undefined : (receiveMessageOnPort(port) as { message: string } | undefined);
    if (answer !== undefined) {
      meter.waiting(performance.now() - before);
      return answer.message;
    }
    wait(signal, 0, seen);
    seen = load(signal, 0);
  }
}

Object.freeze(Object.setPrototypeOf(bridge, null));

interface Prepared {
  readonly context: vm.Context;
  readonly doors: Doors;
}

/** A global object of its own, not one of ours with a context behind it: what is not there is looked up nowhere. */
function prepare(): Prepared {
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY, { microtaskMode: 'afterEvaluate' });
  context['hostBridge'] = bridge;
  realm.runInContext(context, { displayErrors: false });
  const { hostDoors } = context;
  Reflect.deleteProperty(context, 'hostDoors');
  if (hostDoors === undefined) throw new Error('The façade left no way in.');
  return { context, doors: hostDoors as Doors };
}

let prepared: Prepared | undefined = prepare();

/** Runs the scripts and the function; microtasks run after the result is taken (facts.md 37). */
function execute({ input }: StartMessage): RealmOutcome {
  const { context, doors } = prepared ?? prepare();
  prepared = undefined;
  if ('failed' in scripts) return scripts.failed;
  const text = outcomeText(context, doors, JSON.stringify(input));
  drain.runInContext(context, { displayErrors: false });
  const last = settledText(doors) ?? text;
  return typeof last === 'string' ? (JSON.parse(last) as RealmOutcome) : NO_OUTCOME;
}

function settledText(doors: Doors): unknown {
  try {
    return doors.hostSettled();
  } catch {
    return undefined;
  }
}

/** A script that breaks what the façade itself stands on (a `JSON.stringify` of its own that throws). */
const NO_OUTCOME: RealmOutcome = {
  ok: false,
  error: { name: 'Error', message: 'The script left no result that could be read.' },
};

/** Whatever the script throws is looked at in its own realm alone: here a getter of it would run with our stack. */
function outcomeText(context: vm.Context, doors: Doors, input: string): unknown {
  try {
    doors.hostBegin(input);
    try {
      loadScripts(context);
    } catch (thrown) {
      return doors.hostFailed(thrown);
    }
    return doors.hostCall();
  } catch {
    return undefined;
  }
}

/** By index: iterators and array methods are what a script would replace. */
function loadScripts(context: vm.Context): void {
  if ('failed' in scripts) return;
  for (let at = 0; at < scripts.length; at += 1) scripts[at]?.runInContext(context, { displayErrors: false });
}

// A rejected promise of a script is the script's affair: Apps Script reports none.
process.on('unhandledRejection', () => undefined);
// Node would look at what was thrown to tell of it, and run the script's own code for that: the thread ends instead.
const end = process.exit.bind(process);
process.setUncaughtExceptionCaptureCallback(() => end(1));

port.on('message', (message: StartMessage) => {
  meter = startCpuMeter();
  const outcome = execute(message);
  post({ kind: 'end', outcome, cpuMs: meter.read() });
  prepared = prepare();
});
closeOuterRealm();
post({ kind: 'ready' });

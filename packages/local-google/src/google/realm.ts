/**
 * The façade's entry: evaluated in a bare V8 context before the script. Takes away what Apps Script lacks, puts
 * Google's globals in, and leaves the host its ways in, `hostDoors`, which are gone before the script runs.
 */
import type { RealmInput, RealmOutcome } from '../runtime/messages';
import { createCacheService } from './cache-service';
import { createCharts } from './charts/charts';
import { installClock } from './clock';
import { createDrive } from './drive/drive';
import { createHtmlService } from './html/html-service';
import { createConsole, createLogger, writeLog } from './logging';
import { createLockService } from './lock-service';
import { createMimeType } from './mime-type';
import { createPropertiesService } from './properties-service';
import { seededRandom } from '../backend/scheduler/random';
import { rpcValue } from './rpc-value';
import { authModeValue, createScriptApp } from './script-app';
import { createSession, createUser } from './session';
import { withoutContainer, type DocumentServices } from './standalone';
import { createSpreadsheetFamily } from './spreadsheet/spreadsheet-app';
import { getUi } from './ui/ui';
import { createUtilities } from './utilities/utilities';

type Globals = Record<string, unknown> & { Date: DateConstructor; Math: Math };

declare const globalThis: Globals;

/** V8 gives them to any context; Apps Script has none of them (fact 37). */
const ABSENT = ['WebAssembly', 'SharedArrayBuffer', 'Atomics'];

/** Its callbacks run outside of any execution. */
const UNTIMELY = ['FinalizationRegistry'];

const family = createSpreadsheetFamily(getUi);

function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
}

function documentServices({ standalone }: RealmInput): DocumentServices {
  const bound = {
    spreadsheetApp: family.spreadsheetApp,
    lockService: createLockService(),
    cacheService: createCacheService(),
    propertiesService: createPropertiesService(),
  };
  return standalone ? withoutContainer(bound) : bound;
}

function installGlobals(input: RealmInput): void {
  for (const name of [...ABSENT, ...UNTIMELY]) Reflect.deleteProperty(globalThis, name);
  const services = documentServices(input);
  define('SpreadsheetApp', services.spreadsheetApp);
  define('CacheService', services.cacheService);
  define('Charts', createCharts());
  define('HtmlService', createHtmlService());
  define('LockService', services.lockService);
  define('Logger', createLogger());
  define('MimeType', createMimeType());
  define('PropertiesService', services.propertiesService);
  define('ScriptApp', createScriptApp());
  define('Session', createSession(input.scriptTimeZone));
  define('Utilities', createUtilities());
  define('console', createConsole());
  if (input.driveEnabled) define('Drive', createDrive());
  if (input.now !== undefined) installClock(globalThis, input.now);
  if (input.randomSeed !== undefined) globalThis.Math.random = seededRandom(input.randomSeed);
}

/** The event object of a simple trigger (facts 22, 23); who edited is kept back (fact 35, the stricter reading). */
function eventOf({ authMode, edit }: RealmInput): Record<string, unknown> {
  const event: Record<string, unknown> = { authMode: authModeValue(authMode), user: createUser('') };
  if (edit !== undefined) {
    Object.assign(event, family.editEvent(edit));
    if (edit.value !== undefined) event.value = edit.value;
    if (edit.oldValue !== undefined) event.oldValue = edit.oldValue;
  } else if (authMode !== 'NONE') {
    event.source = family.spreadsheetApp.getActiveSpreadsheet();
  }
  return event;
}

type Callable = (...values: unknown[]) => unknown;

const { getOwnPropertyNames } = Object;
const sourceOf = Reflect.get(Function.prototype, 'toString') as Callable;
const { apply } = Reflect;
const { stringify } = JSON;

/** What stood in the global scope before the scripts: the language's and Google's own. */
const before = new Map<string, unknown>();

/**
 * The function of that name which the scripts put into the global scope. None of the language's or Google's is the
 * script's, whatever name it was given, nor is one bound by the language; a name that ends in `_` is private (fact 28).
 */
function functionOf({ fn, from }: RealmInput): Callable | undefined {
  if (from === 'rpc' && fn.endsWith('_')) return undefined;
  const descriptor = Reflect.getOwnPropertyDescriptor(globalThis, fn);
  const target: unknown = descriptor?.value;
  if (typeof target !== 'function' || before.get(fn) === target) return undefined;
  const isNative = String(apply(sourceOf, target, [])).endsWith('{ [native code] }');
  return isNative ? undefined : (target as Callable);
}

function callFunction(input: RealmInput): unknown {
  const { fn, from, args } = input;
  const target = functionOf(input);
  if (target === undefined) {
    const error = new Error(`Script function not found: ${fn}`);
    error.name = 'Exception';
    throw error;
  }
  const given = from === 'trigger' && args.length === 0 ? [eventOf(input)] : args;
  return apply(target, undefined, given);
}

function failure(thrown: unknown): RealmOutcome {
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown) {
    const { name, message } = thrown as { name?: unknown; message: unknown };
    const stack: unknown = Reflect.get(thrown, 'stack');
    const where = typeof stack === 'string' ? { stack } : {};
    return {
      ok: false,
      error: { name: typeof name === 'string' ? name : 'Error', message: String(message), ...where },
    };
  }
  return { ok: false, error: { name: 'Error', message: String(thrown) } };
}

let input: RealmInput | undefined;

function begin(text: string): void {
  input = JSON.parse(text) as RealmInput;
  installGlobals(input);
  for (const name of getOwnPropertyNames(globalThis)) before.set(name, Reflect.get(globalThis, name));
}

function callNow(): RealmOutcome {
  if (input === undefined) throw new Error('The execution has not begun.');
  const result = rpcValue(callFunction(input));
  if (result.legal) return result.value === undefined ? { ok: true } : { ok: true, value: result.value };
  writeLog(`google.script.run: ${result.reason}; the page receives null`);
  return { ok: true, value: null };
}

function callAndTell(): string {
  let outcome: RealmOutcome;
  try {
    outcome = callNow();
  } catch (thrown) {
    outcome = failure(thrown);
  }
  return stringify(outcome);
}

// The context's own console is V8's, for inspectors; the script gets Apps Script's.
Reflect.deleteProperty(globalThis, 'console');
globalThis.hostDoors = {
  hostBegin: begin,
  hostCall: callAndTell,
  hostFailed: (thrown: unknown) => stringify(failure(thrown)),
};

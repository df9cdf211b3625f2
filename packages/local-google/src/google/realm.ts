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

/** V8 gives them to any context; Apps Script has none of them (facts.md 37), but it has WebAssembly (53). */
const ABSENT = ['SharedArrayBuffer', 'Atomics'];

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
  for (const name of NOT_EMULATED) defineMissing(name);
}

/** Services that every script has at Google and none has here; an advanced service is there only where it is on. */
const NOT_EMULATED = [
  ...['Browser', 'CalendarApp', 'CardService', 'ConferenceDataService', 'ContactsApp', 'ContentService'],
  ...['DataStudioApp', 'DocumentApp', 'DriveApp', 'FormApp', 'GmailApp', 'GroupsApp', 'Jdbc', 'LanguageApp'],
  ...['LinearOptimizationService', 'MailApp', 'Maps', 'SitesApp', 'SlidesApp', 'UrlFetchApp', 'XmlService'],
];

/** A script may name a function of its own so: then that stands in its place. */
function defineMissing(name: string): void {
  Object.defineProperty(globalThis, name, {
    get(): never {
      throw new Error(`not emulated: ${name}`);
    },
    set: (value: unknown) => {
      define(name, value);
    },
    configurable: true,
    enumerable: false,
  });
}

/** The event object of a simple trigger (facts.md 22, 23); who edited is kept back (facts.md 35, the stricter reading). */
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
/** Called by another name it sees the global scope alone. */
const lookUp = globalThis.eval as (code: string) => unknown;

/** What stood in the global scope before the scripts: the language's and Google's own. */
const before = new Map<string, unknown>();

/** A plain name, or for menus a path to a method (facts.md 51). */
const FUNCTION_PATH = /^[\p{ID_Start}$_][\p{ID_Continue}$]*(?:\.[\p{ID_Start}$_][\p{ID_Continue}$]*)*$/u;

interface Found {
  readonly owner: unknown;
  readonly target: Callable;
}

/**
 * The function of that name which the scripts put into the global scope, with the object that it belongs to. None of the
 * language's or Google's is the script's, whatever name it was given, nor is one bound by the language; a name that ends in
 * `_` is private (facts.md 28).
 */
function functionOf({ fn, from }: RealmInput): Found | undefined {
  if (!FUNCTION_PATH.test(fn) || (from === 'rpc' && (fn.endsWith('_') || fn.includes('.')))) return undefined;
  const [root = '', ...path] = fn.split('.');
  let owner: unknown;
  let target: unknown = ofScript(root);
  for (const name of path) {
    owner = target;
    if ((typeof owner !== 'object' && typeof owner !== 'function') || owner === null) return undefined;
    target = Reflect.getOwnPropertyDescriptor(owner, name)?.value;
  }
  if (typeof target !== 'function') return undefined;
  const isNative = String(apply(sourceOf, target, [])).endsWith('{ [native code] }');
  return isNative ? undefined : { owner, target: target as Callable };
}

/** A const at the top level is no property of the global object: only the scope of the scripts knows it (facts.md 51). */
function ofScript(name: string): unknown {
  const descriptor = Reflect.getOwnPropertyDescriptor(globalThis, name);
  if (descriptor === undefined) return lookUp(`typeof ${name} === 'undefined' ? undefined : ${name}`);
  const value: unknown = descriptor.value;
  return before.has(name) && before.get(name) === value ? undefined : value;
}

function callFunction(input: RealmInput): unknown {
  const { fn, from, args } = input;
  const found = functionOf(input);
  if (found === undefined) {
    const error = new Error(`Script function not found: ${fn}`);
    error.name = 'Exception';
    throw error;
  }
  const given = from === 'trigger' && args.length === 0 ? [eventOf(input)] : args;
  return apply(found.target, found.owner, given);
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
  for (const name of getOwnPropertyNames(globalThis))
    before.set(name, Reflect.getOwnPropertyDescriptor(globalThis, name)?.value);
}

function outcomeOf(value: unknown): RealmOutcome {
  const result = rpcValue(value);
  if (result.legal) return result.value === undefined ? { ok: true } : { ok: true, value: result.value };
  writeLog(`google.script.run: ${result.reason}; the page receives null`);
  return { ok: true, value: null };
}

/** What an async function called from a page came to in the end. */
let settled: RealmOutcome | undefined;

/**
 * What a page gets of an async function is its value (facts.md 54): it is there once the microtasks have run, and one
 * that waits for something else never comes. All other callers get what the function itself returned.
 */
function outcomeOfRun({ from }: RealmInput, value: unknown): RealmOutcome {
  if (from !== 'rpc' || !(value instanceof Promise)) return outcomeOf(value);
  settled = { ok: true, value: null };
  value.then(
    (late) => (settled = outcomeOf(late)),
    (thrown: unknown) => (settled = failure(thrown)),
  );
  return settled;
}

function callNow(): RealmOutcome {
  if (input === undefined) throw new Error('The execution has not begun.');
  return outcomeOfRun(input, callFunction(input));
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
  hostSettled: () => (settled === undefined ? undefined : stringify(settled)),
  hostFailed: (thrown: unknown) => stringify(failure(thrown)),
};

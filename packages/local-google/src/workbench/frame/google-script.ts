/** `google.script` as a page of the add-on sees it; put before everything of the page by the server. */
import { rpcValue } from '../../google/rpc-value';
import type { FrameAnswer, FrameRequest } from '../page/add-on-pages';

type Handler = (value: unknown, userObject: unknown) => void;

interface Call {
  readonly id: number;
  readonly fn: string;
  readonly args: unknown[];
  readonly runner: RunnerState;
}

interface RunnerState {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

/** Calls beyond these wait (facts.md 28). */
const MOST_AT_ONCE = 10;

const waiting: Call[] = [];
const running = new Map<number, Call>();
let lastId = 0;

const send = (request: FrameRequest): void => window.parent.postMessage(request, '*');

function next(): void {
  while (running.size < MOST_AT_ONCE) {
    const call = waiting.shift();
    if (call === undefined) return;
    running.set(call.id, call);
    send({ kind: 'run', id: call.id, fn: call.fn, args: call.args });
  }
}

/** facts.md 27: a form only as the one parameter; no Date or function anywhere. */
function legalArgs(args: readonly unknown[]): unknown[] {
  const [only] = args;
  if (args.length === 1 && only instanceof HTMLFormElement) {
    return [Object.fromEntries([...new FormData(only)].filter(([, value]) => typeof value === 'string'))];
  }
  return args.map((arg, index) => {
    const checked = arg instanceof Node ? { legal: false as const } : rpcValue(arg);
    if (!checked.legal) throw new TypeError(`Failed due to illegal value in property: ${String(index)}`);
    return checked.value ?? null;
  });
}

function createRunner(runner: RunnerState): object {
  const own: Record<string, (value: never) => object> = {
    withSuccessHandler: (success: Handler) => createRunner({ ...runner, success }),
    withFailureHandler: (failure: Handler) => createRunner({ ...runner, failure }),
    withUserObject: (userObject: unknown) => createRunner({ ...runner, userObject }),
  };
  return new Proxy(own, {
    get(target, name): unknown {
      // facts.md 28: names ending in _ are private; then is asked for by promises.
      if (typeof name !== 'string' || name.endsWith('_') || name === 'then') return undefined;
      if (Object.hasOwn(target, name)) return target[name];
      return (...args: unknown[]): void => {
        waiting.push({ id: ++lastId, fn: name, args: legalArgs(args), runner });
        next();
      };
    },
  });
}

window.addEventListener('message', ({ source, data }) => {
  if (source !== window.parent) return;
  const answer = data as FrameAnswer;
  const call = running.get(answer.id);
  if (call === undefined) return;
  running.delete(answer.id);
  next();
  const { success, failure, userObject } = call.runner;
  if (answer.ok) return success?.(answer.value, userObject);
  const error = Object.assign(new Error(answer.error.message), { name: answer.error.name });
  if (failure === undefined) console.error('Uncaught', error);
  else failure(error, userObject);
});

const host = {
  close: (): void => send({ kind: 'close' }),
  editor: { focus: (): void => send({ kind: 'focusEditor' }) },
  origin: document.referrer,
  setHeight: (height: number): void => send({ kind: 'size', height }),
  setWidth: (width: number): void => send({ kind: 'size', width }),
};

Object.assign(window, { google: { script: { run: createRunner({}), host } } });

/** Keys pressed here do not reach the window around; this one leads out of the page. */
window.addEventListener('keydown', (event) => {
  if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  send({ kind: 'leave', isBack: event.shiftKey });
});

/** Links to documents that the add-on made lead to this machine's copy. */
const documentId = (url: string): string | undefined =>
  /^https:\/\/(?:docs|drive)\.google\.com\/.*\/d\/([\w-]+)/.exec(url)?.[1];

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const id = link === null ? undefined : documentId(link.href);
  if (id === undefined) return;
  event.preventDefault();
  send({ kind: 'document', id });
});

const openWindow = window.open.bind(window);
window.open = (url, ...rest): Window | null => {
  const id = url === undefined ? undefined : documentId(String(url));
  if (id === undefined) return openWindow(url, ...rest);
  send({ kind: 'document', id });
  return null;
};

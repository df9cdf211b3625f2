/** The browser's half of google.script.run: what happens before a call reaches the script. */
import type { RunRequest, RunResult } from './contract';
import { rpcValue } from './google/rpc-value';

/** Calls of one page under way at once; further ones wait in the page (facts.md 28). */
const CALLS_AT_ONCE = 10;

/** What pages get where several Google accounts are signed in (github enuchi/React-Google-Apps-Script#46). */
const SEVERAL_ACCOUNTS =
  "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";

/** In the page's words: no Date, function or cycle in an argument (facts.md 27). */
function refuseIllegalArguments(args: readonly unknown[]): void {
  const at = args.findIndex((arg) => !rpcValue(arg).legal);
  if (at >= 0) throw new TypeError(`Failed due to illegal value in property: ${at}`);
}

const refusedLogin = (): RunResult => ({
  ok: false,
  error: { name: 'ScriptError', message: SEVERAL_ACCOUNTS },
  calls: {},
  cpuMs: 0,
  logs: [],
  shown: [],
  menus: [],
  history: [],
  turns: [],
});

/** Sends the calls of pages on, ten of a page at once. */
export class PageCalls {
  private readonly send: (request: RunRequest) => Promise<RunResult>;
  private readonly pages = new Map<string, { underWay: number; waiting: (() => void)[] }>();

  constructor(send: (request: RunRequest) => Promise<RunResult>) {
    this.send = send;
  }

  async run(request: RunRequest): Promise<RunResult> {
    if (request.from !== 'rpc') return this.send(request);
    refuseIllegalArguments(request.args ?? []);
    if (request.severalAccounts === true) return refusedLogin();
    if (request.page === undefined) return this.send(request);
    await this.enter(request.page);
    try {
      return await this.send(request);
    } finally {
      this.leave(request.page);
    }
  }

  private async enter(page: string): Promise<void> {
    const calls = this.pages.get(page) ?? { underWay: 0, waiting: [] };
    this.pages.set(page, calls);
    if (calls.underWay < CALLS_AT_ONCE) calls.underWay++;
    else await new Promise<void>((resolve) => calls.waiting.push(resolve));
  }

  private leave(page: string): void {
    const calls = this.pages.get(page);
    if (calls === undefined) return;
    const next = calls.waiting.shift();
    if (next !== undefined) next();
    else if (--calls.underWay === 0) this.pages.delete(page);
  }
}

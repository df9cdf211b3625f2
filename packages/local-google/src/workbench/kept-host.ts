import { calledMethods } from '../called-methods';
import type { CalledMethod } from '../called-methods';
import { HostEndedError, type HostClient, type HostEvent } from '../client';
import { HttpError } from './http';
import type { HostNews } from './page-events';

/** Calls that end alike when they are made twice; the others may have been carried out before the host died. */
const REPEATABLE: ReadonlySet<CalledMethod> = new Set<CalledMethod>([
  'access',
  'driveFiles',
  'edit',
  'exportXlsx',
  'select',
  'share',
  'spreadsheets',
  'state',
  'watch',
]);

/** A host that dies this often, within that many ms, would die again. */
const MOST_DEATHS = 3;
const WITHIN_MS = 60_000;

/** The call may have been carried out before its answer was lost: only a look tells. */
const STOPPED =
  'Bảng tính vừa ngừng và đang được mở lại. Những gì đã lưu vẫn còn. Hãy xem thao tác vừa rồi đã có chưa; chưa có thì làm lại.';
const GIVEN_UP =
  'Bảng tính đã ngừng và không mở lại được. Nhấn Ctrl+C ở cửa sổ lệnh rồi chạy lại lệnh; những gì đã lưu vẫn còn.';

/**
 * Starts a host that is started anew wherever its process dies; `tell` hears of each end and each new beginning
 * after the first, `log` why a new one could not begin. Throws where the first cannot start.
 */
export async function startKeptHost(
  start: () => Promise<HostClient>,
  tell: (news: HostNews) => void,
  log: (line: string) => void,
): Promise<HostClient> {
  const kept = new KeptHost(start, tell, log);
  await kept.started();
  return kept.client();
}

/**
 * The one host after the other. Calls made meanwhile wait for the new one; a call that the
 * host died under is made again where that does no harm, else it fails with a sentence for the user.
 */
class KeptHost {
  private readonly start: () => Promise<HostClient>;
  private readonly tell: (news: HostNews) => void;
  private readonly log: (line: string) => void;
  private readonly listeners = new Set<(event: HostEvent) => void>();
  private host: Promise<HostClient>;
  private deaths: number[] = [];
  private isClosed = false;
  private isGivenUp = false;

  constructor(start: () => Promise<HostClient>, tell: (news: HostNews) => void, log: (line: string) => void) {
    this.start = start;
    this.tell = tell;
    this.log = log;
    this.host = this.begin();
  }

  async started(): Promise<void> {
    await this.host;
  }

  client(): HostClient {
    return {
      ...calledMethods((name, params) => this.call(name, params)),
      onEvent: (listener) => {
        this.listeners.add(listener);
        return () => void this.listeners.delete(listener);
      },
      onEnd: () => undefined,
      close: () => this.close(),
    };
  }

  private async begin(): Promise<HostClient> {
    const host = await this.start();
    host.onEvent((event) => {
      for (const listener of this.listeners) listener(event);
    });
    host.onEnd(() => this.died());
    return host;
  }

  private died(): void {
    if (this.isClosed) return;
    const now = Date.now();
    this.deaths = [...this.deaths.filter((at) => now - at < WITHIN_MS), now];
    this.tell('stopped');
    if (this.deaths.length >= MOST_DEATHS) {
      this.giveUp(`Bảng tính ngừng ${String(MOST_DEATHS)} lần trong một phút.`);
      return;
    }
    this.host = this.begin();
    this.host.then(
      () => this.tell('reopened'),
      (error: unknown) =>
        this.giveUp(`Không mở lại được bảng tính: ${error instanceof Error ? error.message : String(error)}`),
    );
  }

  /** Whatever the cause, the person can only start anew; the cause is for the window of commands. */
  private giveUp(why: string): void {
    if (this.isClosed) return;
    this.isGivenUp = true;
    this.log(why);
    this.tell('given up');
  }

  private async call(name: CalledMethod, params: readonly unknown[]): Promise<unknown> {
    const once = async (): Promise<unknown> => {
      const host = await this.host;
      return (host[name] as (...all: readonly unknown[]) => Promise<unknown>)(...params);
    };
    for (let tries = REPEATABLE.has(name) ? 2 : 1; ; tries--) {
      try {
        return await once();
      } catch (error) {
        if (this.isGivenUp) throw new HttpError(503, GIVEN_UP);
        if (!(error instanceof HostEndedError) || this.isClosed) throw error;
        if (tries === 1) throw new HttpError(503, STOPPED);
      }
    }
  }

  private async close(): Promise<void> {
    this.isClosed = true;
    const host = await this.host.catch(() => null);
    await host?.close();
  }
}

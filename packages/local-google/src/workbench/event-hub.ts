import type { ServerResponse } from 'node:http';
import type { PageEvent } from './page-events';

interface Listener {
  readonly client: string;
  readonly user: string;
  readonly response: ServerResponse;
}

/** Proxies and browsers drop silent connections; a comment a while keeps them open, in ms. */
const BEAT_MS = 20_000;

/** The open pages, each with one stream of Server-Sent Events. */
export class EventHub {
  private readonly listeners = new Set<Listener>();
  private readonly beat = setInterval(() => this.write(': nhịp\n\n'), BEAT_MS);
  /** Hears of a page that was closed. */
  onLeave: (client: string) => void = () => undefined;

  enter(client: string, user: string, response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write('retry: 1000\n\n');
    const listener: Listener = { client, user, response };
    this.listeners.add(listener);
    response.on('close', () => {
      this.listeners.delete(listener);
      this.onLeave(client);
      this.tellPresence();
    });
    this.tellPresence();
  }

  /** Whether that page is open. */
  isHere(client: string): boolean {
    return [...this.listeners].some((listener) => listener.client === client);
  }

  /** To all pages, or to those that `wanted` picks. */
  tell(event: PageEvent, wanted: (listener: Listener) => boolean = () => true): void {
    const text = `data: ${JSON.stringify(event)}\n\n`;
    for (const listener of this.listeners) if (wanted(listener)) listener.response.write(text);
  }

  /** Ends every stream; one that closes after that finds nobody left to tell. */
  close(): void {
    clearInterval(this.beat);
    const open = [...this.listeners];
    this.listeners.clear();
    for (const { response } of open) response.end();
  }

  private tellPresence(): void {
    this.tell({ kind: 'present', users: [...this.listeners].map(({ user }) => user) });
  }

  private write(text: string): void {
    for (const { response } of this.listeners) response.write(text);
  }
}

import { randomBytes } from 'node:crypto';
import type { HostClient, HostEvent, MenuEntry, RunResult } from '../client';
import type { Person, Project } from './project';
import type { EventHub } from './event-hub';
import { HttpError } from './http';
import type { CursorAt, EditAnswer, RunAnswer } from './page-events';
import type { Bodies } from './requests';
import { shareWithPeople } from './share-with-people';
import type { StandStill } from './stand-still';

interface Asker {
  readonly user: string;
  /** One open page; two pages of one user are two. */
  readonly client: string;
}

/** What a window of a user shows: one sidebar and one dialog at a time. */
interface ShownPage {
  readonly id: string;
  readonly html: string;
}

/** One spreadsheet with everybody who has it open. */
export class Workbench {
  readonly spreadsheetId: string;
  private readonly host: HostClient;
  private readonly hub: EventHub;
  private readonly peopleOf: Project['people'];
  private readonly standStill: StandStill | undefined;
  /** By window, then by place; what a window does not show any more is not kept. */
  private readonly pages = new Map<string, Map<'sidebar' | 'dialog', ShownPage>>();
  private readonly running = new Map<string, number>();
  private readonly questions = new Map<string, string>();
  /** Functions that the menus of a window offer. */
  private readonly offered = new Map<string, Set<string>>();
  private readonly stopListening: () => void;

  constructor(
    host: HostClient,
    hub: EventHub,
    spreadsheetId: string,
    options: { peopleOf: Project['people']; standStill?: StandStill | undefined },
  ) {
    this.host = host;
    this.hub = hub;
    this.spreadsheetId = spreadsheetId;
    this.peopleOf = options.peopleOf;
    this.standStill = options.standStill;
    this.stopListening = host.onEvent((event) => this.heard(event));
    hub.onLeave = (client) => this.left(client);
  }

  async people(): Promise<{ people: readonly Person[]; name: string }> {
    const view = await this.host.watch(this.spreadsheetId);
    const [owner] = await this.host.access(this.spreadsheetId);
    const people = this.peopleOf(view, owner?.email ?? '');
    await shareWithPeople(this.host, this.spreadsheetId, people);
    return { people, name: view.name };
  }

  /** The whole spreadsheet; its changes follow as events. */
  async view(): Promise<unknown> {
    return this.host.watch(this.spreadsheetId);
  }

  async edit({ user, client, ...edit }: Bodies['/api/edit']): Promise<EditAnswer> {
    const { refused, runs } = await this.host.edit({ spreadsheetId: this.spreadsheetId, user, ...edit });
    this.tellToasts(client, runs);
    return { refused };
  }

  async act({ user, client, sheet, command }: Bodies['/api/act']): Promise<EditAnswer> {
    const { spreadsheetId } = this;
    const { refused, runs } = await this.host.act({ spreadsheetId, user, sheet, command });
    this.tellToasts(client, runs);
    return { refused };
  }

  /** onOpen as Google runs it for this page; an add-on without one has no menu. */
  async open(asker: Asker): Promise<RunAnswer> {
    const opened = await this.run(asker, { fn: 'onOpen', from: 'trigger', authMode: 'LIMITED' });
    const hasNone = opened.error?.message === 'Script function not found: onOpen';
    return hasNone ? { ok: true, menus: [] } : opened;
  }

  /** Only what the menus of that window offer. */
  async menu({ fn, cursor, ...asker }: Bodies['/api/menu']): Promise<RunAnswer> {
    if (this.offered.get(asker.client)?.has(fn) !== true)
      throw new HttpError(403, 'Menu của cửa sổ này không có mục đó. Hãy tải lại trang.');
    return this.run(asker, { fn, from: 'menu', cursor });
  }

  async rpc({ fn, args, cursor, ...asker }: Bodies['/api/rpc']): Promise<RunAnswer> {
    return this.run(asker, { fn, args, from: 'rpc', cursor });
  }

  async run(
    { user, client }: Asker,
    request: {
      fn: string;
      args?: unknown[];
      from: 'menu' | 'rpc' | 'trigger';
      authMode?: 'LIMITED';
      cursor?: CursorAt | undefined;
    },
  ): Promise<RunAnswer> {
    const { cursor, ...run } = request;
    const { spreadsheetId } = this;
    if (cursor !== undefined) await this.host.select({ spreadsheetId, user, ...cursor });
    this.running.set(client, (this.running.get(client) ?? 0) + 1);
    const holdBefore = this.standStill?.before({ user, fn: run.fn, args: run.args ?? [] }) ?? null;
    try {
      const hold = holdBefore === null ? {} : { holdBefore };
      const result = await this.host.run({ spreadsheetId, user, live: client, ...run, ...hold });
      if (Object.hasOwn(result.calls, 'Files.create')) this.hub.tell({ kind: 'files' });
      const { ok, value, error, menus } = result;
      this.offer(client, menus);
      const told = error === undefined ? {} : { error: { name: error.name, message: error.message } };
      return { ok, menus, ...told, ...(value === undefined ? {} : { value }) };
    } finally {
      this.running.set(client, (this.running.get(client) ?? 1) - 1);
    }
  }

  /** Only the window that was asked. */
  async answered({ client, question, button, text }: Bodies['/api/answer']): Promise<void> {
    if (this.questions.get(question) !== client) throw new HttpError(404, 'Câu hỏi này không còn nữa.');
    await this.answer(question, { button, ...(text === undefined ? {} : { text }) });
  }

  private async answer(question: string, answer: { button: string; text?: string }): Promise<void> {
    this.questions.delete(question);
    await this.host.answer(question, answer);
  }

  page(id: string): string {
    for (const shown of this.pages.values()) {
      for (const page of shown.values()) if (page.id === id) return page.html;
    }
    throw new HttpError(404, 'Trang này đã đóng. Hãy mở lại từ menu.');
  }

  close(): void {
    this.stopListening();
  }

  private heard(event: HostEvent): void {
    const { spreadsheetId } = this;
    if (event.kind === 'view') {
      if (event.patch.spreadsheetId === spreadsheetId) this.hub.tell(event);
    } else if (event.kind === 'selected') {
      const isTheirs = event.spreadsheetId === spreadsheetId;
      this.hub.tell(event, ({ user, client }) => {
        return isTheirs && user === event.user && (this.running.get(client) ?? 0) > 0;
      });
    } else if (event.kind === 'asked') {
      this.questions.set(event.question, event.live);
      this.hub.tell(event, ({ client }) => client === event.live);
    } else if (event.kind === 'held') void this.whileHeld(event.held);
    else this.show(event);
  }

  private async whileHeld(held: string): Promise<void> {
    try {
      await this.standStill?.meanwhile();
    } finally {
      await this.host.release(held);
    }
  }

  private show({ live, shown }: Extract<HostEvent, { kind: 'shown' }>): void {
    const { kind, title, text, width, height } = shown;
    const toPage = ({ client }: { client: string }): boolean => client === live;
    if (kind === 'toast') {
      this.hub.tell({ kind, title, text }, toPage);
      return;
    }
    if (kind === 'alert' || kind === 'prompt' || !this.hub.isHere(live)) return;
    const page = randomBytes(12).toString('hex');
    const pages = this.pages.get(live) ?? new Map<'sidebar' | 'dialog', ShownPage>();
    this.pages.set(live, pages.set(kind === 'sidebar' ? kind : 'dialog', { id: page, html: text }));
    const size = { ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) };
    this.hub.tell({ kind: 'page', as: kind, title, page, ...size }, toPage);
  }

  /** A dialog of a page that was closed is dismissed, or its run would wait for ever. */
  private left(client: string): void {
    this.pages.delete(client);
    for (const [question, asker] of this.questions) {
      if (asker === client) void this.answer(question, { button: 'CLOSE' }).catch(() => undefined);
    }
  }

  private offer(client: string, menus: readonly MenuEntry[]): void {
    const offered = this.offered.get(client) ?? new Set<string>();
    for (const fn of menus.flatMap(functionsOf)) offered.add(fn);
    this.offered.set(client, offered);
  }

  private tellToasts(client: string, runs: readonly RunResult[]): void {
    const toasts = runs.flatMap(({ shown }) => shown.filter(({ kind }) => kind === 'toast'));
    for (const { title, text } of toasts) {
      this.hub.tell({ kind: 'toast', title, text }, (listener) => listener.client === client);
    }
  }

  /** Throws HttpError 403 where the spreadsheet is not shared with them. */
  async requireAccess(user: string): Promise<void> {
    const access = await this.host.access(this.spreadsheetId);
    if (!access.some(({ email }) => email === user.toLowerCase()))
      throw new HttpError(403, 'Người này chưa được chia sẻ bảng tính.');
  }
}

const functionsOf = (entry: MenuEntry): string[] =>
  entry.kind === 'item' ? [entry.fn] : entry.kind === 'menu' ? entry.entries.flatMap(functionsOf) : [];

import type { PersonCommand } from '../../backend/person/person';
import type { WorkbookView } from '../../backend/view/view-types';
import type { CursorAt, EditAnswer, FileEntry, PageEvent, RunAnswer, StartAnswer } from '../page-events';
import type { TypedBlock } from './grid';

/** The page's way to its server. Every call throws the server's words where it cannot be done. */
export class Server {
  readonly user: string;
  /** This open page; another of the same user is another client. */
  readonly client = crypto.randomUUID();

  private readonly token = startToken();

  constructor(user: string) {
    this.user = user;
  }

  /** The address of something to look at, with all that the server asks for. */
  address(path: string): string {
    return `${path}?${this.who()}`;
  }

  start(): Promise<StartAnswer> {
    return this.get('/api/start');
  }

  view(): Promise<WorkbookView> {
    return this.get('/api/view');
  }

  files(): Promise<{ files: FileEntry[]; canPreview: boolean }> {
    return this.get('/api/files');
  }

  edit(sheet: string, range: string, values: TypedBlock['values']): Promise<EditAnswer> {
    return this.post('/api/edit', { sheet, range, values });
  }

  act(sheet: string, command: PersonCommand): Promise<EditAnswer> {
    return this.post('/api/act', { sheet, command });
  }

  open(): Promise<RunAnswer> {
    return this.post('/api/open', {});
  }

  menu(fn: string, cursor: CursorAt): Promise<RunAnswer> {
    return this.post('/api/menu', { fn, cursor });
  }

  rpc(fn: string, args: readonly unknown[], cursor: CursorAt): Promise<RunAnswer> {
    return this.post('/api/rpc', { fn, args, cursor });
  }

  answer(question: string, button: string, text?: string): Promise<unknown> {
    return this.post('/api/answer', { question, button, text });
  }

  /** `back` is called when a broken connection stands again: something may have been missed. */
  listen(hear: (event: PageEvent) => void, back: () => void): void {
    const source = new EventSource(this.address('/api/events'));
    let opened = false;
    source.onmessage = ({ data }) => hear(JSON.parse(String(data)) as PageEvent);
    source.onopen = () => {
      if (opened) back();
      opened = true;
    };
  }

  private who(): string {
    return new URLSearchParams({ token: this.token, user: this.user, client: this.client }).toString();
  }

  private get<T>(path: string): Promise<T> {
    return answered<T>(fetch(this.address(path)));
  }

  private post<T>(path: string, body: object): Promise<T> {
    const { user, client } = this;
    return answered<T>(
      fetch(`${path}?${new URLSearchParams({ token: this.token }).toString()}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...body, user, client }),
      }),
    );
  }
}

/** It came with this page's address. */
export const startToken = (): string => new URLSearchParams(location.search).get('token') ?? '';

async function answered<T>(request: Promise<Response>): Promise<T> {
  let response: Response;
  try {
    response = await request;
  } catch {
    throw new Error('Không kết nối được với máy chủ trên máy này. Kiểm tra cửa sổ lệnh đang chạy nó.');
  }
  const body = (await response.json()) as T & { message?: string };
  if (!response.ok) throw new Error(body.message ?? `Máy chủ trả lời ${String(response.status)}`);
  return body;
}

import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, join } from 'node:path';
import type { PersonCommand } from '../backend/person/person';
import type { HostClient } from '../client';
import { canPreview, exportWorkbook, listDocuments, previewDocument, readDocument } from './documents';
import type { EventHub } from './event-hub';
import { framePage } from './frame-page';
import { attachment, HttpError, readJson, send, sendJson } from './http';
import type { ProjectTexts } from './project';
import type { CursorAt, StartAnswer } from './page-events';
import type { Workbench } from './workbench';

export interface Served {
  readonly host: HostClient;
  readonly hub: EventHub;
  /** Folder with the built page. */
  readonly assets: string;
  readonly texts: ProjectTexts;
  readonly progress: readonly string[];
  readonly port: () => number;
  /** Where pages of the add-on are served. */
  readonly framePort: () => number;
  /** Null while the workbook is being made ready. */
  workbench(): Workbench | null;
}

interface Body {
  user: string;
  client: string;
  sheet: string;
  range: string;
  values: (string | number | boolean | null)[][];
  command: PersonCommand;
  fn: string;
  args?: unknown[];
  cursor?: CursorAt;
  question: string;
  button: string;
  text?: string;
}

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
};

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Answers one request; throws HttpError for what cannot be served. */
export async function answer(
  served: Served,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const [, area = '', id = '', what = ''] = url.pathname.split('/');
  if (request.method === 'POST') {
    const answered: unknown = await post(served, url.pathname, await readJson<Body>(request));
    sendJson(response, answered ?? {});
    return;
  }
  if (area === '') {
    asset(served, 'index.html', response);
    return;
  }
  if (area === 'assets') {
    asset(served, id, response);
    return;
  }
  if (area === 'files') return file(served, id, what, response);
  if (area === 'api') return get(served, url, request, response);
  throw new HttpError(404, 'Không có trang này.');
}

/** A page that the add-on showed, and nothing else. */
export function answerFrame(served: Served, request: IncomingMessage, response: ServerResponse): void {
  const [, area = '', id = ''] = new URL(request.url ?? '/', 'http://127.0.0.1').pathname.split('/');
  if (area !== 'frame' || request.method !== 'GET') throw new HttpError(404, 'Không có trang này.');
  send(response, framePage(served.assets, ready(served).page(id)), TYPES['html'] ?? '');
}

async function get(
  served: Served,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const user = url.searchParams.get('user') ?? '';
  switch (url.pathname) {
    case '/api/start': {
      sendJson(response, await start(served, request));
      return;
    }
    case '/api/view': {
      sendJson(response, await ready(served).view(user));
      return;
    }
    case '/api/files': {
      sendJson(response, { files: await listDocuments(served.host), canPreview: canPreview() });
      return;
    }
    case '/api/events': {
      served.hub.enter(url.searchParams.get('client') ?? '', user, response);
      return;
    }
    case '/api/workbook.xlsx': {
      const { spreadsheetId } = ready(served);
      const bytes = await exportWorkbook(served.host, spreadsheetId);
      send(response, bytes, XLSX, { headers: attachment('bang-tinh.xlsx') });
      return;
    }
    default:
      throw new HttpError(404, 'Không có trang này.');
  }
}

async function post(served: Served, path: string, body: Body): Promise<unknown> {
  const workbench = ready(served);
  const { fn, args = [], cursor } = body;
  switch (path) {
    case '/api/edit':
      return workbench.edit(body, { sheet: body.sheet, range: body.range, values: body.values });
    case '/api/act':
      return workbench.act(body, body.sheet, body.command);
    case '/api/open':
      return workbench.open(body);
    case '/api/menu':
      return workbench.run(body, { fn, from: 'menu', cursor });
    case '/api/rpc':
      return workbench.run(body, { fn, args, from: 'rpc', cursor });
    case '/api/answer': {
      const { question, button, text } = body;
      return workbench.answer(question, { button, ...(text === undefined ? {} : { text }) });
    }
    default:
      throw new HttpError(404, 'Không có trang này.');
  }
}

async function start(served: Served, request: IncomingMessage): Promise<StartAnswer> {
  const workbench = served.workbench();
  const name = request.headers.host?.startsWith('localhost') === true ? 'localhost' : '127.0.0.1';
  const frameOrigin = `http://${name}:${String(served.framePort())}`;
  const { progress, texts } = served;
  if (workbench === null) return { ready: false, progress, texts, people: [], name: '', frameOrigin };
  return { ready: true, progress, texts, ...(await workbench.people()), frameOrigin };
}

function ready(served: Served): Workbench {
  const workbench = served.workbench();
  if (workbench === null) throw new HttpError(503, 'Bảng tính đang được chuẩn bị.');
  return workbench;
}

function asset({ assets }: Served, name: string, response: ServerResponse): void {
  const type = TYPES[name.split('.').pop() ?? ''];
  if (type === undefined || basename(name) !== name) throw new HttpError(404, 'Không có tệp này.');
  send(response, readFileSync(join(assets, name)), type);
}

async function file({ host }: Served, id: string, what: string, response: ServerResponse): Promise<void> {
  if (what === 'preview') {
    send(response, await previewDocument(host, id), 'application/pdf');
    return;
  }
  const { name, bytes } = await readDocument(host, id);
  const named = name.endsWith('.docx') ? name : `${name}.docx`;
  send(response, bytes, DOCX, { headers: attachment(named) });
}

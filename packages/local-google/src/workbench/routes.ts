import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, join } from 'node:path';
import type { HostClient } from '../client';
import { canPreview, exportWorkbook, listDocuments, previewDocument, readDocument } from './documents';
import type { EventHub } from './event-hub';
import { framePage } from './frame-page';
import { attachment, framedBy, HttpError, readJson, send, sendJson, urlOf } from './http';
import type { ProjectTexts } from './project';
import type { StartAnswer } from './page-events';
import { ASKER, BODIES, parsed } from './requests';
import type { StartToken } from './start-token';
import type { Workbench } from './workbench';

export interface Served {
  readonly host: HostClient;
  readonly hub: EventHub;
  /** Folder with the built page. */
  readonly assets: string;
  readonly texts: ProjectTexts;
  readonly progress: readonly string[];
  /** Every call of the page carries it; pages of the add-on have another, so that they cannot call for themselves. */
  readonly token: StartToken;
  readonly frameToken: StartToken;
  readonly port: () => number;
  /** Where pages of the add-on are served. */
  readonly framePort: () => number;
  /** Null while the workbook is being made ready. */
  workbench(): Workbench | null;
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
  const url = urlOf(request);
  const [, area = '', id = '', what = ''] = url.pathname.split('/');
  // Code and colours are the same for everybody.
  if (area === 'assets' && request.method === 'GET') {
    asset(served, id, response);
    return;
  }
  served.token.require(url);
  if (request.method === 'POST') {
    sendJson(response, (await post(served, url.pathname, await readJson(request))) ?? {});
    return;
  }
  if (request.method !== 'GET') throw new HttpError(405, 'Không có việc này.');
  if (area === '') {
    asset(served, 'index.html', response);
    return;
  }
  if (area === 'files') return file(served, url, { id, what }, response);
  if (area === 'api') return get(served, url, request, response);
  throw new HttpError(404, 'Không có trang này.');
}

/** A page that the add-on showed, and nothing else; only the workbench shows it. */
export function answerFrame(served: Served, request: IncomingMessage, response: ServerResponse): void {
  const url = urlOf(request);
  const [, area = '', id = ''] = url.pathname.split('/');
  served.frameToken.require(url);
  if (area !== 'frame' || request.method !== 'GET') throw new HttpError(404, 'Không có trang này.');
  const port = String(served.port());
  const shownBy = framedBy(`http://127.0.0.1:${port} http://localhost:${port}`);
  send(response, framePage(served.assets, ready(served).page(id)), TYPES['html'] ?? '', {
    headers: { 'content-security-policy': shownBy },
  });
}

async function get(
  served: Served,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (url.pathname === '/api/start') {
    sendJson(response, await start(served, request));
    return;
  }
  const { user, client } = await reader(served, url);
  switch (url.pathname) {
    case '/api/view': {
      sendJson(response, await ready(served).view());
      return;
    }
    case '/api/files': {
      sendJson(response, { files: await listDocuments(served.host), canPreview: canPreview() });
      return;
    }
    case '/api/events': {
      served.hub.enter(client, user, response);
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

/** Who looks, once the spreadsheet is shared with them. */
async function reader(served: Served, url: URL): Promise<{ user: string; client: string }> {
  const asker = parsed(ASKER, Object.fromEntries(url.searchParams));
  await ready(served).requireAccess(asker.user);
  return asker;
}

async function post(served: Served, path: string, body: unknown): Promise<unknown> {
  const workbench = ready(served);
  switch (path) {
    case '/api/edit':
      return workbench.edit(parsed(BODIES[path], body));
    case '/api/act':
      return workbench.act(parsed(BODIES[path], body));
    case '/api/open':
      return workbench.open(parsed(BODIES[path], body));
    case '/api/menu':
      return workbench.menu(parsed(BODIES[path], body));
    case '/api/rpc':
      return workbench.rpc(parsed(BODIES[path], body));
    case '/api/answer':
      return workbench.answered(parsed(BODIES[path], body));
    default:
      throw new HttpError(404, 'Không có trang này.');
  }
}

async function start(served: Served, request: IncomingMessage): Promise<StartAnswer> {
  const workbench = served.workbench();
  const name = request.headers.host?.startsWith('localhost') === true ? 'localhost' : '127.0.0.1';
  const frameOrigin = `http://${name}:${String(served.framePort())}`;
  const { progress, texts } = served;
  const frames = { frameOrigin, frameToken: served.frameToken.text };
  if (workbench === null) return { ready: false, progress, texts, people: [], name: '', ...frames };
  return { ready: true, progress, texts, ...(await workbench.people()), ...frames };
}

function ready(served: Served): Workbench {
  const workbench = served.workbench();
  if (workbench === null) throw new HttpError(503, 'Bảng tính đang được chuẩn bị.');
  return workbench;
}

function asset({ assets }: Served, name: string, response: ServerResponse): void {
  const type = TYPES[name.split('.').pop() ?? ''];
  const path = join(assets, name);
  if (type === undefined || basename(name) !== name || !existsSync(path))
    throw new HttpError(404, 'Không có tệp này.');
  send(response, readFileSync(path), type);
}

async function file(
  served: Served,
  url: URL,
  { id, what }: { id: string; what: string },
  response: ServerResponse,
): Promise<void> {
  await reader(served, url);
  if (what === 'preview') {
    const headers = { 'content-security-policy': framedBy("'self'") };
    send(response, await previewDocument(served.host, id), 'application/pdf', { headers });
    return;
  }
  const { name, bytes } = await readDocument(served.host, id);
  const named = name.endsWith('.docx') ? name : `${name}.docx`;
  send(response, bytes, DOCX, { headers: attachment(named) });
}

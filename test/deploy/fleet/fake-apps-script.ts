import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ProjectFile } from '../../../deploy/fleet/project-content';

interface Project {
  files: readonly ProjectFile[];
  readonly versions: { versionNumber: number; description: string }[];
  writes: number;
}

/** What the next answers are to be; each takes back what it returns. */
export type Weather = (request: {
  readonly method: string;
  readonly scriptId: string;
  readonly kind: 'content' | 'versions';
  /** From 1, over all requests but those for tokens. */
  readonly at: number;
}) =>
  | 'fine'
  | 'too many'
  | 'rate limit'
  | 'internal'
  | 'forbidden'
  | 'not enabled'
  | 'half written'
  | 'token expired'
  /** The connection breaks before, or after, the request had its effect. */
  | 'lost before'
  | 'lost after';

/** An Apps Script API on loopback with as much of the real one as pushing meets. */
export class FakeAppsScript {
  readonly projects: ReadonlyMap<string, Project>;
  weather: Weather = () => 'fine';
  /** Called when a connection is to break, so that a test can end the caller. */
  onLost: () => void = () => undefined;
  requests = 0;
  tokens = 0;
  private readonly server: Server;

  constructor(scriptIds: readonly string[]) {
    this.projects = new Map(scriptIds.map((id) => [id, { files: [], versions: [], writes: 0 }]));
    this.server = createServer((request, response) => void this.serve(request, response));
  }

  async start(): Promise<string> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((done) => this.server.close(() => done()));
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await textOf(request);
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (pathname === '/token') {
      this.tokens += 1;
      answer(response, 200, { access_token: `token-${String(this.tokens)}` });
      return;
    }
    const [, scriptId = '', kind = ''] = /^\/v1\/projects\/([^/]+)\/(content|versions)$/.exec(pathname) ?? [];
    const project = this.projects.get(scriptId);
    if (project === undefined) {
      fail(response, 404, 'Requested entity was not found.');
      return;
    }
    this.requests += 1;
    const method = request.method ?? '';
    const weather = this.weather({
      method,
      scriptId,
      kind: kind as 'content' | 'versions',
      at: this.requests,
    });
    const isExpired =
      weather === 'token expired' || request.headers.authorization !== `Bearer token-${String(this.tokens)}`;
    if (isExpired) {
      fail(response, 401, 'Request had invalid authentication credentials.');
      return;
    }
    const refusal = REFUSALS[weather];
    if (refusal !== undefined) {
      fail(response, ...refusal);
      return;
    }
    const done =
      weather === 'lost before'
        ? null
        : perform(project, method, kind, body, searchParams, weather === 'half written');
    if (weather === 'lost before' || weather === 'lost after') {
      this.onLost();
      request.socket.destroy();
      return;
    }
    answer(response, 200, done);
  }
}

/** Code, words and heads as the real API answers. */
const REFUSALS: Readonly<
  Partial<Record<ReturnType<Weather>, readonly [number, string, Record<string, string>?]>>
> = {
  'too many': [429, "Quota exceeded for quota metric 'Write requests'", { 'retry-after': '0' }],
  'rate limit': [403, 'Rate Limit Exceeded'],
  internal: [500, 'Internal error encountered.'],
  forbidden: [403, 'The caller does not have permission'],
  'not enabled': [403, 'User has not enabled the Apps Script API. Enable it by visiting …'],
};

function perform(
  project: Project,
  method: string,
  kind: string,
  body: string,
  query: URLSearchParams,
  half: boolean,
): unknown {
  if (kind === 'content' && method === 'GET') return { files: project.files };
  if (kind === 'content' && method === 'PUT') {
    const { files } = JSON.parse(body) as { files: readonly ProjectFile[] };
    project.files = half ? files.slice(0, 1) : files;
    project.writes += 1;
    return { files: project.files };
  }
  if (kind === 'versions' && method === 'POST') {
    const { description } = JSON.parse(body) as { description: string };
    const version = { versionNumber: project.versions.length + 1, description };
    project.versions.push(version);
    return version;
  }
  if (kind === 'versions' && method === 'GET') return page(project, query);
  throw new Error(`not emulated: ${method} ${kind}`);
}

const ON_A_PAGE = 10;

/** Few on a page, so that whoever reads only the first is found out. */
function page({ versions }: Project, query: URLSearchParams): unknown {
  const from = Number(query.get('pageToken') ?? 0);
  const next = from + ON_A_PAGE < versions.length ? { nextPageToken: String(from + ON_A_PAGE) } : {};
  return { versions: versions.slice(from, from + ON_A_PAGE), ...next };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

function answer(
  response: ServerResponse,
  status: number,
  json: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(json));
}

const fail = (
  response: ServerResponse,
  code: number,
  message: string,
  headers?: Record<string, string>,
): void => answer(response, code, { error: { code, message } }, headers);

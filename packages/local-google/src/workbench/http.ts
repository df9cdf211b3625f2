import type { IncomingMessage, ServerResponse } from 'node:http';

/** A request that cannot be served, in words for a person. */
export class HttpError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const MOST_BYTES = 20_000_000;

/** Throws HttpError where the body is too large or no JSON. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new HttpError(413, 'Dữ liệu gửi lên quá lớn.');
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new HttpError(400, 'Yêu cầu không phải JSON.');
  }
}

export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  send(response, JSON.stringify(value), 'application/json; charset=utf-8', { status });
}

export function send(
  response: ServerResponse,
  body: string | Uint8Array,
  contentType: string,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): void {
  response.writeHead(status, {
    'content-type': contentType,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-site',
    'content-security-policy': framedBy("'none'"),
    ...headers,
  });
  response.end(body);
}

/** Who may show the answer in a frame. */
export const framedBy = (origins: string): string => `frame-ancestors ${origins}`;

/** The address asked for. Throws HttpError where it is none. */
export function urlOf(request: IncomingMessage): URL {
  try {
    return new URL(request.url ?? '/', 'http://127.0.0.1');
  } catch {
    throw new HttpError(400, 'Địa chỉ không đúng.');
  }
}

/** RFC 6266: names with tone marks go as UTF-8. */
export const attachment = (name: string): Record<string, string> => ({
  'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
});

/**
 * Other sites may send a browser here, or point a name of theirs at this machine: only this machine's own names
 * and pages are served.
 */
export function requireOwnPage(request: IncomingMessage, port: number): void {
  const own = [`127.0.0.1:${String(port)}`, `localhost:${String(port)}`];
  const { host, origin } = request.headers;
  const isOwn = host !== undefined && own.includes(host);
  const isFromOwn = origin === undefined || own.some((name) => origin === `http://${name}`);
  if (!isOwn || !isFromOwn) throw new HttpError(403, 'Chỉ phục vụ trang mở trên chính máy này.');
}

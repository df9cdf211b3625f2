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

export async function readJson<T>(request: IncomingMessage): Promise<T> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new HttpError(413, 'Dữ liệu gửi lên quá lớn.');
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as T;
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
    ...headers,
  });
  response.end(body);
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

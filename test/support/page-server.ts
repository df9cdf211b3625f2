import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PUSHED } from './built-host';
import { preparedFolder } from './prepared-folder';
import type { PreparedFolder } from './prepared-folder';
import { type HostClient, type RunRequest, startHost } from 'local-google';

/** The commune's accounts in the pages' tests. */
export const PAGE_OWNER = 'quan-tri@binhthuan.example';
export const OFFICIAL = 'van-hoa@binhthuan.example';

/** What a test may change between two calls of the page. */
export interface Weather {
  /** Merged into every run: faults, refused scopes, several accounts. */
  run: Partial<RunRequest>;
  /** Answers the page itself instead of the server: a sign-out, a broken answer. Null leaves the request to it. */
  instead: ((json: string) => { value?: string; error?: string } | null) | null;
  /** Waits before each answer, in ms. */
  delay: number;
}

export interface PageServer {
  readonly host: HostClient;
  readonly spreadsheetId: string;
  readonly weather: Weather;
  /** Address of a page that the menu opens, for that person: `showSidebar`, `menuReport` … */
  readonly url: (fn: string, user?: string) => string;
  /** One request of the page's kind, as that person. */
  readonly rpc: <T>(request: object, user?: string) => Promise<T>;
  readonly close: () => Promise<void>;
}

export interface PageServerOptions {
  /** Rows by tab and header; a commune of four hamlets unless given. */
  readonly starter?: StarterRecords;
  readonly now?: number;
  /** False leaves the spreadsheet as Google makes it. */
  readonly setUp?: boolean;
  /** The pushed folder; dist/apps-script unless given. */
  readonly scriptDir?: string;
}

/** 20 March 2024, 9 o'clock in Hanoi. */
const NOW = Date.UTC(2024, 2, 20, 2);

export type StarterRecords = Record<string, Record<string, string>[]>;

/** Four hamlets, two officials and three activities: one in order, one with a certain mend, one with an error. */
export const SMALL_COMMUNE: StarterRecords = {
  'Cán bộ': [
    { Email: PAGE_OWNER, 'Họ tên': 'Trần Quản Trị', 'Đơn vị': 'Ban quản lý', 'Vai trò': 'Quản trị' },
    { Email: OFFICIAL, 'Họ tên': 'Nguyễn Văn Hóa', 'Đơn vị': 'Công chức văn hóa', 'Vai trò': 'Tổng hợp' },
  ],
  Xóm: [
    ['A', 'Bình Xuân', '120', 'Có', 'Có'],
    ['B', 'Đình 6', '80', 'Có', 'Không'],
    ['C', 'Trại 4', '100', 'Không', 'Có'],
    ['D', 'Đầm Mụ', '60', 'Có', 'Không'],
  ].map(([code = '', name = '', households = '', loudspeaker = '', zalo = '']) => ({
    'Mã xóm': code,
    'Tên xóm': name,
    'Số hộ': households,
    'Có loa': loudspeaker,
    'Có nhóm Zalo': zalo,
    'Người phụ trách': OFFICIAL,
  })),
  'Hoạt động': [
    { Mã: 'HD001', Ngày: '10/01/2024', Xóm: 'Bình Xuân', 'Số người': '95', 'Số hộ dự': '90' },
    { Mã: 'HD002', Ngày: '20/01/2024', Xóm: 'xóm  đình 6', 'Số người': '45', 'Số hộ dự': '40' },
    { Mã: 'HD003', Ngày: '25/02/2024', Xóm: 'Chùa Cao', 'Số người': '60', 'Số hộ dự': '50' },
  ].map((row) => ({
    'Trạng thái': 'Đã thực hiện',
    'Mục kế hoạch': 'MK01',
    'Nội dung': 'ND1',
    'Hình thức': 'HT2.2',
    'Phạm vi': 'Một xóm',
    'Đơn vị chủ trì': 'Ban quản lý',
    'Minh chứng': `https://example.vn/${row.Mã}`,
    ...row,
  })),
};

/**
 * A bare page with Google's half of google.script before it: the page is what the menu's function shows, its calls go
 * to the real bundle on the local Google.
 */
export async function startPageServer(options: PageServerOptions = {}): Promise<PageServer> {
  const { host, spreadsheetId } = await openedWorkbook(options);
  const weather: Weather = { run: {}, instead: null, delay: 0 };
  const rpc = askAs(host, spreadsheetId);
  const server = createServer((request, response) => {
    answer({ host, spreadsheetId, weather }, request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await listen(server);
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    host,
    spreadsheetId,
    weather,
    url: (fn, user = OFFICIAL) => `${origin}/${fn}?user=${encodeURIComponent(user)}`,
    rpc,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await host.close();
    },
  };
}

interface OpenedWorkbook {
  readonly host: HostClient;
  readonly spreadsheetId: string;
}

/** A blank one, or a copy of one that was set up once. */
async function openedWorkbook({
  starter = SMALL_COMMUNE,
  now = NOW,
  setUp = true,
  scriptDir,
}: PageServerOptions): Promise<OpenedWorkbook> {
  if (!setUp) return newWorkbook(await startHost({ now, scriptDir: scriptDir ?? PUSHED }));
  const prepared = await preparedFolder(['pages', starter, now], (folder) => setUpOnce(folder, starter, now));
  const host = await startHost({ now, copyOf: prepared.drive, scriptDir: scriptDir ?? prepared.scriptDir });
  const [spreadsheetId = ''] = await host.spreadsheets();
  // The lists in the cache, as after somebody opened the sheet.
  await host.run({ spreadsheetId, user: PAGE_OWNER, fn: 'onOpen', from: 'trigger' });
  return { host, spreadsheetId };
}

async function newWorkbook(host: HostClient): Promise<OpenedWorkbook> {
  const spreadsheetId = await host.createSpreadsheet({ name: 'Sổ', locale: 'vi_VN', owner: PAGE_OWNER });
  await host.share(spreadsheetId, OFFICIAL, 'editor');
  return { host, spreadsheetId };
}

async function setUpOnce(
  { drive: dir, scriptDir }: PreparedFolder,
  starter: StarterRecords,
  now: number,
): Promise<void> {
  const { host, spreadsheetId } = await newWorkbook(await startHost({ dir, now, scriptDir }));
  try {
    await askAs(host, spreadsheetId)({ command: 'setUp', starter });
  } finally {
    await host.close();
  }
}

const askAs =
  (host: HostClient, spreadsheetId: string): PageServer['rpc'] =>
  async <T>(request: object, user = PAGE_OWNER): Promise<T> => {
    const run = await host.run({
      spreadsheetId,
      user,
      fn: 'rpc',
      args: [JSON.stringify(request)],
      from: 'rpc',
    });
    if (!run.ok) throw new Error(run.error?.message ?? 'The run failed');
    const answer = JSON.parse(String(run.value)) as { ok: boolean; data: T; message?: string };
    if (!answer.ok) throw new Error(answer.message);
    return answer.data;
  };

const listen = (server: Server): Promise<void> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve()));

interface Served {
  readonly host: HostClient;
  readonly spreadsheetId: string;
  readonly weather: Weather;
}

async function answer(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { host, spreadsheetId, weather } = served;
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const user = url.searchParams.get('user') ?? OFFICIAL;
  if (request.method === 'POST') {
    const json = await bodyOf(request);
    const { delay, instead, run } = weather;
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    const result = instead?.(json) ?? (await call(served, user, json, run));
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result));
    return;
  }
  const fn = url.pathname.slice(1);
  if (!/^(showSidebar|menu\w+)$/.test(fn)) {
    response.writeHead(404).end();
    return;
  }
  const opened = await host.run({ spreadsheetId, user, fn, from: 'menu' });
  const [shown] = opened.shown;
  if (shown === undefined) throw new Error(opened.error?.message ?? `${fn} showed no page`);
  const html = shown.text.replace('<head>', `<head><script>${SCRIPT_RUN}</script>`);
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
}

async function call(
  { host, spreadsheetId }: Served,
  user: string,
  json: string,
  extra: Partial<RunRequest>,
): Promise<{ value?: unknown; error?: string }> {
  const run = await host.run({ spreadsheetId, user, fn: 'rpc', args: [json], from: 'rpc', ...extra });
  return run.ok ? { value: run.value } : { error: run.error?.message ?? 'Error' };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** google.script as far as our pages use it. */
const SCRIPT_RUN = `
(() => {
  const runner = (done, failed) => ({
    withSuccessHandler: (next) => runner(next, failed),
    withFailureHandler: (next) => runner(done, next),
    rpc: (json) => {
      fetch('/rpc' + location.search, { method: 'POST', body: json })
        .then((response) => response.json())
        .then(
          (answer) => ('error' in answer ? failed(new Error(answer.error)) : done(answer.value)),
          () => failed(new Error('NetworkError: Connection failure due to HTTP 0')),
        );
    },
  });
  const host = { close: () => { window.closedByPage = true; }, editor: { focus: () => {} } };
  window.google = { script: { run: runner(() => {}, () => {}), host } };
})();
`;

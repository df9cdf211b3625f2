import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WorkbookView } from '../../src/client';
import { serveWorkbench, type RunningWorkbench } from '../../src/workbench/serve-workbench';

const OWNER = 'chu@xa.example';
const EDITOR = 'sua@xa.example';
const VIEWER = 'xem@xa.example';
const STRANGER = 'la@xa.example';

/** What the script may do for a page, and what leaves a trace where it ran and should not have. */
const SCRIPT = `
  function onOpen() { SpreadsheetApp.getUi().createMenu('Thử').addItem('Ghi', 'offered').addToUi(); }
  function offered() { SpreadsheetApp.getActiveSheet().getRange('B1').setValue('menu'); }
  function hello(name) { return 'chào ' + name; }
  function notOffered() { SpreadsheetApp.getActiveSheet().getRange('C1').setValue('TRACE'); return 'TRACE'; }
  function secret_() { SpreadsheetApp.getActiveSheet().getRange('C1').setValue('TRACE'); return 'TRACE'; }
  function fails() { throw new Error('hỏng'); }
  function page() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('bí mật')); }
`;

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

interface Attack {
  readonly what: string;
  readonly method?: string;
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const asker = (user: string): object => ({ user, client: 'tan-cong' });
const CURSOR = { sheet: 'Trang tính1', range: { row: 0, column: 0, rows: 1, columns: 1 } };

/** Names that a page could ask for and must not get: of the language, of Google, inherited, private, not a name. */
const GLOBALS = [
  ...[
    'eval',
    'Function',
    'Object',
    'Array',
    'Proxy',
    'Reflect',
    'parseInt',
    'escape',
    'isNaN',
    'Date',
    'Promise',
  ],
  ...[
    'RegExp',
    'Error',
    'Symbol',
    'hasOwnProperty',
    'toString',
    'constructor',
    '__proto__',
    '__defineSetter__',
  ],
  ...[
    'SpreadsheetApp',
    'Utilities',
    'HtmlService',
    'hostBridge',
    'hostDoors',
    'globalThis',
    'process',
    'require',
  ],
  ...[
    'secret_',
    'onOpen.call',
    'hello.constructor',
    'a b',
    '',
    '()=>1',
    'x'.repeat(300),
    'hello\u0000',
    '../hello',
  ],
];

const BAD_COMMANDS: readonly unknown[] = [
  { kind: 'insertRows', at: 0, count: 'y', side: 'before' },
  { kind: 'insertRows', at: '0', count: 1, side: 'before' },
  { kind: 'insertRows', at: 0.5, count: 1, side: 'before' },
  { kind: 'insertRows', at: 0, count: 1, side: 'beside' },
  { kind: 'insertRows', at: 0, count: 1 },
  { kind: 'insertRows', at: -1, count: 1, side: 'before' },
  { kind: 'insertRows', at: 0, count: 1e9, side: 'before' },
  { kind: 'insertRows', at: 0, count: null, side: 'before' },
  { kind: 'insertColumns', at: 0, count: [2], side: 'after' },
  { kind: 'deleteRows', at: 0, count: 'y' },
  { kind: 'deleteRows', at: null, count: 1 },
  { kind: 'deleteRows', at: 0, count: 0 },
  { kind: 'deleteRows', at: 0, count: 0.5 },
  { kind: 'deleteColumns', at: 0, count: { valueOf: 1 } },
  { kind: 'moveRows', at: 0, count: 1, before: 'x' },
  { kind: 'moveRows', at: 0, count: 1, before: -5 },
  { kind: 'moveColumns', at: 1.5, count: 1, before: 0 },
  { kind: 'hideRows', at: 0, count: 1, hidden: 'no' },
  { kind: 'hideRows', at: 0, count: 1, hidden: true, extra: 1 },
  {
    kind: 'sortRange',
    range: { row: 0, column: 0, rows: 'z', columns: 1 },
    keys: [{ column: 0, ascending: true }],
  },
  { kind: 'sortRange', range: { row: 0, column: 0, rows: 2, columns: 1 }, keys: [] },
  {
    kind: 'sortRange',
    range: { row: 0, column: 0, rows: 2, columns: 1 },
    keys: [{ column: '0', ascending: 1 }],
  },
  { kind: 'clear', range: { row: 0, column: 0, rows: 1 } },
  { kind: 'clear', range: 'A1' },
  { kind: 'clear' },
  { kind: 'constructor' },
  { kind: '__proto__', range: {} },
  { kind: ['undo'] },
  {},
  null,
  'undo',
  7,
];

const BAD_EDITS: readonly Record<string, unknown>[] = [
  { range: 'A1', values: 'x' },
  { range: 'A1', values: [] },
  { range: 'A1', values: [[]] },
  { range: 'A1', values: [['x'], 'y'] },
  { range: 'A1', values: [[{ v: 1 }]] },
  { range: 'A1', values: [[['x']]] },
  { range: 'A1', values: { length: 1, 0: ['x'] } },
  { range: 7, values: [['x']] },
  { range: 'a1', values: [['x']] },
  { range: 'A0', values: [['x']] },
  { range: 'A1:', values: [['x']] },
  { range: 'ZZZZ1', values: [['x']] },
  { range: 'A999999999', values: [['x']] },
  { range: "'Trang'!A1", values: [['x']] },
  { range: 'A1', values: [['x']], sheet: null },
  { range: 'A1', values: [['x']], sheet: { name: 'x' } },
  { range: 'A1', values: [['x']], user: ['chu@xa.example'] },
  { range: 'A1', values: [['x']], user: { toLowerCase: 1 } },
  { range: 'A1', values: [['x']], client: '../x' },
  { range: 'A1', values: [['x']], now: 1 },
  { range: 'A1', values: [['x']], role: 'owner' },
];

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

function attacksOf(user: string): Attack[] {
  const as = asker(user);
  return [
    ...GLOBALS.map((fn) => ({
      what: `rpc ${fn}`,
      path: 'api/rpc',
      body: { ...as, fn, args: ['1'], cursor: CURSOR },
    })),
    ...['eval', 'notOffered', 'secret_', 'Function', 'hello'].map((fn) => ({
      what: `menu ${fn}`,
      path: 'api/menu',
      body: { ...as, fn, cursor: CURSOR },
    })),
    ...[7, null, ['hello'], { toString: 1 }].map((fn) => ({
      what: `rpc of ${JSON.stringify(fn)}`,
      path: 'api/rpc',
      body: { ...as, fn, args: [], cursor: CURSOR },
    })),
    ...['x', { length: 1 }, null, Array.from({ length: 100 }, () => 1)].map((args) => ({
      what: `rpc with ${JSON.stringify(args).slice(0, 20)}`,
      path: 'api/rpc',
      body: { ...as, fn: 'hello', args, cursor: CURSOR },
    })),
    ...BAD_COMMANDS.map((command) => ({
      what: `act ${JSON.stringify(command)}`,
      path: 'api/act',
      body: { ...as, sheet: 'Trang tính1', command },
    })),
    ...BAD_EDITS.map((edit) => ({
      what: `edit ${JSON.stringify(edit)}`,
      path: 'api/edit',
      body: { ...as, sheet: 'Trang tính1', ...edit },
    })),
    ...[
      { question: 'q1', button: 'OK' },
      { question: 1, button: 'OK' },
      { question: 'q1', button: {} },
    ].map((body) => ({
      what: `answer ${JSON.stringify(body)}`,
      path: 'api/answer',
      body: { ...as, ...body },
    })),
    { what: 'a body that is no JSON', path: 'api/rpc', body: '{"fn":' },
    { what: 'a body nested without end', path: 'api/rpc', body: nested(100_000) },
    {
      what: 'arguments nested without end',
      path: 'api/rpc',
      body: `{"user":"${user}","client":"c","fn":"hello","cursor":${JSON.stringify(CURSOR)},"args":[${nested(50_000)}]}`,
    },
    { what: 'a body that is a list', path: 'api/edit', body: [] },
    { what: 'no such call', path: 'api/toString', body: as },
    { what: 'a call of the prototype', path: 'api/__proto__', body: as },
  ];
}

/** Addresses that give nothing of this machine to anybody. */
const PATHS = [
  'assets/../client.js',
  'assets/..%2f..%2fpackage.json',
  'assets/page.map',
  'assets/%00.js',
  'assets/.html',
  'files/../../etc/passwd/download',
  'files/%2e%2e/preview',
  'files/__proto__/download',
  'frame/x',
  '/',
  '//evil.example/api/view',
  'api/view/..',
];

describe('C.19: two hundred messages as viewer, stranger and nobody', () => {
  const folder = mkdtempSync(join(tmpdir(), 'attacks-'));
  const said: string[] = [];
  let bench: RunningWorkbench;
  let token = '';
  const tally: Record<string, Record<number, number>> = {};

  beforeAll(async () => {
    const scriptDir = join(folder, 'pushed');
    mkdirSync(scriptDir);
    writeFileSync(join(scriptDir, 'code.js'), SCRIPT);
    bench = await serveWorkbench({
      dir: join(folder, 'kept'),
      port: 0,
      progress: (line) => said.push(line),
      project: {
        scriptDir,
        texts: { title: 't', preparing: 'p', preparingTakes: 'pt', noDocuments: 'n' },
        async open(host) {
          const id = await host.createSpreadsheet({ name: 'Sổ', locale: 'vi_VN', owner: OWNER });
          await host.share(id, EDITOR, 'editor');
          await host.share(id, VIEWER, 'viewer');
          return id;
        },
        people: () => [{ email: OWNER, name: 'Chủ', role: 'owner', part: '' }],
      },
    });
    await bench.ready;
    token = new URL(bench.url).searchParams.get('token') ?? '';
    await send(
      {
        what: 'a title',
        path: 'api/edit',
        body: { ...asker(OWNER), sheet: await tabName(), range: 'A1', values: [['giữ nguyên']] },
      },
      token,
    );
  });
  afterAll(async () => {
    await bench.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Not by fetch, which sets headers of its own and mends addresses. */
  function send(
    { method, path, body, headers = {} }: Attack,
    as: string | null,
    port?: string,
  ): Promise<Answer> {
    const { hostname, port: own } = new URL(bench.url);
    const query = as === null ? '' : `${path.includes('?') ? '&' : '?'}token=${encodeURIComponent(as)}`;
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return new Promise((done, fail) => {
      const asked = httpRequest(
        {
          hostname,
          port: port ?? own,
          method: method ?? (body === undefined ? 'GET' : 'POST'),
          path: `/${path}${query}`,
          headers,
        },
        (response) => {
          let said = '';
          response.setEncoding('utf8').on('data', (part: string) => (said += part));
          response.once('end', () =>
            done({ status: response.statusCode ?? 0, text: said, headers: response.headers }),
          );
        },
      );
      asked.once('error', fail);
      asked.end(text);
    });
  }
  const viewNow = async (user = OWNER): Promise<WorkbookView> =>
    JSON.parse(
      (await send({ what: 'look', path: `api/view?user=${user}&client=c` }, token)).text,
    ) as WorkbookView;
  const tabName = async (): Promise<string> => (await viewNow()).sheets[0]?.name ?? '';
  const held = async (): Promise<string> => JSON.stringify((await viewNow()).sheets);

  /** Refused, or answered in Google's words that nothing was run; nothing of the machine is said. */
  function isHeld({ status, text }: Answer): boolean {
    if (/TRACE|node:|\.js:|\.ts:|\/home|\/tmp|\/work|at .*\(|ENOENT|HostError/.test(text)) return false;
    if (status >= 400 && status < 500) return true;
    if (status !== 200) return false;
    const { ok, refused, error } = JSON.parse(text) as {
      ok?: boolean;
      refused?: string;
      error?: { message: string };
    };
    return (ok === false && error !== undefined) || typeof refused === 'string';
  }

  const tried = async (
    who: string,
    attacks: readonly Attack[],
    as: string | null,
    port?: string,
  ): Promise<string[]> => {
    const through: string[] = [];
    for (const attack of attacks) {
      const answer = await send(attack, as, port);
      const counts = (tally[who] ??= {});
      counts[answer.status] = (counts[answer.status] ?? 0) + 1;
      if (!isHeld(answer))
        through.push(`${attack.what}: ${String(answer.status)} ${answer.text.slice(0, 200)}`);
    }
    return through;
  };

  it('none runs what it should not, none changes the spreadsheet, none tells of this machine', async () => {
    const before = await held();
    const sheet = await tabName();
    const good = (user: string): Attack[] => [
      {
        what: 'a good edit',
        path: 'api/edit',
        body: { ...asker(user), sheet, range: 'C1', values: [['TRACE']] },
      },
      {
        what: 'a good act',
        path: 'api/act',
        body: { ...asker(user), sheet, command: { kind: 'deleteRows', at: 0, count: 1 } },
      },
      {
        what: 'a good rpc',
        path: 'api/rpc',
        body: { ...asker(user), fn: 'notOffered', args: [], cursor: CURSOR },
      },
    ];
    const reads = (user: string): Attack[] =>
      ['api/view', 'api/files', 'api/workbook.xlsx', 'api/events', 'files/x/download', 'files/x/preview'].map(
        (path) => ({
          what: `read ${path}`,
          path: `${path}?user=${user}&client=c`,
        }),
      );
    const through = [
      ...(await tried('viewer', [...attacksOf(VIEWER), ...good(VIEWER).slice(0, 2)], token)),
      ...(await tried('stranger', [...attacksOf(STRANGER), ...good(STRANGER), ...reads(STRANGER)], token)),
      ...(await tried('nobody', [...attacksOf(OWNER), ...good(OWNER), ...reads(OWNER)], null)),
      ...(await tried('wrong token', [...good(OWNER), ...reads(OWNER)], `${token.slice(0, -1)}_`)),
      ...(await tried(
        'paths',
        PATHS.map((path) => ({ what: path, path })),
        null,
      )),
      ...(await tried(
        'paths with token',
        PATHS.filter((path) => path !== '/').map((path) => ({ what: path, path })),
        token,
      )),
    ];
    const sum = Object.values(tally)
      .flatMap((counts) => Object.values(counts))
      .reduce((all, one) => all + one, 0);
    console.log(`${String(sum)} messages, ${String(through.length)} through`, tally);
    expect(through).toEqual([]);
    expect(sum).toBeGreaterThan(200);
    expect(await held()).toBe(before);
  });

  it('another site, another name of this machine and another method get nothing', async () => {
    const path = `api/view?user=${OWNER}&client=c`;
    const from = async (headers: Record<string, string>, method = 'GET'): Promise<number> =>
      (await send({ what: '', path, headers, method }, token)).status;
    const { port } = new URL(bench.url);
    expect(await from({ origin: 'http://evil.example' })).toBe(403);
    expect(await from({ host: `evil.example:${port}` })).toBe(403);
    expect(await from({ origin: 'null' })).toBe(403);
    expect(await from({}, 'DELETE')).toBe(405);
    expect(await from({ origin: `http://127.0.0.1:${String(Number(port) + 1)}` })).toBe(403);
    expect(await from({})).toBe(200);
  });

  it('no other site may show its pages in a frame; pages of the add-on only inside of it', async () => {
    const csp = async (path: string, as: string | null): Promise<unknown> =>
      (await send({ what: path, path }, as)).headers['content-security-policy'];
    expect(await csp('', token)).toBe("frame-ancestors 'none'");
    expect(await csp('assets/page.js', null)).toBe("frame-ancestors 'none'");
    expect(await csp(`api/view?user=${OWNER}&client=c`, token)).toBe("frame-ancestors 'none'");
  });

  it('a page of the add-on needs the frames’ own token, which is not the workbench’s', async () => {
    const start = JSON.parse((await send({ what: '', path: 'api/start' }, token)).text) as {
      frameOrigin: string;
      frameToken: string;
    };
    expect(start.frameToken).not.toBe(token);
    const { port } = new URL(start.frameOrigin);
    expect((await send({ what: '', path: 'frame/x' }, token, port)).status).toBe(403);
    expect((await send({ what: '', path: 'frame/x' }, null, port)).status).toBe(403);
    expect((await send({ what: '', path: 'frame/x' }, start.frameToken, port)).status).toBe(404);
    expect((await send({ what: '', path: 'api/start' }, start.frameToken, port)).status).toBe(404);
    expect((await send({ what: '', path: 'api/start' }, start.frameToken)).status).toBe(403);
  });

  it('what may be done is done: a menu item that the window’s menu offers, a function with its arguments', async () => {
    const as = asker(EDITOR);
    const post = async (path: string, body: object): Promise<unknown> =>
      JSON.parse((await send({ what: path, path, body: { ...as, ...body } }, token)).text) as unknown;
    const cursor = { ...CURSOR, sheet: await tabName() };
    expect(await post('api/open', {})).toMatchObject({ ok: true });
    expect(await post('api/menu', { fn: 'offered', cursor })).toMatchObject({ ok: true });
    expect(await post('api/rpc', { fn: 'hello', args: ['Hạ'], cursor })).toMatchObject({
      ok: true,
      value: 'chào Hạ',
    });
    expect(await post('api/rpc', { fn: 'fails', args: [], cursor })).toMatchObject({
      ok: false,
      error: { name: 'Error', message: 'hỏng' },
    });
    expect(JSON.stringify(await viewNow())).toContain('menu');
    expect(said.filter((line) => line.includes('    at '))).toEqual([]);
  });
});

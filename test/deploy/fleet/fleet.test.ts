import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRelease } from '../../../deploy/fleet/project-content';
import { versionDescription } from '../../../deploy/fleet/push-script';
import { Dice } from '../../support/dice';
import { FakeAppsScript } from './fake-apps-script';

const FLEET = join(__dirname, '../../../dist/host/fleet.js');
const HEAD = 'Mã kịch bản,Tên,Đợt,Ghim ở phiên bản';
/** Few here, a province's number in soak. */
const SIZE = Number(process.env['FLEET_SIZE'] ?? 20);
/** Requests of one script: read, write, read back, list of versions, new version. */
const STEPS = 5;
const idOf = (at: number): string => `script-of-commune-${String(at).padStart(4, '0')}`;

let folder: string;
let google: FakeAppsScript;
let api: string;
let child: ChildProcess | null = null;
/** Every request that is open when its caller dies ends with it. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fleet-'));
  built('0.2.0');
  writeFileSync(
    join(folder, 'clasprc.json'),
    JSON.stringify({ tokens: { default: { client_id: 'c', client_secret: 's', refresh_token: 'r' } } }),
  );
});
afterEach(async () => {
  await google.stop();
  rmSync(folder, { recursive: true, force: true });
});

function built(version: string): void {
  writeFileSync(join(folder, 'code.js'), `var APP_VERSION="${version}";function onOpen(){}`);
  writeFileSync(join(folder, 'sidebar.html'), '<main>Ghi hoạt động</main>');
  writeFileSync(join(folder, 'appsscript.json'), '{"timeZone":"Asia/Ho_Chi_Minh"}');
}

/** Ten to a ring. */
async function fleetOf(count: number, pinned: Readonly<Record<number, string>> = {}): Promise<string> {
  const ids = Array.from({ length: count }, (_, at) => idOf(at));
  google = new FakeAppsScript(ids);
  google.onLost = () => child?.kill('SIGKILL');
  api = await google.start();
  const list = join(folder, 'fleet.csv');
  const lines = ids.map(
    (id, at) => `${id},xã số ${String(at)},${String(Math.floor(at / 10))},${pinned[at] ?? ''}`,
  );
  writeFileSync(list, `\uFEFF${[HEAD, ...lines].join('\n')}\n`);
  return list;
}

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

function fleet(...words: readonly string[]): Promise<Run> {
  const list = words.includes('--list') ? [] : ['--list', join(folder, 'fleet.csv')];
  const own = ['--auth', join(folder, 'clasprc.json'), '--api', api, '--first-wait-ms', '1'];
  const where = words[0] === 'push' ? ['--built', folder] : [];
  return new Promise((done) => {
    const run = spawn(process.execPath, [FLEET, ...words, ...list, ...own, ...where]);
    child = run;
    let [out, error] = ['', ''];
    run.stdout.on('data', (part) => (out += String(part)));
    run.stderr.on('data', (part) => (error += String(part)));
    run.on('close', (code) => done({ code, out, error }));
  });
}

/** Which scripts do not hold the release whole with one number of it. */
function wrong(except: readonly string[] = []): readonly string[] {
  const release = readRelease(folder);
  const digest = JSON.stringify(release.files);
  return [...google.projects].flatMap(([id, { files, versions }]) => {
    const numbers = versions.filter(({ description }) => description === versionDescription(release)).length;
    const isRight = JSON.stringify(files) === digest && numbers === 1;
    return isRight || except.includes(id)
      ? []
      : [`${id}: ${String(files.length)} files, ${String(numbers)} numbers`];
  });
}

describe('fleet push: many scripts, each at the right version exactly once', () => {
  it('one after another ring: pushed, read back, numbered; run again nothing is written', async () => {
    await fleetOf(25);
    const first = await fleet('push');
    expect(first).toMatchObject({ code: 0, error: '' });
    expect(first.out).toMatch(/Phiên bản 0\.2\.0: đã đẩy 25, đã có 0/);
    const rings = [...first.out.matchAll(/^Đợt (\d)/gm)].map(([, ring]) => Number(ring));
    expect(rings).toEqual([...rings].sort((a, b) => a - b));
    expect(wrong()).toEqual([]);
    const again = await fleet('push');
    expect(again.out).toMatch(/đã đẩy 0, đã có 25/);
    expect([...google.projects.values()].map(({ writes }) => writes)).toEqual(Array(25).fill(1));
  });

  it('killed before and after every request, and run again: whole, with one number', async () => {
    await fleetOf(2);
    let moments = 0;
    for (const lost of ['lost before', 'lost after'] as const)
      for (let at = 1; ; at += 1) {
        built(`0.3.${String(moments)}`);
        google.requests = 0;
        google.weather = (request) => (request.at === at ? lost : 'fine');
        const killed = await fleet('push');
        google.weather = () => 'fine';
        if (killed.code === 0) break;
        moments += 1;
        expect(await fleet('push')).toMatchObject({ code: 0, error: '' });
        expect({ at, lost, wrong: wrong() }).toEqual({ at, lost, wrong: [] });
      }
    // Five requests a script: read, write, read back, list of versions, new version; the lists grow to more pages.
    expect(moments).toBeGreaterThanOrEqual(20);
  }, 600_000);

  it('300 scripts, 2 of 100 for ever refused, answers 429, 403 for the rate, 500 and half writes, killed twenty times', async () => {
    const dice = new Dice(300);
    await fleetOf(300);
    const refused = [3, 57, 110, 166, 201, 299].map(idOf);
    const roll = (): ReturnType<typeof google.weather> =>
      dice.chance(0.1) ? dice.pick(['too many', 'rate limit', 'internal'] as const) : 'fine';
    let kills = 20;
    let lostAt = dice.int(1, 200);
    google.weather = ({ method, kind, scriptId, at }) => {
      if (refused.includes(scriptId)) return 'forbidden';
      if (kills > 0 && at >= lostAt) {
        kills -= 1;
        lostAt = at + dice.int(20, 150);
        return dice.pick(['lost before', 'lost after'] as const);
      }
      if (method === 'PUT' && kind === 'content' && dice.chance(0.05)) return 'half written';
      return roll();
    };
    let last = await fleet('push');
    for (let runs = 1; last.code === null && runs < 60; runs += 1) last = await fleet('push');
    expect(kills).toBe(0);
    expect(last).toMatchObject({ code: 1, error: '' });
    expect(last.out).toMatch(/không được 6, chưa đẩy 0; cả danh sách 300/);
    expect(wrong(refused)).toEqual([]);
  }, 600_000);

  it(`${String(SIZE)} scripts, each killed at one of its steps in turn, before and after the answer, 2 of 100 for ever refused`, async () => {
    await fleetOf(SIZE);
    const ids = [...google.projects.keys()];
    const refused = ids.filter((_, at) => at % 50 === 7);
    const asked = new Map<string, number>();
    const killed = new Set<string>();
    google.weather = ({ scriptId }) => {
      if (refused.includes(scriptId)) return 'forbidden';
      const at = ids.indexOf(scriptId);
      const step = asked.get(scriptId) ?? 0;
      asked.set(scriptId, step + 1);
      if (killed.has(scriptId) || step !== at % STEPS) return 'fine';
      killed.add(scriptId);
      return Math.floor(at / STEPS) % 2 === 0 ? 'lost before' : 'lost after';
    };
    let last = await fleet('push');
    for (let runs = 1; last.code === null && runs <= SIZE; runs += 1) last = await fleet('push');
    expect(killed.size).toBe(SIZE - refused.length);
    expect(last).toMatchObject({ code: 1, error: '' });
    expect(last.out).toContain(
      `không được ${String(refused.length)}, chưa đẩy 0; cả danh sách ${String(SIZE)}`,
    );
    expect(wrong(refused)).toEqual([]);
    console.log(
      `fleet: ${String(SIZE)} scripts, ${String(killed.size)} kills, ${String(refused.length)} refused`,
    );
  }, 1_800_000);

  it('a ring in which more than two fail is stopped, no later one is begun, and the report says so', async () => {
    await fleetOf(30);
    google.weather = ({ scriptId }) => ([11, 12, 13].map(idOf).includes(scriptId) ? 'forbidden' : 'fine');
    const { code, out } = await fleet('push');
    expect(code).toBe(1);
    expect(out).toContain('Dừng ở đợt 1: quá 2 sổ không được.');
    expect(out).toContain('Tài khoản này không được sửa kịch bản.');
    for (let at = 20; at < 30; at += 1) expect(google.projects.get(idOf(at))?.writes).toBe(0);
    google.weather = () => 'fine';
    expect(await fleet('push')).toMatchObject({ code: 0 });
    expect(wrong()).toEqual([]);
  });

  it('a script that somebody changed by hand is kept beside the list before it is replaced', async () => {
    await fleetOf(2);
    await fleet('push');
    const project = google.projects.get(idOf(1));
    if (project === undefined) throw new Error('no project');
    const edited = [
      ...project.files,
      { name: 'rieng', type: 'SERVER_JS', source: 'function rieng() {}' },
    ] as const;
    project.files = edited;
    expect((await fleet('status')).out).toMatch(/xã số 1: 0\.2\.0, mã khác bản đã đẩy/);
    built('0.2.1');
    expect((await fleet('push')).out).toMatch(/xã số 1: đã đẩy; mã ở đó đã bị sửa tay, bản cũ được giữ lại/);
    expect(wrong()).toEqual([]);
    const kept = readdirSync(join(folder, 'fleet.csv.ban-cu'));
    expect(kept).toHaveLength(1);
    const { files } = JSON.parse(readFileSync(join(folder, 'fleet.csv.ban-cu', kept[0] ?? ''), 'utf8')) as {
      files: unknown;
    };
    expect(files).toEqual(edited);
  });

  it('pin: a script stays at its version, all other cells of the list stay as typed', async () => {
    const list = await fleetOf(3);
    expect((await fleet('pin', '--only', idOf(1), '--at', '0.1.0')).out).toContain('Đã ghim');
    expect(readFileSync(list, 'utf8').split('\n')[2]).toBe(`${idOf(1)},xã số 1,0,0.1.0`);
    expect((await fleet('push')).out).toMatch(/xã số 1: ghim ở 0\.1\.0, để nguyên/);
    expect(google.projects.get(idOf(1))?.writes).toBe(0);
    expect((await fleet('status')).out).toMatch(/0\.2\.0 có 2; không rõ có 1|không rõ có 1; 0\.2\.0 có 2/);
    await fleet('pin', '--only', idOf(1), '--at', '');
    expect((await fleet('push')).code).toBe(0);
    expect(wrong()).toEqual([]);
  });

  it('a token that expires is asked anew; one that stays refused, or an API switched off, stops all in one sentence', async () => {
    await fleetOf(3);
    google.weather = ({ at }) => (at === 4 ? 'token expired' : 'fine');
    expect(await fleet('push')).toMatchObject({ code: 0, error: '' });
    built('0.2.1');
    google.weather = () => 'token expired';
    expect(await fleet('push')).toMatchObject({
      code: 2,
      error: 'Google không nhận đăng nhập. Xin chạy npx clasp login rồi chạy lại.\n',
    });
    google.weather = () => 'not enabled';
    expect(await fleet('push')).toMatchObject({
      code: 2,
      error: expect.stringContaining('Apps Script API chưa bật'),
    });
    expect(existsSync(join(folder, 'fleet.csv.lock'))).toBe(false);
  });
});

describe('fleet: a list or an option that cannot be used is told in one sentence, and nothing is pushed', () => {
  it.each([
    ['Mã kịch bản,Tên\nx,y\n', 'thiếu cột «Đợt», «Ghim ở phiên bản»'],
    [`${HEAD}\n`, 'chưa có kịch bản nào'],
    [`${HEAD}\nngan,xã A,0,\n`, 'dòng 2: «ngan» không phải mã kịch bản'],
    [`${HEAD}\n${idOf(1)},xã A,đầu,\n`, 'dòng 2: Đợt «đầu» phải là một số'],
    [`${HEAD}\n${idOf(1)},xã A,0,\n${idOf(2)},xã B,0,mới\n`, 'dòng 3: «mới» không phải một phiên bản'],
    [`${HEAD}\n${idOf(1)},xã A,0,\n${idOf(1)},xã B,0,\n`, 'đứng hai lần («xã A» và «xã B»)'],
  ])('%j', async (text, reason) => {
    await fleetOf(2);
    writeFileSync(join(folder, 'fleet.csv'), text);
    const { code, out, error } = await fleet('push');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(reason);
    expect(error.trim().split('\n')).toHaveLength(1);
    expect(google.requests).toBe(0);
  });

  it('a login goes to Google or to this machine only', async () => {
    await fleetOf(1);
    const { code, error } = await fleet('push', '--api', 'http://example.com');
    // Where it is given twice the last one counts: the test's own.
    expect([code, error]).toEqual([0, '']);
    api = 'http://example.com:80';
    expect(await fleet('push')).toMatchObject({
      code: 2,
      error: expect.stringContaining('--api chỉ dùng để thử'),
    });
    api = await new Promise<string>((done) => done('http://127.0.0.1:1'));
  });

  it('two pushes at once by one list: the second is refused', async () => {
    const list = await fleetOf(1);
    writeFileSync(`${list}.lock`, String(process.pid));
    expect(await fleet('push')).toMatchObject({
      code: 2,
      error: expect.stringContaining('Đang có một lần đẩy khác'),
    });
    rmSync(`${list}.lock`);
  });
});

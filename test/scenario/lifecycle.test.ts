import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Workbook } from 'exceljs';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HostClient, RunResult } from 'local-google';
import type { CalendarDate } from '../../src/domain/calendar/calendar-date';
import type { RpcResponse } from '../../src/rpc/messages';
import type { SelfCheckData, SetUpPlanData, WelcomeData } from '../../src/rpc/requests/self-check';
import { OTHER_INSTALLATION } from '../../src/wording/upkeep/installations';
import { SOMETHING_ELSE } from '../../src/wording/upkeep/ui-set-up';
import { PUSHED, startBuiltHost } from '../support/built-host';

const ADD_ON = join(__dirname, '../../dist/add-on');
const OWNER = 'chu@binhthuan.example';
/** What an installed add-on meets in a file of which it knows nothing: a head that has some of our words. */
const OTHERS = [
  ['Mã', 'Ngày', 'Tên', 'Kiểm tra'],
  ['1', '05/03/2024', 'Họp tổ', 'đã xem'],
];

/** The message that a page sends. */
const asked = <T>({ value }: RunResult): RpcResponse<T> => JSON.parse(String(value)) as RpcResponse<T>;

/** Ways in which the code comes to a spreadsheet: facts 24 and 25. */
const WAYS = [
  { way: 'bound copy', scriptDir: undefined, menu: 'Loa Xóm' },
  { way: 'published add-on', scriptDir: ADD_ON, menu: null },
] as const;

describe.each(WAYS)('lifecycle: $way', ({ scriptDir, menu }) => {
  let host: HostClient;
  const folder = mkdtempSync(join(tmpdir(), 'lifecycle-'));
  beforeAll(async () => {
    host = await startBuiltHost(scriptDir === undefined ? {} : { scriptDir });
  });
  afterAll(async () => {
    await host.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A spreadsheet of somebody else's with these tabs. */
  const foreign = async (tabs: readonly string[]): Promise<string> => {
    const book = new Workbook();
    for (const name of tabs) book.addWorksheet(name).addRows(OTHERS.map((row) => [...row]));
    const path = join(folder, `${String(tabs.length)}.xlsx`);
    await book.xlsx.writeFile(path);
    return host.importXlsx(path, OWNER);
  };
  const typed = async (spreadsheetId: string, sheet: string, text = 'Họp xóm'): Promise<RunResult> => {
    const { runs } = await host.edit({
      spreadsheetId,
      user: OWNER,
      sheet,
      range: 'C2',
      values: [[text]],
    });
    const [run] = runs;
    if (run === undefined) throw new Error('no onEdit');
    return run;
  };
  const trigger = (
    spreadsheetId: string,
    fn: string,
    authMode: 'NONE' | 'LIMITED' | 'FULL',
  ): Promise<RunResult> => host.run({ spreadsheetId, user: OWNER, fn, from: 'trigger', authMode });

  it('its menu stands where Google has one for it, in every state of authorisation, with the same items', async () => {
    const id = await foreign(['Thu chi']);
    const menus = [];
    for (const [fn, mode] of [
      ['onOpen', 'NONE'],
      ['onOpen', 'LIMITED'],
      ['onInstall', 'FULL'],
    ] as const) {
      const run = await trigger(id, fn, mode);
      expect([fn, mode, run.ok]).toEqual([fn, mode, true]);
      menus.push(run.menus);
    }
    expect(menus[0]).toHaveLength(1);
    expect(menus[0]?.[0]).toMatchObject({ caption: menu });
    expect(menus[1]).toEqual(menus[0]);
    expect(menus[2]).toEqual(menus[0]);
  });

  it('no authorisation (AuthMode.NONE): opening and typing ask Google for nothing', async () => {
    const id = await foreign(['Hoạt động']);
    expect((await trigger(id, 'onOpen', 'NONE')).calls).toEqual({});
    const event = await host.run({
      spreadsheetId: id,
      user: OWNER,
      fn: 'onEdit',
      from: 'trigger',
      authMode: 'NONE',
    });
    expect([event.ok, event.calls]).toEqual([true, {}]);
  });

  it('a spreadsheet of somebody else’s: one cache get and no read after the first opening, and nothing is said or written', async () => {
    const id = await foreign(['Hoạt động', 'Xóm', 'Kế hoạch']);
    const before = await host.state(id);
    const first = await trigger(id, 'onOpen', 'LIMITED');
    expect(first.calls['Cache.putAll']).toBe(1);
    const again = await trigger(id, 'onOpen', 'LIMITED');
    expect(again.calls).toEqual({ 'Cache.getAll': 1 });
    for (const sheet of ['Hoạt động', 'Xóm', 'Kế hoạch']) {
      const run = await typed(id, sheet);
      expect([sheet, run.ok, run.calls, run.shown]).toEqual([sheet, true, { 'Cache.getAll': 1 }, []]);
    }
    const after = await host.state(id);
    for (const [at, sheet] of after.sheets.entries()) {
      const cells = sheet.cells.map((row, line) =>
        line === 1 ? row.filter((_, column) => column !== 2) : row,
      );
      const old = before.sheets[at]?.cells.map((row, line) =>
        line === 1 ? row.filter((_, column) => column !== 2) : row,
      );
      expect(cells).toEqual(old);
    }
  });

  it('typing before anybody opened it: looked at once, then left alone', async () => {
    const id = await foreign(['Hoạt động', 'Ghi chép']);
    const first = await typed(id, 'Hoạt động');
    expect([first.ok, first.shown, first.calls['Cache.putAll']]).toEqual([true, [], 1]);
    expect((await typed(id, 'Hoạt động', 'Họp tổ')).calls).toEqual({ 'Cache.getAll': 1 });
    expect((await typed(id, 'Ghi chép')).calls).toEqual({});
  });

  it('set up in a spreadsheet that was left alone: from then on it is ours', async () => {
    const id = await host.createSpreadsheet({ name: 'Sổ', locale: 'vi_VN', owner: OWNER });
    await trigger(id, 'onOpen', 'LIMITED');
    expect((await trigger(id, 'onOpen', 'LIMITED')).calls).toEqual({ 'Cache.getAll': 1 });
    const made = await host.run({
      spreadsheetId: id,
      user: OWNER,
      fn: 'rpc',
      from: 'rpc',
      args: [JSON.stringify({ command: 'setUp' })],
    });
    expect((JSON.parse(String(made.value)) as RpcResponse<unknown>).ok).toBe(true);
    const run = await typed(id, 'Hoạt động');
    expect(run.calls).toEqual({ 'Range.getValues': 2, 'Cache.getAll': 1, 'Range.setValues': 1 });
  });

  it('set-up in a file of something else: names its tabs, builds nothing without a yes, and loses nothing with one', async () => {
    const id = await foreign(['Thu chi', 'Xóm']);
    const rpc = async <T>(request: object): Promise<RpcResponse<T>> =>
      asked<T>(
        await host.run({
          spreadsheetId: id,
          user: OWNER,
          fn: 'rpc',
          from: 'rpc',
          args: [JSON.stringify(request)],
        }),
      );
    expect(await rpc<SetUpPlanData>({ command: 'setUpPlan' })).toMatchObject({
      ok: true,
      data: { others: ['Thu chi', 'Xóm'] },
    });
    const before = await host.state(id);
    expect(await rpc({ command: 'setUp' })).toMatchObject({
      ok: false,
      message: SOMETHING_ELSE(['Thu chi', 'Xóm']),
    });
    expect(await host.state(id)).toEqual(before);
    expect(await rpc({ command: 'setUp', beside: true })).toMatchObject({ ok: true });
    const after = await host.sheet(id, 'Thu chi');
    expect(after.cells).toEqual(before.sheets.find(({ name }) => name === 'Thu chi')?.cells);
    expect(await rpc<SetUpPlanData>({ command: 'setUpPlan' })).toMatchObject({
      ok: true,
      data: { others: [] },
    });
  });

  it('set-up in an empty spreadsheet asks nothing', async () => {
    const id = await host.createSpreadsheet({ name: 'Sổ trống', locale: 'vi_VN', owner: OWNER });
    const run = await host.run({
      spreadsheetId: id,
      user: OWNER,
      fn: 'rpc',
      from: 'rpc',
      args: [JSON.stringify({ command: 'setUpPlan' })],
    });
    expect(asked<SetUpPlanData>(run)).toMatchObject({ ok: true, data: { others: [], mayChoose: true } });
  });
});

describe('two installations in one sheet', () => {
  const MAY = Date.UTC(2024, 4, 6, 5);
  const DAY_MS = 86_400_000;
  const rpc = async <T>(host: HostClient, id: string, request: object, user = OWNER): Promise<T> => {
    const args = [JSON.stringify(request)];
    const answer = asked<T>(await host.run({ spreadsheetId: id, user, fn: 'rpc', from: 'rpc', args }));
    if (!answer.ok) throw new Error(answer.message);
    return answer.data;
  };

  it('each tells of the other, from its first working day on, in the sidebar, in set-up and in the self-check; one that is used no more falls silent', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'two-installations-'));
    let id = '';
    /** A day on which people work with the one or the other. */
    const day = async <T>(
      after: number,
      scriptDir: string,
      work: (host: HostClient) => Promise<T>,
    ): Promise<T> => {
      const host = await startBuiltHost({ dir, scriptDir, now: MAY + after * DAY_MS });
      try {
        return await work(host);
      } finally {
        await host.close();
      }
    };
    const welcomed = (after: number, scriptDir: string): Promise<readonly string[]> =>
      day(after, scriptDir, async (host) => (await rpc<WelcomeData>(host, id, { command: 'welcome' })).told);
    try {
      await day(0, PUSHED, async (host) => {
        id = await host.createSpreadsheet({ name: 'Sổ', locale: 'vi_VN', owner: OWNER });
        await rpc(host, id, { command: 'setUp' });
        expect(await rpc(host, id, { command: 'welcome' })).toEqual({ isUpdated: false, told: [] });
      });
      expect(await welcomed(1, ADD_ON)).toEqual([OTHER_INSTALLATION('bound', '2024-05-06' as CalendarDate)]);
      const told = OTHER_INSTALLATION('add-on', '2024-05-07' as CalendarDate);
      expect(await welcomed(2, PUSHED)).toEqual([told]);
      await day(2, PUSHED, async (host) => {
        expect((await rpc<SetUpPlanData>(host, id, { command: 'setUpPlan' })).notices).toContain(told);
        const { probes } = await rpc<SelfCheckData>(host, id, { command: 'selfCheck' });
        expect(probes.find(({ key }) => key === 'installations')).toMatchObject({
          passed: false,
          found: '07/05/2024',
        });
      });
      expect(await welcomed(30, PUSHED)).toEqual([]);
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  });

  it('a mark that came along with a copy of the file names another spreadsheet, and is told by none', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'copied-mark-'));
    let id = '';
    const now = MAY + DAY_MS;
    const told = async (): Promise<readonly string[]> => {
      const host = await startBuiltHost({ dir, now });
      try {
        return (await rpc<WelcomeData>(host, id, { command: 'welcome' })).told;
      } finally {
        await host.close();
      }
    };
    /** The mark as the other installation writes it, in the file that bears that id. */
    const marked = async (bookId: string): Promise<void> => {
      const host = await startBuiltHost({ dir, now, scriptDir: markingScript(folder) });
      const run = await host.run({
        spreadsheetId: id,
        user: OWNER,
        fn: 'leaveMark',
        from: 'menu',
        args: [`${bookId} 2024-05-06`],
      });
      await host.close();
      expect(run.ok).toBe(true);
    };
    const folder = mkdtempSync(join(tmpdir(), 'marking-script-'));
    try {
      const host = await startBuiltHost({ dir, now });
      id = await host.createSpreadsheet({ name: 'Bản sao của Sổ', locale: 'vi_VN', owner: OWNER });
      await rpc(host, id, { command: 'setUp' });
      await host.close();
      await marked('1TheFileThatItIsACopyOf');
      expect(await told()).toEqual([]);
      await marked(id);
      expect(await told()).toEqual([OTHER_INSTALLATION('add-on', '2024-05-06' as CalendarDate)]);
    } finally {
      for (const made of [dir, folder]) rmSync(made, { recursive: true, force: true });
    }
  });
});

/** A script that writes what the published add-on leaves in a spreadsheet. */
function markingScript(folder: string): string {
  cpSync(join(PUSHED, 'appsscript.json'), join(folder, 'appsscript.json'));
  writeFileSync(
    join(folder, 'Code.js'),
    `function leaveMark(value) {
       var book = SpreadsheetApp.getActiveSpreadsheet();
       book.addDeveloperMetadata('loa-xom-add-on', value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
     }`,
  );
  return folder;
}

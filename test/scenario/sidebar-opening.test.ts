import { beforeAll, describe, expect, it } from '@jest/globals';
import type { SidebarData } from '../../src/rpc/messages';
import {
  MEETING,
  newToken,
  OFFICIAL,
  OWNER,
  prepareCommune,
  VIEWER,
  withCommune,
} from '../support/commune-host';
import type { Commune, PreparedCommune } from '../support/commune-host';

let prepared: PreparedCommune;
beforeAll(async () => {
  prepared = await prepareCommune();
});

const opened = (work: (commune: Commune) => Promise<void>) => () => withCommune(prepared, work);
const open = (commune: Commune, user = OFFICIAL, extra = {}) =>
  commune.ask<SidebarData>(user, { command: 'openSidebar' }, extra);
const noticeOf = ({ response }: Awaited<ReturnType<typeof open>>): string | null =>
  response?.ok === true ? response.data.notice : 'no answer';

/** Two equal rows, the second called a duplicate; then the first is deleted, and nothing fires an event. */
async function withStaleVerdict(commune: Commune): Promise<void> {
  for (let times = 1; times <= 2; times += 1)
    await commune.data(OFFICIAL, {
      command: 'saveRow',
      tab: 'activities',
      token: newToken(),
      cells: { ...MEETING },
    });
  await commune.data(OWNER, { command: 'check' });
  await commune.host.act({
    spreadsheetId: commune.spreadsheetId,
    user: OWNER,
    sheet: 'Hoạt động',
    command: { kind: 'deleteRows', at: 1, count: 1 },
  });
}

describe('Budgets: opening the sidebar', () => {
  it(
    'reads each tab once, and that reading serves lists and Kiểm tra',
    opened(async (commune) => {
      await commune.data(OWNER, { command: 'check' });
      const reply = await open(commune);
      expect(noticeOf(reply)).toBeNull();
      expect(reply.run.calls).toEqual({
        'Range.canEdit': 1,
        'Range.getValues': 15,
        'Cache.putAll': 1,
      });
    }),
  );

  it(
    'a viewer costs the eight lists; nothing is written',
    opened(async (commune) => {
      const { run, response } = await open(commune, VIEWER);
      expect(response).toMatchObject({ ok: true, data: { notice: null } });
      expect(run.calls).toEqual({ 'Range.canEdit': 1, 'Range.getValues': 8, 'Cache.putAll': 1 });
    }),
  );
});

/** The place, from 1, of the first call of that opening that writes a verdict: after the lock was taken. */
async function placeOfWrite(): Promise<number> {
  let place = 0;
  await withCommune(prepared, async (commune) => {
    await withStaleVerdict(commune);
    const { history } = (await open(commune)).run;
    place = history.findIndex((call) => /copyTo|setValues/.test(call)) + 1;
  });
  return place;
}

describe('what hinders the check on opening is told, and the sidebar opens all the same', () => {
  let writing = 0;
  beforeAll(async () => {
    writing = await placeOfWrite();
    expect(writing).toBeGreaterThan(11);
  });

  it.each([
    [
      'a part that may not be written',
      { kind: 'refuse', reason: 'protection' },
      /không được ghi.*người quản trị/,
    ],
    ['Google timed out', { kind: 'fail' }, /Google đang chậm.*Kiểm tra toàn bộ/],
  ] as const)('%s', async (_name, fault, sentence) => {
    await withCommune(prepared, async (commune) => {
      await withStaleVerdict(commune);
      const reply = await open(commune, OFFICIAL, { faults: [{ at: writing, ...fault }] });
      expect(noticeOf(reply)).toMatch(sentence);
      expect(reply.response).toMatchObject({ ok: true, data: { readOnly: null } });
    });
  });

  it(
    'a tab of rows that lost a header: the lists serve, and the notice names the header',
    opened(async (commune) => {
      await commune.type('Đóng góp', 'E1', [['Kiểu']]);
      const reply = await open(commune);
      expect(noticeOf(reply)).toMatch(/Loại.*Những phần khác vẫn dùng được/);
    }),
  );

  it(
    'Nhật ký that lost a header is named as well',
    opened(async (commune) => {
      await commune.type('Nhật ký', 'C1', [['Việc gì']]);
      const reply = await open(commune);
      expect(noticeOf(reply)).toMatch(/Nhật ký.*Những phần khác vẫn dùng được/);
      expect(reply.run.calls['Cache.putAll']).toBe(1);
    }),
  );
});

describe('menu «Kiểm tra toàn bộ»', () => {
  const told = async (commune: Commune): Promise<string> => {
    const { shown } = await commune.host.run({
      spreadsheetId: commune.spreadsheetId,
      user: OWNER,
      fn: 'menuCheck',
      from: 'menu',
      answers: [{ button: 'OK' }],
    });
    return shown.map(({ text }) => text).join('');
  };

  it(
    'says besides whether tab Độ bao phủ still stands for the rows',
    opened(async (commune) => {
      expect(await told(commune)).not.toContain('Độ bao phủ');
      await commune.data(OWNER, { command: 'coverage', period: '2024-Q2' });
      expect(await told(commune)).toMatch(/Tab Độ bao phủ \(kỳ 2024-Q2\).*chưa đổi/);
      await commune.data(OFFICIAL, {
        command: 'saveRow',
        tab: 'activities',
        token: newToken(),
        cells: { ...MEETING },
      });
      expect(await told(commune)).toMatch(/Tab Độ bao phủ \(kỳ 2024-Q2\).*đã đổi, xin tính lại/);
    }),
  );
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HostClient } from 'local-google';
import type { CheckData, RestoredRowsData, SidebarData } from '../../src/rpc/messages';
import type { RpcResponse } from '../../src/rpc/messages';
import type { ActedData, ApprovalsData, PeriodApproval } from '../../src/rpc/requests/approval';
import { GUARDED } from '../../src/wording/access';
import { labelOfChoice } from '../../src/domain/cells/read-choice';
import { startBuiltHost } from '../support/built-host';
import { MEETING } from '../support/commune-host';
import { emailOf, ROLES } from '../support/who-may-table';

const ADMIN = emailOf('admin');
const COMPILER = emailOf('compiler');
const LEADER = emailOf('leader');
const OFFICER = emailOf('communeOfficer');
const PERIOD = '2024-Q2';
/** 20 June 2024, noon in Việt Nam. */
const NOON = Date.UTC(2024, 5, 20, 5);

let host: HostClient;
let id = '';
beforeAll(async () => {
  host = await startBuiltHost({ now: NOON });
  id = await host.createSpreadsheet({ name: 'Sổ', locale: 'vi_VN', owner: ADMIN });
  const officers = ROLES.map((role) => ({
    Email: emailOf(role),
    'Họ tên': `Người ${labelOfChoice('role', role)}`,
    'Vai trò': labelOfChoice('role', role),
  }));
  await data(ADMIN, {
    command: 'setUp',
    starter: {
      Xóm: [{ 'Mã xóm': 'A', 'Tên xóm': 'Bình Xuân', 'Số hộ': '120' }],
      'Cán bộ': officers,
      'Cấu hình': [
        { 'Mục cài đặt': 'Tên xã', 'Giá trị': 'xã Bình Thuận' },
        { 'Mục cài đặt': 'Năm kế hoạch', 'Giá trị': '2024' },
      ],
    },
  });
  for (const { Email } of officers) if (Email !== ADMIN) await host.share(id, Email, 'editor');
  for (const [index, day] of ['03/05/2024', '04/05/2024', '05/06/2024'].entries())
    await data(OFFICER, {
      command: 'saveRow',
      tab: 'activities',
      token: `meeting-${String(index)}-x`,
      cells: { ...MEETING, date: day, evidence: `https://example.vn/${String(index)}` },
    });
}, 120_000);
afterAll(() => host.close());

async function ask<T>(user: string, request: object): Promise<RpcResponse<T>> {
  const args = [JSON.stringify(request)];
  const run = await host.run({ spreadsheetId: id, user, fn: 'rpc', args, from: 'rpc' });
  if (!run.ok) throw new Error(run.error?.message ?? 'no answer');
  return JSON.parse(String(run.value)) as RpcResponse<T>;
}

async function data<T>(user: string, request: object): Promise<T> {
  const answer = await ask<T>(user, request);
  if (!answer.ok) throw new Error(`${answer.code}: ${answer.message}`);
  return answer.data;
}

const act = (user: string, command: string, more: object = {}) =>
  ask<ActedData>(user, { command, period: PERIOD, ...more });

async function period(user = LEADER): Promise<PeriodApproval> {
  const { periods } = await data<ApprovalsData>(user, { command: 'approvals' });
  const found = periods.find(({ code }) => code === PERIOD);
  if (found === undefined) throw new Error('no such period');
  return found;
}

async function cellOf(row: number, header: string): Promise<unknown> {
  const { cells } = await host.sheet(id, 'Hoạt động');
  const column = (cells[0] ?? []).findIndex((cell) => cell?.v === header);
  return cells[row - 1]?.[column]?.v ?? '';
}

const letters = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : `A${String.fromCharCode(65 + index - 26)}`;

async function type(row: number, header: string, value: string | number): Promise<void> {
  const { cells } = await host.sheet(id, 'Hoạt động');
  const column = (cells[0] ?? []).findIndex((cell) => cell?.v === header);
  const range = `${letters(column)}${String(row)}`;
  await host.edit({ spreadsheetId: id, user: OFFICER, sheet: 'Hoạt động', range, values: [[value]] });
}

describe('Trình duyệt: the story of a quarter', () => {
  it('is handed in, given back with a reason, handed in again and approved; every word stands in the tab and in Nhật ký', async () => {
    expect((await act(LEADER, 'approvePeriod')).ok).toBe(false);
    expect((await act(COMPILER, 'submitPeriod')).ok).toBe(true);
    expect(await act(COMPILER, 'approvePeriod')).toMatchObject({ ok: false, code: 'permission' });
    expect(await act(LEADER, 'returnPeriod')).toMatchObject({ ok: false, code: 'request' });
    expect((await act(LEADER, 'returnPeriod', { reason: 'Thiếu minh chứng ngày 05/6' })).ok).toBe(true);
    expect((await period()).state).toBe('returned');
    const work = await data<{ items: { kind: string; title: string; detail: string }[] }>(COMPILER, {
      command: 'myWork',
    });
    expect(work.items.find(({ kind }) => kind === 'approval')?.detail).toContain(
      'Thiếu minh chứng ngày 05/6',
    );
    expect((await act(COMPILER, 'submitPeriod')).ok).toBe(true);
    const waits = await data<{ items: { kind: string; title: string }[] }>(LEADER, { command: 'myWork' });
    expect(waits.items[0]?.title).toBe('Chờ bạn duyệt: quý II năm 2024');
    expect((await act(LEADER, 'approvePeriod')).ok).toBe(true);
    const approved = await period();
    expect([approved.state, approved.rows, approved.changesText]).toEqual(['approved', 3, '']);
    expect(approved.history).toHaveLength(4);
    const log = (await host.sheet(id, 'Nhật ký')).cells.flatMap((row) =>
      row.map((cell) => String(cell?.v ?? '')),
    );
    expect(log).toEqual(expect.arrayContaining(['Trình số liệu', 'Trả lại', 'Duyệt']));
  }, 120_000);

  it('says by cell what was changed after the yes: in Kiểm tra, to the leader, on opening the sidebar and in the report', async () => {
    await type(2, 'Số người', 54);
    const { notice } = await data<CheckData>(ADMIN, { command: 'check' });
    expect(notice).toContain('đã duyệt ngày 20/06/2024, sau đó có 1 dòng sửa');
    expect(await cellOf(2, 'Kiểm tra')).toMatch(/đã duyệt 20\/06\/2024, sửa sau duyệt: Số người 45 → 54/);
    const [change] = (await period()).changes;
    expect(change?.text).toBe('Hoạt động HD001, sửa: Số người «45» → «54»');
    const opened = await data<SidebarData>(LEADER, { command: 'openSidebar' });
    expect(opened.told).toEqual([expect.stringContaining('sau đó có 1 dòng sửa')]);
    const preview = await data<object>(LEADER, { command: 'reportPreview', period: PERIOD });
    expect(JSON.stringify(preview)).toContain('sau khi duyệt có 1 dòng số liệu thay đổi');
    await type(2, 'Số người', 45);
    await data<CheckData>(ADMIN, { command: 'check' });
    expect(await cellOf(2, 'Kiểm tra')).not.toMatch(/sửa sau duyệt/);
  }, 120_000);

  it('locked: the form refuses rows dated in it, the grid is found out, an exception ends by its date', async () => {
    expect(await act(OFFICER, 'lockPeriod')).toMatchObject({ ok: false, code: 'permission' });
    expect((await act(COMPILER, 'lockPeriod')).ok).toBe(true);
    const save = (token: string, date: string) =>
      ask(OFFICER, { command: 'saveRow', tab: 'activities', token, cells: { ...MEETING, date } });
    const refused = { ok: false, code: 'permission', message: GUARDED.locked() };
    expect(await save('locked-day-1', '12/06/2024')).toMatchObject(refused);
    expect((await save('other-day-12', '16/06/2024')).ok).toBe(true);
    await type(3, 'Số người', 50);
    const { findings } = await data<CheckData>(ADMIN, { command: 'check' });
    expect(findings.filter(({ rule }) => rule === 'KY-01')).toHaveLength(1);
    expect((await act(COMPILER, 'openPeriod', { until: '2024-06-19', reason: 'bổ sung' })).ok).toBe(false);
    expect((await act(COMPILER, 'openPeriod', { until: '2024-06-21', reason: 'bổ sung' })).ok).toBe(true);
    expect((await save('open-day-123', '13/06/2024')).ok).toBe(true);
    expect((await period()).lockText).toContain('đang mở đến hết ngày 21/06/2024');
  }, 120_000);

  it('what the page says of rows it saw is held against the rows; a tab that a hand changed is found out', async () => {
    const { seen } = await period();
    expect((await act(LEADER, 'reopenPeriod', { reason: 'sai số hộ', seen: 'gia-mao' })).ok).toBe(false);
    expect((await act(LEADER, 'reopenPeriod', { reason: 'sai số hộ', seen })).ok).toBe(true);
    expect((await data<ApprovalsData>(LEADER, { command: 'approvals' })).broken).toBe('');
    await host.edit({
      spreadsheetId: id,
      user: ADMIN,
      sheet: 'Trình duyệt',
      range: 'F2',
      values: [['ai-do@xa.example']],
    });
    expect((await data<ApprovalsData>(LEADER, { command: 'approvals' })).broken).toContain('đã bị sửa tay');
  }, 120_000);

  it('a row of a locked period that was deleted comes back as it stood when it was locked, and not otherwise', async () => {
    await act(COMPILER, 'lockPeriod');
    await host.act({
      spreadsheetId: id,
      user: OFFICER,
      sheet: 'Hoạt động',
      command: { kind: 'deleteRows', at: 3, count: 1 },
    });
    await data<CheckData>(ADMIN, { command: 'check' });
    const { rows, left } = await data<RestoredRowsData>(OFFICER, {
      command: 'restoreRows',
      rows: [{ tab: 'activities', id: 'meeting-2-x' }],
    });
    expect([rows.length, left]).toEqual([1, []]);
  }, 120_000);
});

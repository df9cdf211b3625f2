import { beforeAll, afterAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostClient } from 'local-google';
import { actorOf, refusalOf } from '../../src/domain/access/who-may';
import type { Action } from '../../src/domain/access/who-may';
import { labelOfChoice } from '../../src/domain/cells/read-choice';
import { COMMAND_ACTIONS } from '../../src/entry/command-actions';
import type { Command } from '../../src/rpc/answers';
import { parseRequest } from '../../src/rpc/messages';
import type { RpcResponse } from '../../src/rpc/messages';
import { refusalText } from '../../src/wording/access';
import { GUARDED } from '../../src/wording/access';
import { startBuiltHost } from '../support/built-host';
import { REQUESTS } from '../support/every-request';
import { MEETING } from '../support/commune-host';
import { ASKERS, emailOf, OFFICERS, ROLES, whoMayTable } from '../support/who-may-table';

const OWNER = emailOf('admin');
const HEAD = emailOf('hamletHead');
const EMAIL_SCOPE = 'https://www.googleapis.com/auth/userinfo.email';

const STARTER = {
  Xóm: [
    { 'Mã xóm': 'A', 'Tên xóm': 'Bình Xuân', 'Số hộ': '120', 'Người phụ trách': HEAD },
    { 'Mã xóm': 'B', 'Tên xóm': 'Đình 6', 'Số hộ': '80' },
  ],
  'Cán bộ': ROLES.map((role) => ({
    Email: emailOf(role),
    'Họ tên': role,
    'Vai trò': labelOfChoice('role', role),
  })),
  'Cấu hình': [
    { 'Mục cài đặt': 'Tên xã', 'Giá trị': 'xã Bình Thuận' },
    { 'Mục cài đặt': 'Năm kế hoạch', 'Giá trị': '2024' },
  ],
};

let host: HostClient;
let id = '';
beforeAll(async () => {
  host = await startBuiltHost({ now: Date.UTC(2024, 5, 15, 5) });
  id = await host.createSpreadsheet({ name: 'Sổ', locale: 'vi_VN', owner: OWNER });
  const made = await ask(OWNER, { command: 'setUp', starter: STARTER });
  if (made?.ok !== true) throw new Error(JSON.stringify(made));
  for (const { email } of ASKERS) if (email !== OWNER && email !== '') await host.share(id, email, 'editor');
}, 60_000);
afterAll(() => host.close());

/** As somebody; '' is an account whose e-mail Google keeps back. */
async function ask(email: string, request: object): Promise<RpcResponse<never> | null> {
  const run = await host.run({
    spreadsheetId: id,
    user: email === '' ? STRANGER : email,
    fn: 'rpc',
    args: [JSON.stringify(request)],
    from: 'rpc',
    ...(email === '' ? { refusedScopes: [EMAIL_SCOPE] } : {}),
  });
  return run.ok ? (JSON.parse(String(run.value)) as RpcResponse<never>) : null;
}
const STRANGER = 'la@noi-khac.example';

const refusalFor = (action: Action, email: string): string | null => {
  const refusal = refusalOf(action, actorOf(OFFICERS, email));
  return refusal === null ? null : refusalText(refusal);
};

describe('who may', () => {
  for (const { label, email } of ASKERS)
    it(`every message as ${label}: refused with the reason, or not refused, as the table says`, async () => {
      for (const [command, action] of Object.entries(COMMAND_ACTIONS) as [Command, Action][]) {
        const answer = await ask(email, { command, ...REQUESTS[command] });
        const wanted = refusalFor(action, email);
        const said = answer?.ok === false ? { code: answer.code, message: answer.message } : null;
        if (wanted === null) expect([command, said?.code === 'permission']).toEqual([command, false]);
        else expect([command, said]).toEqual([command, { code: 'permission', message: wanted }]);
      }
    }, 120_000);

  for (const { label, email } of ASKERS)
    it(`the copy for signature as ${label}`, async () => {
      for (const command of ['report', 'reportDownload'] as const) {
        const answer = await ask(email, { command, period: '2024-Q1', stage: 'final' });
        if (answer?.ok !== false) throw new Error('a copy of an empty quarter');
        // Whoever may is told what blocks the copy instead.
        const wanted = refusalFor('issue', email);
        expect(answer.message === wanted).toBe(wanted !== null);
      }
    }, 60_000);

  it('the table of docs/who-may.md is that of the code', () => {
    const page = readFileSync(join(__dirname, '../../docs/who-may.md'), 'utf8');
    const cellsOf = (text: string): readonly (readonly string[])[] =>
      text
        .split('\n')
        .filter((line) => line.startsWith('|') && !line.includes('---'))
        .map((line) => line.split('|').map((cell) => cell.trim()));
    expect(cellsOf(page)).toEqual(cellsOf(whoMayTable()));
  });

  it('every message of the table is one that the server understands', () => {
    for (const [command, request] of Object.entries(REQUESTS))
      expect([command, parseRequest({ command, ...request }) !== null]).toEqual([command, true]);
  });
});

describe('a hamlet’s head', () => {
  const meetingAt = (hamlets: string, more: object = {}) => ({ ...MEETING, hamlets, ...more });
  const save = (email: string, token: string, cells: object, row: object = {}) =>
    ask(email, { command: 'saveRow', tab: 'activities', token, cells, ...row });

  it('writes rows of their own hamlets, and neither another’s, nor the commune’s, nor one moved from or to another', async () => {
    expect((await save(HEAD, 'own-meeting-1', meetingAt('Bình Xuân')))?.ok).toBe(true);
    for (const [token, cells] of [
      ['other-meeting', meetingAt('Đình 6')],
      ['both-meeting', meetingAt('Bình Xuân; Đình 6', { scope: 'Liên xóm' })],
      ['commune-meeting', meetingAt('', { scope: 'Toàn xã' })],
    ] as const)
      expect(await save(HEAD, token, cells)).toMatchObject({
        ok: false,
        code: 'permission',
        message: GUARDED['not-yours'](),
      });
    const other = await save(
      emailOf('communeOfficer'),
      'officers-meeting',
      meetingAt('Đình 6', { date: '11/06/2024' }),
    );
    if (other?.ok !== true) throw new Error(JSON.stringify(other));
    const { id: rowId, rev } = other.data as { id: string; rev: string };
    const seized = await save(HEAD, 'seized-meeting', { hamlets: 'Bình Xuân' }, { id: rowId, rev });
    expect(seized).toMatchObject({ ok: false, code: 'permission' });
  }, 60_000);

  it('mends and takes back nothing of another’s row, whatever id, revision or e-mail the page sends', async () => {
    const other = await save(
      emailOf('communeOfficer'),
      'officers-second',
      meetingAt('Đình 6', { date: '12/06/2024' }),
    );
    if (other?.ok !== true) throw new Error(JSON.stringify(other));
    const made = other.data as { id: string; rev: string; row: number; code: string };
    const fix = {
      tab: 'activities',
      row: made.row,
      id: made.id,
      field: 'attendance',
      before: '45',
      after: 900,
    };
    const mended = await ask(HEAD, {
      command: 'applyFixes',
      fixes: [fix],
      email: OWNER,
      user: OWNER,
      role: 'admin',
    });
    expect(mended).toMatchObject({ ok: true, data: { applied: 0, left: [{ why: 'not-yours' }] } });
    const taken = await ask(HEAD, {
      command: 'takeBackRows',
      rows: [{ id: made.id, rev: made.rev }],
      email: OWNER,
    });
    expect(taken).toMatchObject({ ok: true, data: { taken: 0 } });
    const row = await ask(OWNER, { command: 'rowAt', tab: 'activities', row: made.row });
    expect(row).toMatchObject({ ok: true, data: { rev: made.rev } });
  }, 60_000);
});

it('forged e-mail: a stranger who says in the message that they are Quản trị is told who they are', async () => {
  const forged = { command: 'setUp', email: OWNER, user: { email: OWNER, role: 'admin' } };
  expect(await ask(STRANGER, forged)).toMatchObject({
    ok: false,
    code: 'permission',
    message: refusalFor('setUp', STRANGER),
  });
}, 30_000);

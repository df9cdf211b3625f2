import type { HostClient, RunResult } from 'local-google';
import { startHost } from 'local-google';
import { labelOfChoice } from '../../src/domain/cells/read-choice';
import type { LostData, RpcResponse, SavedRow } from '../../src/rpc/messages';
import type { ApprovalsData, PeriodApproval } from '../../src/rpc/requests/approval';
import { MEETING } from './commune-host';
import { Dice } from './dice';
import { preparedFolder } from './prepared-folder';
import type { PreparedFolder } from './prepared-folder';
import { emailOf, ROLES } from './who-may-table';

const ADMIN = emailOf('admin');
const COMPILER = emailOf('compiler');
const LEADER = emailOf('leader');
const OFFICER = emailOf('communeOfficer');
const TAB = 'Hoạt động';
const PERIOD = '2024-Q2';
/** 20 June 2024, noon in Việt Nam. */
const NOON = Date.UTC(2024, 5, 20, 5);
const MEETINGS = 4;
/** How many calls into a message it may be killed. */
const DEEPEST = 60;
const MOST_ROWS = 12;

const STARTER = {
  Xóm: [{ 'Mã xóm': 'A', 'Tên xóm': 'Bình Xuân', 'Số hộ': '120' }],
  'Cán bộ': ROLES.map((role) => ({
    Email: emailOf(role),
    'Họ tên': `Người ${labelOfChoice('role', role)}`,
    'Vai trò': labelOfChoice('role', role),
  })),
  'Cấu hình': [
    { 'Mục cài đặt': 'Tên xã', 'Giá trị': 'xã Bình Thuận' },
    { 'Mục cài đặt': 'Năm kế hoạch', 'Giá trị': '2024' },
  ],
};

/** What stands of a row: Số người, which tells every version of it apart. */
type Rows = ReadonlyMap<string, number>;

interface Said {
  readonly act: string;
  readonly rows: Rows;
}

export interface PlayedHistory {
  readonly seed: number;
  readonly steps: readonly string[];
  /** Messages that were killed. */
  readonly kills: number;
  /** Events of Trình duyệt. */
  readonly events: number;
  /** Rows changed, added or deleted since the event that holds, as an independent reading has it. */
  readonly changes: number;
  /** What is wrong; empty where all is well. */
  readonly faults: readonly string[];
}

export const prepareStory = (): Promise<PreparedFolder> =>
  preparedFolder([STARTER, NOON, MEETINGS, 'approval-story'], async ({ drive: dir, scriptDir }) => {
    const host = await startHost({ dir, now: NOON, scriptDir });
    const id = await host.createSpreadsheet({ name: 'Sổ', locale: 'vi_VN', owner: ADMIN });
    const teller = new Teller(host, id);
    await teller.data(ADMIN, { command: 'setUp', starter: STARTER });
    for (const role of ROLES) if (role !== 'admin') await host.share(id, emailOf(role), 'editor');
    for (let at = 0; at < MEETINGS; at += 1)
      await teller.data(OFFICER, newMeeting(`meeting-${String(at)}-x`, at, 30 + at));
    await host.close();
  });

const newMeeting = (token: string, at: number, attendance: number) => ({
  command: 'saveRow',
  tab: 'activities',
  token,
  cells: {
    ...MEETING,
    date: `${String((at % 28) + 1).padStart(2, '0')}/05/2024`,
    evidence: `https://example.vn/${token}`,
    attendance: String(attendance),
  },
});

class Teller {
  readonly host: HostClient;
  readonly id: string;
  constructor(host: HostClient, id: string) {
    this.host = host;
    this.id = id;
  }

  run(user: string, request: object, killAt?: number): Promise<RunResult> {
    return this.host.run({
      spreadsheetId: this.id,
      user,
      fn: 'rpc',
      args: [JSON.stringify(request)],
      from: 'rpc',
      ...(killAt === undefined ? {} : { faults: [{ at: killAt, kind: 'kill' }] }),
    });
  }

  async ask<T>(user: string, request: object): Promise<RpcResponse<T>> {
    const run = await this.run(user, request);
    if (!run.ok) throw new Error(run.error?.message ?? 'no answer');
    return JSON.parse(String(run.value)) as RpcResponse<T>;
  }

  async data<T>(user: string, request: object): Promise<T> {
    const answer = await this.ask<T>(user, request);
    if (!answer.ok) throw new Error(`${answer.code}: ${answer.message}`);
    return answer.data;
  }

  async records(tab: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const [headers = [], ...rows] = (await this.host.sheet(this.id, tab)).cells;
    return rows.map((row) =>
      Object.fromEntries(headers.map((header, at) => [String(header?.v ?? ''), row[at]?.v ?? ''])),
    );
  }

  async rows(): Promise<Rows> {
    const records = await this.records(TAB);
    return new Map(
      records.flatMap((record): [string, number][] =>
        record['_id'] === '' ? [] : [[String(record['_id']), Number(record['Số người'])]],
      ),
    );
  }
}

/**
 * Four people hand in, give back, approve, lock, open, write, type over, delete, check and restore as the dice say, and some
 * of it is killed and done again. What the bundle says at the end is held against a reading of the tabs of its own.
 */
export async function playHistory(
  { drive, scriptDir }: PreparedFolder,
  seed: number,
  length: number,
): Promise<PlayedHistory> {
  const host = await startHost({ now: NOON, scriptDir, copyOf: drive });
  try {
    const [id = ''] = await host.spreadsheets();
    return await new History(new Teller(host, id), seed).play(length);
  } finally {
    await host.close();
  }
}

const ACTS = {
  submitPeriod: COMPILER,
  returnPeriod: LEADER,
  approvePeriod: LEADER,
  reopenPeriod: LEADER,
  lockPeriod: ADMIN,
  openPeriod: ADMIN,
} as const;

class History {
  private readonly teller: Teller;
  private readonly seed: number;
  private readonly dice: Dice;
  private readonly steps: string[] = [];
  private readonly said: Said[] = [];
  /** Versions that a check met or a form saved. */
  private readonly owed = new Set<number>();
  private kills = 0;
  private version = 100;

  constructor(teller: Teller, seed: number) {
    this.teller = teller;
    this.seed = seed;
    this.dice = new Dice(seed);
  }

  async play(length: number): Promise<PlayedHistory> {
    for (let step = 0; step < length; step += 1) {
      await this.step();
      await this.look();
    }
    await this.check();
    const faults = [...(await this.wrongState()), ...(await this.lostVersions())];
    const { seed, steps, kills, said } = this;
    const changes = this.changesSince(await this.teller.rows()).length;
    return { seed, steps, kills, events: said.length, changes, faults };
  }

  private step(): Promise<void> {
    const roll = this.dice.next();
    if (roll < 0.4) return this.say();
    if (roll < 0.6) return this.write();
    if (roll < 0.75) return this.typeOver();
    if (roll < 0.83) return this.deleteRow();
    if (roll < 0.92) return this.check();
    return this.restore();
  }

  /** Once, or killed somewhere and done again by the person who saw no answer. */
  private async message(user: string, request: object): Promise<RunResult> {
    const { command = '' } = request as { readonly command?: string };
    const killAt = this.dice.chance(0.35) ? this.dice.int(1, DEEPEST) : undefined;
    const first = await this.teller.run(user, request, killAt);
    const isKilled = !first.ok;
    this.steps.push(`${command}${isKilled ? ` (killed at ${String(killAt)})` : ''}`);
    if (!isKilled) return first;
    this.kills += 1;
    await this.look();
    return this.teller.run(user, request);
  }

  private async say(): Promise<void> {
    const commands = Object.keys(ACTS) as (keyof typeof ACTS)[];
    const command = this.dice.pick(commands);
    const until = command === 'openPeriod' ? { until: '2024-06-25' } : {};
    const reason = `lý do ${String(this.steps.length)}`;
    await this.message(ACTS[command], { command, period: PERIOD, reason, ...until });
  }

  private async write(): Promise<void> {
    const rows = [...(await this.teller.rows())];
    const attendance = ++this.version;
    const token = `dong-${String(this.seed)}-${String(attendance)}`;
    const isNew = rows.length === 0 || (rows.length < MOST_ROWS && this.dice.chance(0.3));
    const request = isNew
      ? newMeeting(token, attendance, attendance)
      : await this.change(token, this.dice.pick(rows)[0], attendance);
    const run = await this.message(OFFICER, request);
    const answer = run.ok ? (JSON.parse(String(run.value)) as RpcResponse<SavedRow>) : null;
    if (answer?.ok === true) this.owed.add(attendance);
  }

  private async change(token: string, id: string, attendance: number): Promise<object> {
    const at = (await this.teller.records(TAB)).findIndex((record) => record['_id'] === id) + 2;
    const { rev } = await this.teller.data<SavedRow>(OFFICER, {
      command: 'rowAt',
      tab: 'activities',
      row: at,
    });
    return {
      command: 'saveRow',
      tab: 'activities',
      token,
      id,
      rev,
      cells: { attendance: String(attendance) },
    };
  }

  private async typeOver(): Promise<void> {
    const records = await this.teller.records(TAB);
    const places = records.flatMap((record, index) => (record['_id'] === '' ? [] : [index + 2]));
    if (places.length === 0) return;
    const row = this.dice.pick(places);
    const column = Object.keys(records[0] ?? {}).indexOf('Số người');
    const range = `${String.fromCharCode(65 + column)}${String(row)}`;
    const values = [[++this.version]];
    await this.teller.host.edit({
      spreadsheetId: this.teller.id,
      user: OFFICER,
      sheet: TAB,
      range,
      values,
    });
    this.steps.push(`type ${String(this.version)} into ${range}`);
  }

  private async deleteRow(): Promise<void> {
    const records = await this.teller.records(TAB);
    const places = records.flatMap((record, index) => (record['_id'] === '' ? [] : [index + 1]));
    if (places.length === 0) return;
    const at = this.dice.pick(places);
    await this.teller.host.act({
      spreadsheetId: this.teller.id,
      user: OFFICER,
      sheet: TAB,
      command: { kind: 'deleteRows', at, count: 1 },
    });
    this.steps.push(`delete row ${String(at + 1)}`);
  }

  private async check(): Promise<void> {
    const run = await this.message(ADMIN, { command: 'check' });
    if (run.ok) for (const version of (await this.teller.rows()).values()) this.owed.add(version);
  }

  private async restore(): Promise<void> {
    const { deleted } = await this.teller.data<LostData>(OFFICER, { command: 'lostRows' });
    const rows = deleted.map(({ tabKey, id }) => ({ tab: tabKey, id }));
    await this.message(OFFICER, { command: 'restoreRows', rows });
  }

  /** Events that came to stand in the tab, with the rows as they stand: nothing else happened in between. */
  private async look(): Promise<void> {
    const acts = (await this.teller.records('Trình duyệt'))
      .map((record) => String(record['Việc']))
      .filter((act) => act !== '' && act !== '(tiếp)');
    const fresh = acts.slice(this.said.length);
    if (fresh.length === 0) return;
    const rows = await this.teller.rows();
    this.said.push(...fresh.map((act) => ({ act, rows })));
  }

  private lastOf(acts: readonly string[]): Said | undefined {
    return this.said.filter(({ act }) => acts.includes(act)).slice(-1)[0];
  }

  private changesSince(now: Rows): readonly string[] {
    const last = this.lastOf(['Trình', 'Trả lại', 'Duyệt', 'Mở lại']);
    const isHeld = last?.act === 'Trình' || last?.act === 'Duyệt';
    const base = (isHeld ? last : this.lastOf(['Khóa kỳ']))?.rows;
    if (base === undefined) return [];
    return [
      ...[...now].flatMap(([id, version]) => {
        const then = base.get(id);
        if (then === undefined) return [`added ${id}`];
        return then === version ? [] : [`changed ${id} ${String(then)} ${String(version)}`];
      }),
      ...[...base.keys()].filter((id) => !now.has(id)).map((id) => `deleted ${id}`),
    ].sort();
  }

  private async wrongState(): Promise<readonly string[]> {
    const { periods, broken } = await this.teller.data<ApprovalsData>(LEADER, { command: 'approvals' });
    const period = periods.find(({ code }) => code === PERIOD);
    if (period === undefined) return ['the period is not told of'];
    const last = this.lastOf(['Trình', 'Trả lại', 'Duyệt', 'Mở lại'])?.act ?? '';
    const lock = this.lastOf(['Khóa kỳ', 'Mở đến ngày'])?.act ?? '';
    const shown = [period.state, period.isLocked, broken, toldChanges(period).join('; ')];
    const wanted = [
      STATES[last] ?? 'none',
      lock === 'Khóa kỳ',
      '',
      this.changesSince(await this.teller.rows()).join('; '),
    ];
    return shown.flatMap((each, at) =>
      each === wanted[at] ? [] : [`shown ${String(each)}, the tabs say ${String(wanted[at])}`],
    );
  }

  /** Versions that stand in no row, in no content of «_Lưu» and in no entry of Nhật ký. */
  private async lostVersions(): Promise<readonly string[]> {
    const texts = await Promise.all(
      [TAB, '_Lưu', 'Nhật ký'].map(async (tab) => JSON.stringify(await this.teller.records(tab))),
    );
    const standing = new Set(texts.join(' ').match(/\d+/g));
    return [...this.owed]
      .filter((version) => !standing.has(String(version)))
      .map((version) => `version ${String(version)} is lost`);
  }
}

const STATES: Readonly<Record<string, string>> = {
  Trình: 'submitted',
  'Trả lại': 'returned',
  Duyệt: 'approved',
  'Mở lại': 'reopened',
};

/** As `changesSince` says them. */
const toldChanges = ({ changes }: PeriodApproval): readonly string[] =>
  changes
    .map(({ kind, id, text }) => {
      const [, then = '?', now = '?'] = /Số người «(\d+)» → «(\d+)»/.exec(text) ?? [];
      return kind === 'changed' ? `changed ${id} ${then} ${now}` : `${kind} ${id}`;
    })
    .sort();

import { beforeAll, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import type {
  ActiveRowData,
  AppliedFixes,
  CoverageView,
  FindingsData,
  MyWorkData,
  ReportDownload,
  ReportOptions,
  ReportPreview,
  RowData,
  SavedRow,
  SidebarData,
} from '../../src/rpc/messages';
import {
  HEAD,
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
const save = (commune: Commune, cells: Record<string, string>) =>
  commune.data<SavedRow>(OFFICIAL, { command: 'saveRow', tab: 'activities', token: newToken(), cells });

describe('openSidebar', () => {
  it(
    'fact 45: catches up with a row that was deleted without an edit event',
    opened(async (commune) => {
      await save(commune, MEETING);
      await save(commune, { ...MEETING, evidence: 'https://example.vn/2' });
      await commune.data(OWNER, { command: 'check' });
      const verdicts = async () => (await commune.rows('Hoạt động')).map((row) => String(row['Kiểm tra']));
      expect((await verdicts())[1]).toMatch(/^Cần xem: Mã: trùng/);
      await commune.host.act({
        spreadsheetId: commune.spreadsheetId,
        user: OWNER,
        sheet: 'Hoạt động',
        command: { kind: 'deleteRows', at: 1, count: 1 },
      });
      expect((await verdicts())[0]).toMatch(/^Cần xem: Mã: trùng/);
      await commune.data(OFFICIAL, { command: 'openSidebar' });
      expect((await verdicts())[0]).not.toContain('trùng');
    }),
  );

  it(
    'says who is at the keyboard, what the form offers and what each form of activity needs',
    opened(async (commune) => {
      const data = await commune.data<SidebarData>(HEAD, { command: 'openSidebar' });
      expect(data.user).toMatchObject({
        email: HEAD,
        name: 'Lê Văn Xóm',
        role: 'hamletHead',
        roleLabel: 'Trưởng xóm',
        hamlets: ['A'],
      });
      expect(data).toMatchObject({ today: '2024-06-15', readOnly: null, communeName: 'xã Bình Thuận' });
      expect(
        data.hamlets.map(({ name, households, officerName }) => [name, households, officerName]),
      ).toEqual([
        ['Bình Xuân', 120, 'Lê Văn Xóm'],
        ['Đình 6', 80, 'Trần Thị Văn'],
      ]);
      const meeting = data.forms.find(({ code }) => code === 'HT2.2');
      expect(meeting).toMatchObject({ direct: true, needed: ['attendance', 'householdsAttending'] });
      const item = data.plan.find(({ code }) => code === 'MK01');
      expect(item?.topics).toContain('ND1');
      expect(item?.hamlets).toEqual(['A', 'B']);
      const [activities] = data.tabs;
      expect(activities?.fields.map(({ header }) => header).slice(0, 3)).toEqual([
        'Mã',
        'Ngày',
        'Trạng thái',
      ]);
      expect(activities?.fields.every(({ help }) => help.length > 10)).toBe(true);
      expect(activities?.fields.some(({ field }) => field.startsWith('_'))).toBe(false);
      expect(data.lists?.forms.length).toBe(data.forms.length);
    }),
  );

  it(
    'a viewer, and a workbook of a newer add-on, get the reason why nothing may be written',
    opened(async (commune) => {
      const viewed = await commune.data<SidebarData>(VIEWER, { command: 'openSidebar' });
      expect(viewed.readOnly).toContain('chỉ được xem');
      const names = (await commune.rows('Cấu hình')).map((row) => row['Mục cài đặt']);
      await commune.type('Cấu hình', `B${String(names.indexOf('Phiên bản cấu trúc') + 2)}`, [['99']]);
      const newer = await commune.data<SidebarData>(OFFICIAL, { command: 'openSidebar' });
      expect(newer).toMatchObject({ lists: null, plan: [], hamlets: [] });
      expect(newer.readOnly).toContain('mới hơn');
    }),
  );
});

describe('rows and findings', () => {
  it(
    'activeRow follows the cursor without a service call; goTo moves it',
    opened(async (commune) => {
      const moved = await commune.data(OFFICIAL, {
        command: 'goTo',
        tab: 'activities',
        row: 5,
        field: 'attendance',
      });
      expect(moved).toEqual({ a1: 'K5' });
      const { run } = await commune.ask(OFFICIAL, { command: 'activeRow' });
      expect(run.calls).toEqual({});
      const active = await commune.data<ActiveRowData>(OFFICIAL, { command: 'activeRow' });
      expect(active).toEqual({ tab: 'activities', tabName: 'Hoạt động', row: 5 });
      await commune.data(OFFICIAL, { command: 'goTo', tab: 'hamlets', row: 2 });
      const other = await commune.data<ActiveRowData>(OFFICIAL, { command: 'activeRow' });
      expect(other).toEqual({ tab: null, tabName: 'Xóm', row: null });
    }),
  );

  it(
    'findings have a cell to jump to and a mend with before and after; filters by hamlet and officer',
    opened(async (commune) => {
      await save(commune, { ...MEETING, hamlets: 'binh xuan' });
      await save(commune, { ...MEETING, hamlets: 'đình 6', leadUnit: '', note: 'hai' });
      const all = await commune.data<FindingsData>(OFFICIAL, { command: 'findings', tab: 'activities' });
      const mended = all.findings.find(({ row, field }) => row === 3 && field === 'hamlets');
      expect(mended).toMatchObject({
        a1: 'H3',
        code: 'HD002',
        received: 'đình 6',
        mend: { shown: 'Đình 6', certain: true },
      });
      expect(all.certain).toBeGreaterThan(0);
      const ofOfficial = await commune.data<FindingsData>(OFFICIAL, {
        command: 'findings',
        tab: 'activities',
        officer: OFFICIAL,
      });
      expect(new Set(ofOfficial.findings.map(({ row }) => row))).toEqual(new Set([3]));
      const ofHamlet = await commune.data<FindingsData>(OFFICIAL, { command: 'findings', hamlet: 'B' });
      expect(ofHamlet.findings.some(({ tabKey, row }) => tabKey === 'activities' && row === 3)).toBe(true);
    }),
  );

  it(
    'applyFixes mends what still stands so, keeps the originals in Nhật ký and names the rest',
    opened(async (commune) => {
      const row = await save(commune, { ...MEETING, hamlets: 'bình xuân', topics: 'nd1' });
      const { findings } = await commune.data<FindingsData>(OFFICIAL, {
        command: 'findings',
        tab: 'activities',
      });
      const fixes = findings.flatMap(({ tabKey, id, field, received, mend }) =>
        mend?.certain === true
          ? [{ tab: tabKey, row: row.row, id, field, before: received, after: mend.cell }]
          : [],
      );
      expect(fixes.map(({ field }) => field).sort()).toEqual(['hamlets', 'topics']);
      await commune.type('Hoạt động', 'E2', [['ND2.4']]);
      const { run } = await commune.ask(OFFICIAL, { command: 'applyFixes', fixes: [] });
      expect(run.ok).toBe(true);
      const done = await commune.data<AppliedFixes>(OFFICIAL, { command: 'applyFixes', fixes });
      expect(done.applied).toBe(1);
      expect(done.left).toMatchObject([
        { index: fixes.findIndex(({ field }) => field === 'topics'), why: 'changed' },
      ]);
      expect((await commune.rows('Hoạt động'))[0]).toMatchObject({ Xóm: 'Bình Xuân', 'Nội dung': 'ND2.4' });
      const audit = await commune.entries();
      expect(audit[1]).toMatchObject({ Cột: 'Xóm', Trước: 'bình xuân', Sau: 'Bình Xuân', 'Mã dòng': row.id });
    }),
  );

  it(
    'rowAt of a blank row is refused with a sentence',
    opened(async (commune) => {
      const { response } = await commune.ask<RowData>(OFFICIAL, {
        command: 'rowAt',
        tab: 'activities',
        row: 9,
      });
      expect(response).toMatchObject({ ok: false, code: 'stale' });
    }),
  );
});

describe('coverage, work and reports', () => {
  it(
    'coverageView writes nothing; each gap that an activity closes has a filled form, and that form saves',
    opened(async (commune) => {
      await save(commune, MEETING);
      const { run, response } = await commune.ask<CoverageView>(VIEWER, {
        command: 'coverageView',
        period: '2024-Q2',
      });
      expect(Object.keys(run.calls).filter((call) => /set|append|flush/i.test(call))).toEqual([]);
      if (response?.ok !== true) throw new Error(JSON.stringify(response));
      const { hamlets, gaps, period } = response.data;
      expect(period.dates).toBe('từ ngày 15/03/2024 đến ngày 14/06/2024');
      expect(hamlets.map(({ name, officer }) => [name, officer])).toEqual([
        ['Bình Xuân', 'Lê Văn Xóm'],
        ['Đình 6', 'Trần Thị Văn'],
      ]);
      const gap = gaps.find(({ kind, hamlets: of }) => kind === 'G1' && of.includes('B'));
      expect(gap?.prefill).toMatchObject({ hamlets: 'Đình 6', scope: 'Một xóm', topics: gap?.topic });
      const saved = await save(commune, { ...gap?.prefill, date: '11/06/2024', form: 'HT2.2' });
      expect(saved.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    }),
  );

  it(
    'myWork: own hamlets only, and a reminder for each officer and hamlet in plain Vietnamese',
    opened(async (commune) => {
      await save(commune, { ...MEETING, evidence: '' });
      const work = await commune.data<MyWorkData>(HEAD, { command: 'myWork' });
      expect(work.period.code).toBe('2024');
      expect(work.items.length).toBeGreaterThan(0);
      for (const { hamlets } of work.items) expect(hamlets).toContain('A');
      const reminder = work.reminders.find(({ key }) => key === HEAD);
      expect(reminder?.text).toMatch(/^Kính gửi anh\/chị Lê Văn Xóm,\n/);
      expect(reminder?.text).not.toMatch(/[<>]|undefined|null/);
    }),
  );

  it(
    'reports: periods with dates, what is missing, the tree, and a .docx without Drive',
    opened(async (commune) => {
      await save(commune, MEETING);
      const options = await commune.data<ReportOptions>(OWNER, { command: 'reportOptions' });
      expect(options.suggested).toBe('2024-Q2');
      expect(options.current).toBe('2024-Q3');
      // A.10: Friday 14/06, then two working days.
      const quarters = options.kinds.find(({ kind }) => kind === 'quarter')?.periods;
      expect(quarters?.find(({ code }) => code === '2024-Q2')?.due).toBe('2024-06-18');
      expect(options.kinds.map(({ kind }) => kind)).toEqual([
        'month',
        'quarter',
        'half',
        'nineMonths',
        'year',
      ]);
      const preview = await commune.data<ReportPreview>(OWNER, {
        command: 'reportPreview',
        period: '2024-Q2',
      });
      expect(preview.missing.map(({ kind }) => kind)).toContain('setting');
      expect(preview.missing.find(({ kind }) => kind === 'setting')?.at).toMatchObject({ tab: 'Cấu hình' });
      expect(preview.document.sections.length).toBeGreaterThan(0);
      const file = await commune.data<ReportDownload>(
        OWNER,
        { command: 'reportDownload', period: '2024-Q2' },
        { refusedScopes: ['https://www.googleapis.com/auth/drive.file'] },
      );
      const parts = unzipSync(Buffer.from(file.base64, 'base64'));
      expect(Object.keys(parts)).toContain('word/document.xml');
      expect(await commune.rows('Báo cáo')).toHaveLength(1);
      const refused = await commune.ask(
        OWNER,
        { command: 'report', period: '2024-Q2' },
        { refusedScopes: ['https://www.googleapis.com/auth/drive.file'] },
      );
      expect(refused.response).toMatchObject({ ok: false, code: 'scope' });
    }),
  );
});

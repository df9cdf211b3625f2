import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SpreadsheetState } from 'local-google';
import type { SetUpReport } from '../../src/app/ports/ports';
import { leftBySetUp } from '../../src/wording/upkeep/left-by-set-up';
import { VERDICT_STYLES } from '../../src/workbook/verdict-style';
import { TABS } from '../../src/workbook/workbook';
import { type AdapterHost, OWNER, sheetOf, startAdapterHost } from '../support/adapter-host';
import type { Step } from '../support/adapter-entry';

const KEEPER = 'van-hoa@binhthuan.example';
const OFFICIAL = 'xom-a@binhthuan.example';
const GROUP = 'nhom-can-bo@googlegroups.com';
const STARTER = {
  'Cán bộ': [
    { Email: KEEPER, 'Vai trò': 'Tổng hợp' },
    { Email: OFFICIAL, 'Vai trò': 'Trưởng xóm' },
  ],
  'Cấu hình': [{ 'Mục cài đặt': 'Tên xã', 'Giá trị': 'xã Bình Thuận' }],
};

let host: AdapterHost;
beforeAll(async () => {
  host = await startAdapterHost();
});
afterAll(() => host.close());

const sum = (calls: Readonly<Record<string, number>>): number =>
  Object.values(calls).reduce((a, b) => a + b, 0);

async function setUp(id: string, on = host): Promise<{ report: SetUpReport; calls: number }> {
  const { results, calls } = await on.run(id, { do: 'setUp', starter: STARTER });
  return { report: results[0] as SetUpReport, calls: sum(calls) };
}

async function newWorkbook(on = host): Promise<string> {
  const id = await on.google.createSpreadsheet({ name: 'Sổ', locale: 'en_US', owner: OWNER });
  await setUp(id, on);
  return id;
}

/** All that set-up is answerable for, by sheet: its rows as digests, and the rest. */
function looks(state: SpreadsheetState): Readonly<Record<string, unknown>> {
  const styles = state.styles.map((style) => JSON.stringify(style));
  const rules = state.validations.map((rule) => JSON.stringify(rule));
  const rowText = (row: SpreadsheetState['sheets'][number]['cells'][number]): string =>
    row
      .map((cell) => (cell ? `${cell.v ?? ''} ${styles[cell.s ?? 0]} ${rules[cell.d ?? -1] ?? ''}` : ''))
      .join('\u0001');
  return Object.fromEntries(
    state.sheets.map(({ cells, protections, ...sheet }) => [
      sheet.name,
      {
        ...sheet,
        columnWidths: Array.from({ length: sheet.maxColumns }, (_width, at) => sheet.columnWidths[at] ?? 100),
        rows: cells.map((row) => createHash('sha1').update(rowText(row)).digest('base64')),
        protections: protections.map((each) => JSON.stringify({ ...each, id: '' })).sort(),
      },
    ]),
  );
}

/** Widths, formats and protections of each tab need calls of their own: the budget grows with the tabs. */
const BUDGET = { calls: 20 * TABS.length, again: 3.5 * TABS.length };

describe('C.23: what set-up costs', () => {
  it('C.23: at most 20 calls for each tab on an empty spreadsheet, at most 3.5 for each on a workbook that is whole', async () => {
    const id = await host.google.createSpreadsheet({ name: 'Sổ', owner: OWNER });
    expect((await setUp(id)).calls).toBeLessThanOrEqual(BUDGET.calls);
    const before = looks(await host.google.state(id));
    const again = await setUp(id);
    expect(again.calls).toBeLessThanOrEqual(BUDGET.again);
    expect(looks(await host.google.state(id))).toEqual(before);
    expect(again.report.tables?.officers.map(({ cells }) => cells.email)).toEqual([KEEPER, OFFICIAL]);
  });

  it('C.23: rows typed since cost next to nothing as long as half of the spare ones are left', async () => {
    const id = await newWorkbook();
    await host.run(id, { do: 'append', tab: 'contributions', rows: [{ note: 'a' }, { note: 'b' }] });
    expect((await setUp(id)).calls).toBeLessThanOrEqual(BUDGET.again);
  });
});

describe('C.23: a second set-up mends what a person can damage', () => {
  const DAMAGES: readonly Step[] = [
    { do: 'spoil', sheet: 'Hoạt động', range: 'G40', how: 'lists' },
    { do: 'spoil', sheet: 'Hoạt động', range: 'A1', how: 'rules' },
    { do: 'spoil', sheet: 'Hoạt động', range: 'AE1:AF1', how: 'hidden' },
    { do: 'spoil', sheet: 'Đóng góp', range: 'A2:L200', how: 'lists' },
    { do: 'spoil', sheet: 'Cấu hình', range: 'A2:C30', how: 'lists' },
    { do: 'spoil', sheet: 'Kế hoạch', range: 'A5:U5', how: 'formats' },
    { do: 'spoil', sheet: 'Xóm', range: 'A1:L1', how: 'formats' },
    { do: 'spoil', sheet: 'Gương, mô hình', range: 'A1', how: 'rules' },
    { do: 'spoil', sheet: 'Độ bao phủ', range: 'A1:AU60', how: 'formats' },
    { do: 'spoil', sheet: 'Khoảng trống', range: 'A1', how: 'rules' },
    { do: 'spoil', sheet: 'Khoảng trống', range: 'A1', how: 'hidden' },
  ];

  it('C.23: lists, formats, headers’ looks, colours of verdicts and bands, hidden columns', async () => {
    const id = await newWorkbook();
    const whole = looks(await host.google.state(id));
    await host.run(id, ...DAMAGES);
    const damaged = looks(await host.google.state(id));
    const changed = Object.keys(whole).filter(
      (name) => JSON.stringify(whole[name]) !== JSON.stringify(damaged[name]),
    );
    const touched = DAMAGES.flatMap((step) => ('sheet' in step ? [step.sheet] : []));
    expect(new Set(changed)).toEqual(new Set(touched));
    await setUp(id);
    expect(looks(await host.google.state(id))).toEqual(whole);
  });

  it('C.23: protections', async () => {
    const id = await newWorkbook();
    const whole = looks(await host.google.state(id));
    await host.run(id, { do: 'removeProtections' });
    await setUp(id);
    expect(looks(await host.google.state(id))).toEqual(whole);
  });

  it('C.23: a renamed header comes back with its looks, and the renamed column stays', async () => {
    const id = await newWorkbook();
    await host.google.edit({ spreadsheetId: id, user: OWNER, sheet: 'Xóm', range: 'B1', values: [['Tên']] });
    const { report } = await setUp(id);
    expect(report.repairedHeaders).toEqual([{ tab: 'hamlets', field: 'name' }]);
    const state = await host.google.state(id);
    const [header = []] = sheetOf(state, 'Xóm').cells;
    expect(header[1]?.v).toBe('Tên');
    const back = header.find((cell) => cell?.v === 'Tên xóm');
    expect(state.styles[back?.s ?? 0]).toMatchObject({ bold: true, fontColor: '#ffffff', numberFormat: '@' });
  });
});

describe('A.8: protections of people', () => {
  it('A.8: a sheet protection without our mark stays as it is, and set-up says what the owner can do', async () => {
    const id = await newWorkbook();
    await host.run(
      id,
      { do: 'removeProtections' },
      ...['Xóm', 'Nhật ký', 'Độ bao phủ'].map((sheet): Step => ({
        do: 'protect',
        sheet,
        description: 'Của chị Hoa',
      })),
    );
    const theirs = (state: SpreadsheetState) =>
      state.sheets.flatMap(({ name, protections }) =>
        protections.filter(({ description }) => description === 'Của chị Hoa').map((each) => [name, each]),
      );
    const before = theirs(await host.google.state(id));
    const { report } = await setUp(id);
    expect(theirs(await host.google.state(id))).toEqual(before);
    expect(before).toHaveLength(3);
    expect(new Set(report.keptProtections)).toEqual(new Set(['hamlets', 'audit', 'coverage']));
    const told = leftBySetUp(report).find((line) => line.includes('Tab «Xóm»'));
    expect(told).toContain('gỡ khóa ấy rồi chạy lại Cài đặt');
    const others = sheetOf(await host.google.state(id), 'Kế hoạch').protections;
    expect(others.map(({ type, editors }) => [type, editors])).toEqual([['SHEET', [KEEPER]]]);
  });

  it('A.8: one without any name stays too, where the tab has rows; a stopped run leaves such on tabs without rows alone', async () => {
    const id = await newWorkbook();
    const protections = async (tab: string) => sheetOf(await host.google.state(id), tab).protections;
    const before = await protections('Nhật ký');
    const steps = ['Cấu hình', 'Nhật ký'].map((sheet): Step => ({ do: 'protect', sheet, description: '' }));
    await host.run(id, { do: 'removeProtections' }, ...steps);
    const theirs = await protections('Cấu hình');
    const { report } = await setUp(id);
    expect(await protections('Cấu hình')).toEqual(theirs);
    expect(report.keptProtections).toEqual(['settings']);
    const named = (all: typeof before) => all.map(({ type, description }) => [type, description]);
    expect(named(await protections('Nhật ký'))).toEqual(named(before));
  });

  it('A.8: who may not edit goes, one by one where a group is refused, and the group is named', async () => {
    const id = await host.google.createSpreadsheet({ name: 'Sổ', owner: OWNER });
    for (const email of [OFFICIAL, GROUP, KEEPER]) await host.google.share(id, email, 'editor');
    const { report } = await setUp(id);
    const state = await host.google.state(id);
    const closed = state.sheets.flatMap(({ protections }) =>
      protections.filter(({ warningOnly }) => !warningOnly),
    );
    expect(closed).toHaveLength(16);
    for (const { editors } of closed) expect([...(editors ?? [])].sort()).toEqual([GROUP, KEEPER].sort());
    expect(new Set(report.editorsLeft.map(({ email }) => email))).toEqual(new Set([GROUP]));
    expect(leftBySetUp(report)[0]).toContain(`${GROUP} vẫn sửa được phần khóa`);
  });

  it('A.8: somebody shared later may not edit what was closed when nobody else was there', async () => {
    const id = await newWorkbook();
    await host.google.share(id, OFFICIAL, 'editor');
    const edit = { spreadsheetId: id, user: OFFICIAL, sheet: 'Hoạt động', range: 'A1', values: [['x']] };
    expect((await host.google.edit(edit)).refused).toContain('protected');
  });
});

describe('A.8: conditional rules', () => {
  it('A.8: rules that Google gives back in other words are known, and do not pile up', async () => {
    const other = await startAdapterHost({ ruleFormulas: 'reworded' });
    try {
      const id = await newWorkbook(other);
      const rules = async (): Promise<unknown> =>
        (await other.google.state(id)).sheets.map(({ conditionalFormats }) => conditionalFormats);
      const before = await rules();
      const { calls } = await setUp(id, other);
      await setUp(id, other);
      expect(await rules()).toEqual(before);
      expect(calls).toBeLessThanOrEqual(76);
    } finally {
      await other.close();
    }
  });

  it('A.8: a person’s own rules stay, behind ours, also in a colour of a verdict', async () => {
    const id = await newWorkbook();
    const own = VERDICT_STYLES[0]?.cellBackground ?? '';
    await host.run(
      id,
      { do: 'addRule', sheet: 'Kế hoạch', range: 'B2:B20', background: own },
      { do: 'addRule', sheet: 'Kế hoạch', range: 'B2:D20', background: '#ff00ff' },
    );
    const before = (await host.sheet(id, 'Kế hoạch')).conditionalFormats.length;
    await setUp(id);
    await setUp(id);
    const { conditionalFormats } = await host.sheet(id, 'Kế hoạch');
    expect(conditionalFormats).toHaveLength(before);
    expect(conditionalFormats.slice(-2).map(({ format }) => format.background)).toEqual(['#ff00ff', own]);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { Activity } from '../../../../src/domain/activities/activity';
import type { Cell } from '../../../../src/domain/tables/cell';
import { checkTables } from '../../../../src/domain/validation/check-tables';
import type { Fix } from '../../../../src/domain/cells/fix';
import type { Cells } from '../../../support/tables-builder';
import { day, tablesWith, TODAY } from '../../../support/tables-builder';

function read(given: Cells<'activities'>): {
  activity: Activity | null;
  fixes: Partial<Record<string, Fix>>;
} {
  const { findings, book } = checkTables(tablesWith({ activities: [given] }), TODAY);
  const fixes: Partial<Record<string, Fix>> = {};
  for (const { tab, field, fix } of findings) if (tab === 'activities' && fix) fixes[field] = fix;
  return { activity: book.activities[0]?.activity ?? null, fixes };
}

const certain = (value: Cell): Fix => ({ value, certain: true });

describe('§5: cells are read leniently and never silently', () => {
  it.each<[string, Cell, string]>([
    ['05.03.24', '05.03.24', '2024-03-05'],
    ['5/3/2024 as text', '5/3/2024', '2024-03-05'],
    ['ISO', '2024-03-05', '2024-03-05'],
    ['in words', '5 thg 3, 2024', '2024-03-05'],
  ])('a day typed as %s is read, and mended for certain', (_, cell, expected) => {
    const { activity, fixes } = read({ date: cell });
    expect(activity?.date).toBe(expected);
    expect(fixes['date']).toEqual(certain(day(expected)));
  });

  it('§5.8: a number kept as text is read, and mended for certain', () => {
    const { activity, fixes } = read({
      attendance: ' 95 ',
      cost: '500k',
      fundingSource: 'NSNN',
      areaM2: '2 sào',
    });
    expect(activity).toMatchObject({ attendance: 95, cost: 500_000, areaM2: 720 });
    expect(fixes).toMatchObject({ attendance: certain(95), cost: certain(500_000), areaM2: certain(720) });
  });

  it('the m² of a sào are those of Cấu hình', () => {
    const tables = tablesWith({ activities: [{ areaM2: '2 sào' }], settings: { saoM2: 500 } });
    expect(checkTables(tables, TODAY).book.activities[0]?.activity?.areaM2).toBe(1000);
  });

  it('§5.8: 1,234 persons is a question, with 1.234 as a guess', () => {
    expect(read({ attendance: '1,234' }).fixes['attendance']).toEqual({ value: 1234, certain: false });
  });

  it.each<[string, string, string, string]>([
    ['Roman numeral and prefix', 'Xóm Thuận phong XII', 'X05', 'Thuận Phong 12'],
    ['NFD', 'Bi\u0300nh Khang', 'X06', 'Bình Khang'],
    ['invisible characters', '\u200bTrại\u00a04', 'X03', 'Trại 4'],
    ['capitals', 'ĐẦM MỤ', 'X04', 'Đầm Mụ'],
    ['no space before the number', 'Đình6', 'X02', 'Đình 6'],
    ['a code in small letters', 'x 02', 'X02', 'X02'],
  ])('§5.2: a hamlet with %s is read, and mended for certain', (_, typed, code, mended) => {
    const { activity, fixes } = read({ hamlets: typed, attendance: 60, householdsAttending: 55 });
    expect(activity?.hamlets).toEqual([code]);
    expect(fixes['hamlets']).toEqual(certain(mended));
  });

  it('a code of a hamlet is as good as its name', () => {
    expect(read({ hamlets: 'X01' })).toMatchObject({ activity: { hamlets: ['X01'] }, fixes: {} });
  });

  it.each([
    ['A; B', 'Bình Xuân; Đình 6'],
    ['A,B', 'Bình Xuân,Đình 6'],
    ['lines', 'Bình Xuân\nĐình 6'],
  ])('several hamlets may be separated as %s, without a mend', (_, typed) => {
    const { activity, fixes } = read({ scope: 'Liên xóm', hamlets: typed });
    expect(activity?.hamlets).toEqual(['X01', 'X02']);
    expect(fixes).toEqual({});
  });

  it('§5.4: a loose match asks, and the rest of the list is kept in the question', () => {
    const { activity, fixes } = read({ scope: 'Liên xóm', hamlets: 'Dam Mu; Xóm Bình Xuân' });
    expect(activity).toBeNull();
    expect(fixes['hamlets']).toEqual({ value: 'Đầm Mụ; Bình Xuân', certain: false });
  });

  it.each<[string, Cells<'activities'>, Partial<Activity>]>([
    [
      'Trạng thái huỷ',
      { status: 'huỷ', attendance: null, householdsAttending: null },
      { status: 'cancelled' },
    ],
    ['Phạm vi một  xóm', { scope: 'một  xóm' }, { scope: 'single' }],
    ['Nguồn xã hội hoá', { cost: 1000, fundingSource: 'Xã hội hoá' }, { fundingSource: 'socialised' }],
    ['Mục kế hoạch mk 13', { planItem: 'mk 13' }, { planItem: 'MK13' as Activity['planItem'] }],
    ['NGOAI_KH', { planItem: 'NGOAI_KH' }, { planItem: 'outside-plan' }],
    ['Nội dung nd3.6', { topics: 'nd3.6 ' }, { topics: ['ND3.6'] as unknown as Activity['topics'] }],
  ])('%s is understood', (_, given, expected) => {
    const { activity, fixes } = read(given);
    expect(activity).toMatchObject(expected);
    expect(Object.values(fixes).every((fix) => fix?.certain)).toBe(true);
    expect(Object.keys(fixes)).toHaveLength(1);
  });

  it('Số hộ theo xóm reads `name: figure` by name or code', () => {
    const { activity } = read({
      scope: 'Liên xóm',
      hamlets: 'Bình Xuân; Trại 4',
      householdsAttending: 110,
      householdsByHamlet: 'Bình Xuân: 60; X03 : 50',
    });
    expect([...(activity?.householdsByHamlet ?? [])]).toEqual([
      ['X01', 60],
      ['X03', 50],
    ]);
  });

  it('a blank number is null, never 0; a row without Mã is @ and its row number', () => {
    const { book } = checkTables(tablesWith({ activities: [{ code: null, attendance: null }] }), TODAY);
    expect(book.activities[0]).toMatchObject({
      id: '@2',
      row: 2,
      activity: { attendance: null, newsItems: null },
    });
  });

  it('a name that repeats over time means the hamlet in force on the day', () => {
    const base = {
      name: 'Bình Sơn',
      households: 76,
      people: 300,
      hasLoudspeaker: 'Có',
      hasZaloGroup: 'Có',
      officer: 'vanhoa@binhthuan.vn',
    };
    const hamlets = [
      {},
      {},
      {},
      {},
      { ...base, code: 'B1', validTo: day('2024-02-29'), mergedInto: 'B2' },
      { ...base, code: 'B2', validFrom: day('2024-03-01') },
    ];
    const activities = [
      { hamlets: 'Bình Sơn', date: day('2024-02-10'), attendance: 60, householdsAttending: 55 },
      { hamlets: 'Bình Sơn', date: day('2024-03-10'), attendance: 61, householdsAttending: 56 },
    ];
    const { findings, book } = checkTables(tablesWith({ hamlets, activities }), TODAY);
    expect(book.activities.map(({ activity }) => activity?.hamlets)).toEqual([['B1'], ['B2']]);
    expect(findings).toEqual([]);
  });

  it('a row with nothing but hidden columns and Kiểm tra is blank', () => {
    const blank = Object.fromEntries(
      Object.keys(tablesWith().activities[0]?.cells ?? {}).map((field) => [field, null]),
    );
    const { findings, book } = checkTables(
      tablesWith({ activities: [{}, { ...blank, _id: 'r2', _rev: 3, verdict: 'Đạt' }] }),
      TODAY,
    );
    expect(book.activities).toHaveLength(1);
    expect(findings).toEqual([]);
  });
});

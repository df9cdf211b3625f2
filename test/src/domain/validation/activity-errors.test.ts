import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '../../../../src/domain/calendar/calendar-date';
import { checkTables } from '../../../../src/domain/validation/check-tables';
import { ALL_RULES } from '../../../../src/domain/validation/rules/all-rules';
import type { Cells } from '../../../support/tables-builder';
import { day, tablesWith, TODAY } from '../../../support/tables-builder';

type Given = Cells<'activities'>;

const check = (activity: Given, today: CalendarDate = TODAY) =>
  checkTables(tablesWith({ activities: [activity] }), today);
const errorsOf = (activity: Given): readonly string[] =>
  check(activity)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ rule }) => rule);

describe('§6.0: errors on Hoạt động', () => {
  it.each<[string, string, Given]>([
    ['Ngày blank', 'HD-01', { date: null }],
    ['Ngày of spaces', 'HD-01', { date: ' \u00a0' }],
    ['Ngày unreadable', 'HD-02', { date: 'đầu tháng 3' }],
    ['Ngày that does not exist', 'HD-02', { date: '31/04/2024' }],
    ['Ngày month first', 'HD-02', { date: '03/25/2024' }],
    ['Ngày a bare number', 'HD-02', { date: 45356 }],
    ['Ngày after today while done', 'HD-03', { date: day('2024-07-01') }],
    ['Trạng thái blank', 'HD-04', { status: null }],
    ['Trạng thái unknown', 'HD-04', { status: 'Đang làm' }],
    ['Hình thức blank', 'HD-05', { form: null }],
    ['Hình thức unknown', 'HD-05', { form: 'HT9.9' }],
    ['Phạm vi blank', 'HD-06', { scope: null }],
    ['Phạm vi unknown', 'HD-06', { scope: 'Hai xóm' }],
    ['Nội dung blank', 'HD-07', { topics: null }],
    ['Nội dung of separators', 'HD-07', { topics: ' ; ' }],
    ['Nội dung with an unknown code', 'HD-08', { topics: 'ND3.6; ND7' }],
    ['an unknown hamlet', 'HD-09', { hamlets: 'Bình Xuân; Xóm Lạ' }],
    ['an unknown hamlet in Toàn xã', 'HD-09', { scope: 'Toàn xã', hamlets: 'Xóm Lạ' }],
    ['a loose match is not a hit', 'HD-09', { hamlets: 'Đầm Mu' }],
    ['numbers must match: Đình 7 is not Đình 6', 'HD-09', { hamlets: 'Đình 7' }],
    ['Xóm blank for Một xóm', 'HD-10', { hamlets: null }],
    ['Xóm blank for Liên xóm', 'HD-10', { scope: 'Liên xóm', hamlets: null }],
    ['words in Số người', 'HD-11', { attendance: 'đông' }],
    ['1,234 persons', 'HD-11', { attendance: '1,234' }],
    ['a negative number', 'HD-11', { householdsAttending: -5 }],
    ['a date in Số lượng', 'HD-11', { quantity: day('2024-03-04') }],
    ['a tick in Lượt tiếp cận', 'HD-11', { reachCount: true }],
    ['an unclear sum', 'HD-11', { cost: '15 triệu 500' }],
    ['words in Diện tích', 'HD-11', { areaM2: 'rộng' }],
  ])('%s: %s, and the row does not count', (_, rule, given) => {
    expect(errorsOf(given)).toEqual([rule]);
    expect(check(given).book.activities[0]?.activity).toBeNull();
  });

  it('a Mã that repeats: every row with it, so that order does not matter', () => {
    const other: Given = { code: 'hd001', hamlets: 'Đình 6', attendance: 60, householdsAttending: 55 };
    const { findings, book } = checkTables(tablesWith({ activities: [{}, other] }), TODAY);
    expect(
      findings.filter(({ severity }) => severity === 'error').map(({ rule, row }) => [rule, row]),
    ).toEqual([
      ['HD-12', 2],
      ['HD-12', 3],
    ]);
    expect(book.activities.map(({ activity }) => activity)).toEqual([null, null]);
  });

  it.each<[string, Given]>([
    ['missing evidence', { evidence: null }],
    ['missing unit', { leadUnit: null }],
    ['missing plan item', { planItem: null }],
    ['unknown plan item', { planItem: 'MK99' }],
    ['missing attendance', { attendance: null, householdsAttending: null }],
    ['a planned day to come', { status: 'Dự kiến', date: day('2024-12-01') }],
    ['a fraction of a person', { attendance: 45.5 }],
    ['more households than the hamlet has', { householdsAttending: 500 }],
    ['a split that cannot be read', { householdsByHamlet: 'không rõ' }],
    ['unknown criteria', { criteria: '99' }],
    ['an unknown source', { fundingSource: 'Quỹ' }],
    ['a day outside the plan year', { date: day('2022-03-05') }],
    ['Xóm blank for Toàn xã', { scope: 'Toàn xã', hamlets: null }],
    ['no Mã', { code: null }],
  ])('%s is no error: the row counts', (_, given) => {
    expect(errorsOf(given)).toEqual([]);
    expect(check(given).book.activities[0]?.activity).not.toBeNull();
  });

  it('no other rule of the tab is an error', () => {
    const errors = ALL_RULES.filter(({ tab, severity }) => tab === 'activities' && severity === 'error');
    expect(errors.map(({ id }) => id)).toEqual(
      // A row of totals is no entry at all (HD-65), nor is one that was emptied (HD-71).
      [
        ...Array.from({ length: 12 }, (_, index) => `HD-${String(index + 1).padStart(2, '0')}`),
        'HD-65',
        'HD-71',
      ],
    );
  });
});

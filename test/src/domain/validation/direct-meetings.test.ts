import { describe, expect, it } from '@jest/globals';
import { certainFixes } from '../../../../src/domain/validation/certain-fixes';
import { checkTables } from '../../../../src/domain/validation/check-tables';
import { findingMessage } from '../../../../src/wording/vi';
import type { RuleExample } from '../../../../rules-book/example';
import { tablesWith, TODAY } from '../../../support/tables-builder';

type Cells = NonNullable<RuleExample['activities']>[number];

const findingsOf = (rule: string, activity: Cells, more: RuleExample = {}) =>
  checkTables(tablesWith({ ...more, activities: [activity] }), TODAY).findings.filter(
    (finding) => finding.rule === rule,
  );
const said = (activity: Cells, more: RuleExample = {}): readonly string[] =>
  findingsOf('HD-67', activity, more).map(findingMessage);

const JOINT: Cells = { scope: 'Liên xóm', hamlets: 'Bình Xuân; Đình 6', attendance: 60 };

describe('§6.0: a meeting that is no direct meeting is told, with the reason and the figure that lacks', () => {
  it('more hamlets than a meeting may have', () => {
    const hamlets = 'Bình Xuân; Đình 6; Trại 4; Bình Khang';
    expect(said({ scope: 'Liên xóm', hamlets, attendance: 300, householdsAttending: 280 })).toEqual([
      'Xóm: nêu 4 xóm, hơn 3 xóm một buổi là cuộc họp chung của xã, nên không tính là gặp trực tiếp tại «Bình Xuân», «Đình 6», «Trại 4» và 1 mục nữa. Nếu là nhiều buổi, xin ghi mỗi buổi một dòng.',
    ]);
    expect(
      said(
        { scope: 'Liên xóm', hamlets, attendance: 300, householdsAttending: 280 },
        { settings: { hamletsAMeeting: 4 } },
      ),
    ).toEqual([]);
  });

  it('nobody knows how many came: one warning, not two', () => {
    const row = { attendance: null, householdsAttending: null };
    expect(said(row)).toEqual([
      expect.stringMatching(/^Số hộ dự: không tính là gặp trực tiếp tại «Bình Xuân»: chưa rõ/),
    ]);
    expect(findingsOf('HD-28', row)).toEqual([]);
    expect(findingsOf('HD-28', { householdsAttending: null })).toHaveLength(1);
  });

  it('nobody came, too few came: at each hamlet by its own figure', () => {
    expect(
      said({ ...JOINT, householdsByHamlet: 'Bình Xuân: 23; Đình 6: 0', householdsAttending: 23 }),
    ).toEqual([
      expect.stringMatching(/^Số hộ theo xóm: không tính là gặp trực tiếp tại «Đình 6»: số hộ dự là 0/),
      expect.stringContaining('«Bình Xuân»: mới có 23 hộ dự, cần ít nhất 24 hộ (20% của 120 hộ)'),
    ]);
    expect(said({ ...JOINT, householdsByHamlet: 'Bình Xuân: 24; Đình 6: 16' })).toEqual([]);
  });

  it('evidence, only where the commune asks for it', () => {
    const row = { evidence: null };
    expect(said(row)).toEqual([]);
    expect(said(row, { settings: { evidenceRequired: 'Có' } })).toEqual([
      expect.stringMatching(/^Minh chứng: không tính là gặp trực tiếp tại «Bình Xuân»/),
    ]);
  });

  it('a row outside the commune, one that is not done and one of an indirect form promise no meeting', () => {
    const few = { householdsAttending: 2, attendance: 2 };
    for (const other of [{ scope: 'Ngoài xã' }, { status: 'Dự kiến' }, { form: 'HT2.1' }])
      expect(said({ ...few, ...other })).toEqual([]);
    expect(said(few)).toHaveLength(1);
  });

  it('a form that the catalogue calls direct needs households, whatever its code', () => {
    const row = { form: 'HT5.2', householdsAttending: null };
    expect(findingsOf('HD-28', row)).toHaveLength(1);
    expect(findingsOf('HD-28', { ...row, form: 'HT4.1' })).toEqual([]);
  });
});

describe('§6.0: contents behind the first ones give no credit', () => {
  const five = { topics: 'ND3.6; ND1; ND2.4; ND3.1; ND3.8' };

  it('the mend keeps the first, and waits for a yes', () => {
    const [finding, ...others] = findingsOf('HD-68', five);
    expect(others).toEqual([]);
    expect(finding?.fix).toEqual({ value: 'ND3.6; ND1; ND2.4; ND3.1', certain: false });
    expect(certainFixes(findingsOf('HD-68', five))).toEqual([]);
  });

  it('as many as the setting says', () => {
    expect(findingsOf('HD-68', five, { settings: { topicsAnActivity: 5 } })).toEqual([]);
    expect(findingsOf('HD-68', { topics: 'ND3.6; ND1' }, { settings: { topicsAnActivity: 1 } })).toHaveLength(
      1,
    );
  });
});

describe('§6.0: when contents are due', () => {
  const dueIn = (...months: (number | string | null)[]) => ({
    topics: months.map((dueMonth) => ({ dueMonth })),
  });
  const checked = (...months: (number | string | null)[]) => checkTables(tablesWith(dueIn(...months)), TODAY);
  const rulesOf = (...months: (number | string | null)[]) =>
    checked(...months).findings.map(({ rule, row, field }) => `${rule} ${String(row)} ${field}`);

  // Of the five contents of the sample all but the third are required.
  it.each([
    ['a quarter by month 3, half by month 6', [3, 6, 12, 12, 12], []],
    ['too little by month 3', [4, 6, 12, 6, 6], ['ND-10 2 dueMonth']],
    ['too little by month 6', [3, 7, 1, 12, 12], ['ND-10 2 dueMonth']],
    ['blank is month 12', [null, null, null, null, null], ['ND-10 2 dueMonth']],
    ['month 0 is none', [3, 6, 0, 12, 12], ['ND-09 4 dueMonth']],
    ['month 13 is none', [3, 6, 13, 12, 12], ['ND-09 4 dueMonth']],
    ['half a month is none', [3, 6, 2.5, 12, 12], ['ND-09 4 dueMonth']],
  ])('%s', (_name, months, expected) => {
    expect(rulesOf(...months)).toEqual(expected);
  });

  it('what is no month is read as 12', () => {
    const { book } = checked('quý II', 6, null, 3, 1);
    expect(book.topics.map(({ dueMonth }) => dueMonth)).toEqual([12, 6, 12, 3, 1]);
  });
});

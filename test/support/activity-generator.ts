import type { CalendarDate } from '../../src/domain/calendar/calendar-date';
import { addDays } from '../../src/domain/calendar/calendar-date';
import type { RuleId } from '../../src/domain/validation/rules/all-rules';
import type { Cell } from '../../src/domain/tables/cell';
import type { Cells } from './tables-builder';
import { day } from './tables-builder';

const HAMLETS = ['Bình Xuân', 'Đình 6', 'Trại 4', 'Đầm Mụ', 'Thuận Phong 12', 'Bình Khang'] as const;
const UNITS = ['Công chức văn hóa', 'Hội Phụ nữ', 'Hội Nông dân', 'Đoàn Thanh niên', 'Trưởng xóm'] as const;
const NOTES = [
  null,
  'Họp tại nhà văn hóa',
  'Có 2 đại biểu xã dự',
  'Thời tiết mưa, chuyển vào buổi tối',
] as const;
const FIRST_DAY = '2023-12-15' as CalendarDate;

/** A day on which every generated row has happened. */
export const AFTER_GENERATED = '2024-12-14' as CalendarDate;

/** Rows of the sample workbook's commune with nothing to object to; up to 2,000 in one plan year. */
export function cleanActivities(count: number): Cells<'activities'>[] {
  return Array.from({ length: count }, (_, index) => {
    const households = 30 + (index % 40);
    const planned = index % 3 !== 0;
    const daysOn = Math.floor(index / HAMLETS.length);
    return {
      code: `HD${String(index + 1).padStart(3, '0')}`,
      date: day(addDays(FIRST_DAY, daysOn)),
      status: 'Đã thực hiện',
      planItem: planned ? 'MK13' : 'Ngoài kế hoạch',
      topics: planned ? 'ND3.6' : 'ND1; ND2.4',
      form: index % 2 === 0 ? 'HT2.2' : 'HT3.3',
      scope: 'Một xóm',
      hamlets: HAMLETS[index % HAMLETS.length] ?? null,
      leadUnit: UNITS[index % UNITS.length] ?? null,
      attendance: households + (Math.floor(index / 40) % 50),
      householdsAttending: households,
      evidence: `https://drive.google.com/file/d/ảnh-${String(index + 1)}`,
      note: NOTES[index % NOTES.length] ?? null,
    };
  });
}

/** One known way to break a row, and where the rule must fire. */
export interface Breakage {
  readonly rule: RuleId;
  readonly field: string;
  readonly cells: Cells<'activities'>;
}

const breakage = (
  rule: RuleId,
  field: keyof Cells<'activities'>,
  cell: Cell,
  more: Cells<'activities'> = {},
): Breakage => ({
  rule,
  field,
  cells: { [field]: cell, ...more },
});

export const BREAKAGES: readonly Breakage[] = [
  breakage('HD-01', 'date', null),
  breakage('HD-02', 'date', '31/04/2024'),
  breakage('HD-02', 'date', '03/25/2024'),
  breakage('HD-03', 'date', day('2025-03-01')),
  breakage('HD-04', 'status', 'xong'),
  breakage('HD-05', 'form', 'HT22'),
  breakage('HD-06', 'scope', null),
  breakage('HD-07', 'topics', null),
  breakage('HD-08', 'topics', 'Môi trường'),
  breakage('HD-09', 'hamlets', 'Binh Xuan'),
  breakage('HD-09', 'hamlets', '§Çm Mô'),
  breakage('HD-10', 'hamlets', null),
  breakage('HD-11', 'attendance', '1,234'),
  breakage('HD-11', 'householdsAttending', -3),
  breakage('HD-11', 'cost', 'hai triệu rưởi gì đó'),
  breakage('HD-13', 'scope', 'Một xóm', { hamlets: 'Bình Xuân; Đình 6' }),
  breakage('HD-14', 'scope', 'Liên xóm'),
  breakage('HD-15', 'planItem', null),
  breakage('HD-16', 'planItem', 'MK99'),
  breakage('HD-17', 'planItem', 'MK13', { topics: 'ND3.8' }),
  breakage('HD-21', 'date', day('2023-02-01')),
  breakage('HD-22', 'leadUnit', null),
  breakage('HD-23', 'evidence', null),
  breakage('HD-24', 'evidence', 'http//drive.google.com/a'),
  breakage('HD-26', 'evidence', 'Biên bản họp'),
  breakage('HD-27', 'attendance', null),
  breakage('HD-28', 'householdsAttending', null),
  breakage('HD-38', 'attendance', 0),
  breakage('HD-39', 'attendance', 900),
  breakage('HD-40', 'householdsAttending', 300),
  breakage('HD-41', 'householdsByHamlet', 'không nhớ'),
  breakage('HD-48', 'attendance', 40.5),
  breakage('HD-54', 'status', 'Dự kiến'),
  breakage('HD-55', 'status', 'Hoãn'),
  breakage('HD-56', 'criteria', '99'),
  breakage('HD-57', 'confirmation', 'không trùng đâu'),
  breakage('HD-58', 'fundingSource', null, { cost: 100_000 }),
  breakage('HD-62', 'topics', 'ND3.6; ND3.6'),
  breakage('HD-63', 'hamlets', 'xóm Thuận phong XII'),
  breakage('HD-63', 'attendance', '45'),
  breakage('HD-63', 'status', 'đã thực hiện'),
  breakage('HD-63', 'date', '05.03.24'),
  breakage('HD-64', 'note', 'X· B×nh ThuËn'),
];

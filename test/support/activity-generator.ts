import type { CalendarDate } from '../../src/domain/calendar/calendar-date';
import { addDays } from '../../src/domain/calendar/calendar-date';
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

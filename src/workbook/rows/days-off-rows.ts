import { calendarDate } from '../../domain/calendar/calendar-date';
import type { DayOff, DayOffKind, DayOffState } from '../../domain/calendar/days-off';

const KINDS: Readonly<Record<string, DayOffKind>> = {
  nghỉ: 'holiday',
  'nghỉ bù': 'in-lieu',
  'hoán đổi': 'exchanged',
  'làm bù': 'worked',
};

const STATES: Readonly<Record<string, DayOffState>> = {
  'công bố': 'published',
  'theo luật': 'by-law',
  'theo chủ trương': 'intended',
  'chưa công bố': 'undecided',
};

/** Days of sheets-templates/ngay-nghi by header. A word or day nobody knows is our own mistake: it throws and names it. */
export const daysOffFromRecords = (records: readonly Readonly<Record<string, string>>[]): readonly DayOff[] =>
  records.map((record) => {
    const [day, month, year] = (record['Ngày'] ?? '').split('/').map(Number);
    const date = calendarDate(year ?? 0, month ?? 0, day ?? 0);
    const kind = KINDS[record['Loại'] ?? ''];
    const state = STATES[record['Tình trạng'] ?? ''];
    if (date === null || kind === undefined || state === undefined)
      throw new Error(`sheets-templates/ngay-nghi: ${JSON.stringify(record)}`);
    return { date, name: record['Tên'] ?? '', kind, state };
  });

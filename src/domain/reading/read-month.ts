import { datePartsOf } from '../calendar/calendar-date';
import { namedPeriod, parsePeriod } from '../calendar/report-period';
import { textOf } from '../cells/cell-text';
import type { Read } from '../cells/read';
import { BLANK, understood, unreadable } from '../cells/read';
import type { Cell } from '../tables/cell';
import { isBlank, isDateCell } from '../tables/cell';
import { periodCodeOf } from '../text/period-words';

const LAST_MONTH = 12;

/**
 * A month of reporting, as its code `2024-T03`. «tháng 3», «T3», «3/2024» and a bare 3 are mended to it; without a year they are of
 * the plan's. A day, which a sheet makes of «3/2024», stands for its month. The name of a month is the same in both styles
 * of period.
 */
export function readMonth(cell: Cell, planYear: number): Read<string> {
  if (isBlank(cell)) return BLANK;
  if (isDateCell(cell)) {
    const { year, month } = datePartsOf(cell.date);
    return inMonths(year, month, null);
  }
  const text = textOf(cell).trim();
  const found = /^(?:tháng\s*|t)?(\d{1,2})(?:\s*[/.-]\s*(\d{4}))?$/i.exec(text.normalize('NFC'));
  if (found !== null) return inMonths(Number(found[2] ?? planYear), Number(found[1]), text);
  const period = parsePeriod(periodCodeOf(text), 'decree-09');
  if (!period.ok) return unreadable('not-a-month');
  const { kind, year, number } = period.value;
  return kind === 'month' && year !== null ? inMonths(year, number, text) : unreadable('not-a-month');
}

function inMonths(year: number, month: number, text: string | null): Read<string> {
  if (month < 1 || month > LAST_MONTH || year < 1) return unreadable('not-a-month');
  const { code } = namedPeriod('month', year, month, 'decree-09');
  return text === code ? understood(code) : understood(code, { value: code, certain: true });
}

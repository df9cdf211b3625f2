import { datePartsOf } from '../../calendar/calendar-date';
import type { ReportContext } from '../report-context';
import { plain } from '../blocks';
import type { Letterhead } from '../tree';

/** §4.5–4.10. Month and year are those of the making; the number, and the day unless it is given, are left to the clerk. */
export function letterhead({ book, say, stage, madeOn, dayOfDateLine }: ReportContext): Letterhead {
  const { parentAgency, issuingAgency, placeName, reportSymbol } = book.settings;
  const { month, year } = datePartsOf(madeOn);
  const agency = issuingAgency
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return {
    kind: 'letterhead',
    parentAgency: parentAgency.trim() === '' ? null : plain(parentAgency.trim().toUpperCase()),
    agency:
      agency.length === 0
        ? [say.runs('name.missingAgency', {})]
        : agency.map((line) => plain(line.toUpperCase())),
    nation: say.text('letterhead.nation', {}),
    motto: say.text('letterhead.motto', {}),
    number: say.runs('letterhead.number', { 'ký hiệu': reportSymbol }),
    placeAndDate: say.runs('letterhead.place', {
      'địa danh': placeName.trim() === '' ? say.runs('name.missingPlace', {}) : placeName.trim(),
      ngày: dayOfDateLine === undefined ? PLACE_OF_DAY : formatDayOfDocument(dayOfDateLine),
      tháng: formatMonthOfDocument(month),
      năm: String(year),
    }),
    ...(stage === 'draft' ? { draftMark: say.text('letterhead.draft', {}) } : {}),
  };
}

/** So wide that a clerk can write it in. */
const PLACE_OF_DAY = '    ';

/** Decree 30/2020, Phụ lục I: days under ten take a leading zero. */
const formatDayOfDocument = (day: number): string => String(day).padStart(2, '0');

/** Decree 30/2020, Phụ lục I: of the months only 1 and 2 take a leading zero. */
const formatMonthOfDocument = (month: number): string => (month <= 2 ? `0${month}` : String(month));

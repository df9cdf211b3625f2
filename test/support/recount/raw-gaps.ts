import type { RawPlaces } from './raw-places';
import { householdsAt, isDirectAt, isReached } from './raw-rows';
import type { RawActivity } from './raw-rows';
import { dayOf, listOf, numberOrNull, textOf } from './raw-workbook';
import type { RawRow, RawWorkbook } from './raw-workbook';

/** One span of the recount: its rows, its places, its days. */
export interface RawSpan {
  readonly workbook: RawWorkbook;
  readonly places: RawPlaces;
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
  /** Done, valid, no duplicates, of any day. */
  readonly standing: readonly RawActivity[];
  /** Of the span and not after the as-of day. */
  readonly counted: readonly RawActivity[];
}

export const settingOf = (workbook: RawWorkbook, name: string): string =>
  textOf((workbook['Cấu hình'] ?? []).find((row) => textOf(row, 'Mục cài đặt') === name) ?? {}, 'Giá trị');

export function creditOf(span: RawSpan, hamlet: string, topic: string): 'direct' | 'indirect' | 'none' {
  const about = span.counted.filter(({ topics }) => topics.includes(topic));
  if (about.some((row) => isDirectAt(row, hamlet, span.places))) return 'direct';
  return about.some((row) => isReached(row, hamlet, span.places)) ? 'indirect' : 'none';
}

export const topicsMarked = (workbook: RawWorkbook, header: string): readonly string[] =>
  (workbook['Nội dung'] ?? []).filter((row) => textOf(row, header) === 'Có').map((row) => textOf(row, 'Mã'));

/** A gap G1, G2, G3, G4 or G6 at the hamlet. */
export const hasCountedGap = (span: RawSpan, hamlet: string): boolean =>
  [...topicsMarked(span.workbook, 'Bắt buộc'), ...topicsMarked(span.workbook, 'Tiêu chí người dân')].some(
    (topic) => creditOf(span, hamlet, topic) === 'none',
  ) ||
  isSilent(span, hamlet) ||
  isThinlyAttended(span, hamlet) ||
  (span.workbook['Kế hoạch'] ?? []).some((item) => isBehind(span, item, hamlet));

/** The reporting month of a day, as a number that grows by one each month. */
function monthOf(day: string, workbook: RawWorkbook): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const isNext = settingOf(workbook, 'Kiểu kỳ báo cáo') !== 'Dương lịch' && date >= 15;
  return year * 12 + month + (isNext ? 1 : 0);
}

function isSilent({ workbook, places, from, to, asOf, counted }: RawSpan, hamlet: string): boolean {
  const active = new Set(
    counted.filter((row) => isDirectAt(row, hamlet, places)).map(({ date }) => monthOf(date, workbook)),
  );
  const last = Math.min(monthOf(to, workbook), monthOf(asOf, workbook));
  for (let month = monthOf(from, workbook); month < last; month += 1)
    if (!active.has(month) && !active.has(month + 1)) return true;
  return false;
}

function isThinlyAttended({ places, counted }: RawSpan, hamlet: string): boolean {
  const size = places.all.find(({ code }) => code === hamlet)?.households ?? 0;
  if (size === 0) return false;
  const direct = counted.filter((row) => isDirectAt(row, hamlet, places));
  const known = direct.map((row) => householdsAt(row, hamlet, places)).filter((count) => count !== null);
  if (direct.length === 0) return true;
  return known.length > 0 && Math.max(...known) * 2 < size - 1e-9;
}

function isBehind(span: RawSpan, item: RawRow, hamlet: string): boolean {
  const { workbook, places } = span;
  const target = numberOrNull(textOf(item, 'Chỉ tiêu')) ?? 0;
  const listed = places.codesOf(textOf(item, 'Xóm')) ?? [];
  const concerns = listed.length === 0 || places.creditedOf(listed).includes(hamlet);
  const year = Number(settingOf(workbook, 'Năm kế hoạch'));
  const isCalendar = settingOf(workbook, 'Kiểu kỳ báo cáo') === 'Dương lịch';
  const from = dayOf(textOf(item, 'Từ ngày')) ?? (isCalendar ? `${year}-01-01` : `${year - 1}-12-15`);
  const to = dayOf(textOf(item, 'Đến ngày')) ?? (isCalendar ? `${year}-12-31` : `${year}-12-14`);
  if (textOf(item, 'Phạm vi') !== 'Từng xóm' || target === 0 || !concerns) return false;
  if (from > to || from > span.to || to < span.from) return false;
  const until = [to, span.to, span.asOf].sort()[0] ?? to;
  const months = (last: string): number =>
    last < from ? 0 : monthOf(last, workbook) - monthOf(from, workbook) + 1;
  const done = span.standing.filter(
    (row) =>
      row.date >= from &&
      row.date <= until &&
      textOf(row.row, 'Mục kế hoạch') !== 'Ngoài kế hoạch' &&
      isDirectAt(row, hamlet, places) &&
      isAmong([textOf(row.form, 'Mã'), textOf(row.form, 'Nhóm')], listOf(textOf(item, 'Hình thức'))) &&
      isAmong(row.topics, listOf(textOf(item, 'Nội dung'))),
  ).length;
  return done < (target * months(until)) / months(to) - 1e-9;
}

/** Blank patterns mean any; `ND3` and `ND3.*` mean the group. */
const isAmong = (codes: readonly string[], patterns: readonly string[]): boolean =>
  patterns.length === 0 ||
  patterns
    .map((pattern) => pattern.replace('.*', ''))
    .some((wanted) => codes.some((code) => code === wanted || code.startsWith(`${wanted}.`)));

export const shareOf = (parts: number, whole: number): number | null =>
  whole === 0 ? null : (parts / whole) * 100;

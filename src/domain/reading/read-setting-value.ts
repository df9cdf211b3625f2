import type { CalendarDate } from '../calendar/calendar-date';
import type { Cell } from '../tables/cell';
import { isBlank } from '../tables/cell';
import type { Read } from '../cells/read';
import { BLANK, understood, unreadable } from '../cells/read';
import { itemsOf, textOf, tidyText } from '../cells/cell-text';
import { readChoice } from '../cells/read-choice';
import { readDate } from '../cells/read-date';
import { readNumber } from '../cells/read-number';
import { readText } from '../cells/read-text';
import type { SettingDefinition } from '../plan/setting-names';

export type SettingValue = string | number | readonly string[];

/** Numbers of Cấu hình lie between these, both included. */
const BOUNDS = {
  integer: [1, 2999],
  factor: [0, 1],
  weight: [0, 1000],
  percent: [1, 100],
  year: [2000, 2100],
  area: [1, 10_000],
  formGroups: [1, 20],
  householdShare: [5, 50],
  meetingRhythm: [1, 3],
  topicsAnActivity: [1, 6],
  hamletsAMeeting: [1, 5],
  communeGroup: [1, 3],
} as const;

const WHOLE: readonly (keyof typeof BOUNDS)[] = [
  'integer',
  'year',
  'formGroups',
  'meetingRhythm',
  'topicsAnActivity',
  'hamletsAMeeting',
  'communeGroup',
];

/** Reads column Giá trị by the kind of its setting (setting-names.ts). */
export function readSettingValue(cell: Cell, { kind }: SettingDefinition): Read<SettingValue> {
  if (isBlank(cell)) return BLANK;
  if (kind === 'text') return typeof cell === 'string' ? readText(cell) : understood(textOf(cell));
  if (kind === 'hamletNoun') return readHamletNoun(cell);
  if (kind === 'communeCode') return readCommuneCode(cell);
  if (kind === 'communeGroup') return readBounded(withoutWord(cell), kind);
  if (kind === 'lines') return readSettingLines(cell);
  if (kind === 'dates') return readDates(cell);
  if (kind === 'date') return readDay(cell);
  if (kind === 'periodStyle' || kind === 'toneStyle' || kind === 'yesNo') return readChoice(cell, kind);
  return readBounded(cell, kind);
}

/** A day written as text is as it should be: column Giá trị holds text of every kind. */
function readDay(cell: Cell): Read<SettingValue> {
  const read = readDate(cell);
  return read.state === 'read' ? understood(read.value) : read;
}

/** «Nhóm 2» is 2. */
const withoutWord = (cell: Cell): Cell =>
  typeof cell === 'string' ? tidyText(cell).replace(/^nhóm(?: xã)? +/iu, '') : cell;

/** Sheets drops the noughts that a code begins with, where it takes it for a number. */
function readCommuneCode(cell: Cell): Read<string> {
  const text = tidyText(textOf(cell));
  return /^\d{1,5}$/.test(text) ? understood(text.padStart(CODE_DIGITS, '0')) : unreadable('out-of-range');
}

const CODE_DIGITS = 5;

const MOST_KINDS = 6;
const MOST_LETTERS = 20;
const BY_NAMES = /^(?:hỗn hợp|nhiều loại|theo tên)$/u;

/** Kinds of units, «xóm, tổ dân phố và bản», as a sentence says them; «hỗn hợp» leaves it to the names of tab Xóm. */
function readHamletNoun(cell: Cell): Read<string> {
  const text = tidyText(textOf(cell)).toLowerCase();
  if (BY_NAMES.test(text)) return BLANK;
  const kinds = text
    .split(/[,;]| và /u)
    .map(tidyText)
    .filter((kind) => kind !== '');
  const isSaid = kinds.every((kind) => kind.length <= MOST_LETTERS && /^\p{L}+(?: \p{L}+)*$/u.test(kind));
  return isSaid && kinds.length > 0 && kinds.length <= MOST_KINDS
    ? understood(kinds.join(', '))
    : unreadable('out-of-range');
}

function readBounded(cell: Cell, kind: keyof typeof BOUNDS): Read<number> {
  const percentSign =
    (kind === 'percent' || kind === 'householdShare') && typeof cell === 'string' && /%\s*$/.test(cell);
  const read = readNumber(percentSign ? textOf(cell).replace(/\s*%\s*$/, '') : cell, 'decimal');
  if (read.state !== 'read') return read;
  const [least, most] = BOUNDS[kind];
  if (WHOLE.includes(kind) && !Number.isInteger(read.value)) return unreadable('not-whole');
  if (read.value < least || read.value > most) return unreadable('out-of-range');
  // Column Giá trị holds text of every kind, so a number written as text is as it should be.
  return understood(read.value);
}

/** Several values, one a line or by `;` (names and titles hold commas). */
function readSettingLines(cell: Cell): Read<readonly string[]> {
  const lines = textOf(cell)
    .split(/[\n\r;]/)
    .map(tidyText)
    .filter((line) => line !== '');
  return lines.length === 0 ? BLANK : understood(lines);
}

function readDates(cell: Cell): Read<readonly CalendarDate[]> {
  if (typeof cell !== 'string') {
    const read = readDate(cell);
    return read.state === 'read' ? understood([read.value]) : unreadable('not-a-date');
  }
  const items = itemsOf(cell);
  const reads = items.map((item) => readDate(item));
  const days = reads.flatMap((read) => (read.state === 'read' ? [read.value] : []));
  if (days.length === items.length) return understood(days);
  const unknown = items.filter((_, index) => reads[index]?.state !== 'read');
  return {
    state: 'unreadable',
    problem: 'not-a-date',
    unknown,
    suggestions: unknown.map(() => ''),
    partial: days,
  };
}

import { describe, expect, it } from '@jest/globals';
import type { Hamlet } from '../../../../src/domain/hamlets/hamlet';
import type { CalendarDate } from '../../../../src/domain/calendar/calendar-date';
import { calendarDate } from '../../../../src/domain/calendar/calendar-date';
import { createHamletIndex } from '../../../../src/domain/reading/hamlet-index';
import type { HamletCode } from '../../../../src/domain/ids';
import { isDateCell } from '../../../../src/domain/tables/cell';
import { readDate } from '../../../../src/domain/cells/read-date';
import { readNumber } from '../../../../src/domain/cells/read-number';
import { mendOf } from '../../../../src/domain/cells/read';
import { readColumn } from '../../../support/read-column';
import { drawing } from '../../../support/seeded';

const COUNT = 3000;

describe('B.14: a mend is certain only where nothing else can be meant', () => {
  it('amounts: every other place of the marks gives the same amount', () => {
    const draw = drawing(14);
    const typed = Array.from({ length: COUNT }, () => amountAsTyped(draw));
    let certain = 0;
    for (const { text, kind } of typed) {
      const mend = mendOf(readNumber(text, kind));
      if (mend?.certain !== true) continue;
      certain += 1;
      expect({ text, kind, readings: [...otherAmounts(text, kind)] }).toEqual({
        text,
        kind,
        readings: [mend.value],
      });
    }
    expect(certain).toBeGreaterThan(COUNT / 4);
  });

  it('days: the weekday beside it is the day’s, or the day is asked for', () => {
    const draw = drawing(15);
    let certain = 0;
    for (let run = 0; run < COUNT; run += 1) {
      const { text, dates } = dayAsTyped(draw);
      const mend = mendOf(readDate(text));
      if (mend === undefined) continue;
      const date = isDateCell(mend.value) ? mend.value.date : null;
      expect({ text, certain: mend.certain, date }).toEqual({
        text,
        certain: dates.length === 1,
        date: dates[0],
      });
      if (mend.certain) certain += 1;
    }
    expect(certain).toBeGreaterThan(COUNT / 5);
  });

  it('hamlets: who has the name to the letter is taken, who shares it otherwise is asked for', () => {
    const draw = drawing(16);
    const counts = { exact: 0, alone: 0, asked: 0 };
    for (let run = 0; run < 400; run += 1) {
      const hamlets = communeOf(draw);
      const index = createHamletIndex(hamlets);
      for (let item = 0; item < 10; item += 1) {
        const text = hamletAsTyped(draw, hamlets);
        const meant = meantBy(text, hamlets);
        const match = index.match(text, '2026-05-05' as CalendarDate);
        const got = match.state === 'hit' ? match.value : match.state;
        const expected = asks(text, meant) ?? got;
        expect({ text, names: hamlets.map(({ name }) => name), got }).toEqual({
          text,
          names: hamlets.map(({ name }) => name),
          got: expected,
        });
        if (match.state === 'hit') {
          // What is written in a mended cell reads back as the same hamlet.
          expect(index.match(match.label, '2026-05-05' as CalendarDate)).toMatchObject({
            value: match.value,
          });
          counts[hamlets.some(({ name }) => plain(name) === plain(text)) ? 'exact' : 'alone'] += 1;
        } else if (match.state === 'shared') {
          expect(match.among).toHaveLength(meant.length);
          counts.asked += 1;
        }
      }
    }
    expect(Math.min(counts.exact, counts.alone, counts.asked)).toBeGreaterThan(100);
  });

  it('hamlets of one name: asked with code and former commune, and either way of telling them is taken', () => {
    const hamlets = [
      { code: 'X01', name: 'Tân Lập', formerCommune: 'xã Khôi Kỳ' },
      { code: 'X02', name: 'Tân Lập', formerCommune: 'xã Mỹ Yên' },
    ];
    const [[shared], bothTold, byCommune, byCode] = readColumn(
      'hamlets',
      ['Tân Lập', 'Tân Lập (Khôi Kỳ); tân lập (xã Mỹ Yên)', 'Tân Lập (Mỹ Yên)', 'X01'],
      { around: { hamlets }, rest: { scope: 'Liên xóm' } },
    ) as [[unknown], ...(readonly unknown[])[]];
    expect(shared).toMatchObject({
      rule: 'HD-09',
      facts: { suggestions: ['X01 (Tân Lập, xã Khôi Kỳ)', 'X02 (Tân Lập, xã Mỹ Yên)'] },
    });
    expect(shared).not.toHaveProperty('fix');
    expect(bothTold).toMatchObject([
      { rule: 'HD-63', fix: { value: 'Tân Lập (xã Khôi Kỳ); Tân Lập (xã Mỹ Yên)' } },
    ]);
    expect(byCommune).toMatchObject([{ rule: 'HD-63', fix: { value: 'Tân Lập (xã Mỹ Yên)' } }]);
    expect(byCode).toEqual([]);
  });

  it.each([
    ['500.00', ['500.000', '500']],
    ['45.0', ['45.000', '45']],
  ])('«%s» đồng is asked about with both', (cost, suggestions) => {
    const [said] = readColumn('cost', [cost], { rest: { fundingSource: 'NSNN' } });
    expect(said).toMatchObject([{ rule: 'HD-11', facts: { suggestions }, fix: { certain: false } }]);
  });
});

type Draw = ReturnType<typeof drawing>;
type AmountKind = 'money' | 'count' | 'decimal';

/** A number as some hand writes it: marks of one habit or another, a digit or a mark forgotten, a unit. */
function amountAsTyped(draw: Draw): { readonly text: string; readonly kind: AmountKind } {
  const kind = draw.one<AmountKind>(['money', 'count', 'decimal']);
  const value = draw.one([draw.between(1, 99), draw.between(100, 9999), draw.between(10_000, 50_000_000)]);
  const mark = draw.one(['', '.', ',', ' ']);
  const grouped = String(value).replace(/\B(?=(?:\d{3})+$)/g, mark);
  const slipped = draw.one([
    grouped,
    grouped,
    grouped.slice(0, -1),
    grouped.replace(/[., ]/, ''),
    `${grouped}${draw.one([',', '.'])}${draw.one(['0', '00', '5', '25', '000'])}`,
  ]);
  const unit = kind === 'money' ? draw.one(['', '', 'đ', ' đồng', 'k', ' triệu']) : '';
  return { text: slipped + unit, kind };
}

const UNITS: Readonly<Record<string, number>> = { '': 1, đ: 1, đồng: 1, k: 1e3, triệu: 1e6 };

/**
 * Every amount that the digits may stand for, by another way than the reader's: a point or a space groups (three digits
 * behind each), or a point begins decimals; what is left of a group that lost digits; a comma begins decimals, or groups as
 * in English where three digits stand behind each. Zeros behind a point are no decimals that anyone types.
 */
function otherAmounts(text: string, kind: AmountKind): ReadonlySet<number> {
  const [, digits = '', unit = ''] = /^([\d., ]*\d)[., ]* ?(\p{L}*)$/u.exec(text) ?? [];
  const size = UNITS[unit] ?? NaN;
  const found = new Set<number>();
  const add = (value: string): void => void found.add(Number((Number(value) * size).toFixed(6)));
  const groupsBy = (mark: string): boolean => new RegExp(`^\\d{1,3}(?:\\${mark}\\d{3})+$`).test(digits);
  if (/^\d+$/.test(digits)) add(digits);
  for (const mark of ['.', ' ']) if (groupsBy(mark)) add(digits.split(mark).join(''));
  const [, whole = '', fraction = ''] = /^([\d. ]+),(\d+)$/.exec(digits) ?? [];
  if (fraction !== '') add(`${whole.replace(/[. ]/g, '')}.${fraction}`);
  if (groupsBy(',') && (!(size >= 1e9) || digits.split(',').length > 2)) add(digits.split(',').join(''));
  const [, head = '', tail = ''] = /^(\d+)\.(\d+)$/.exec(digits) ?? [];
  if (tail !== '' && tail.length < 3) {
    add(`${head}.${tail}`);
    const isWhole = size === 1 && kind === 'money';
    if (/^0+$/.test(tail) || isWhole) add(head + tail.padEnd(3, '0'));
  }
  if (tail.length === 3 && head.length > 3) ['.', ''].forEach((mark) => add(head + mark + tail));
  return found;
}

const WEEKDAYS = ['chủ nhật', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy'];

/** A day as typed, and every day that is meant: that of the numbers, and any day of the weekday where it is another. */
function dayAsTyped(draw: Draw): { readonly text: string; readonly dates: readonly string[] } {
  const [year, month, day] = [2024, draw.between(1, 12), draw.between(1, 28)];
  const date = calendarDate(year, month, day) ?? '';
  const two = (value: number): string => String(value).padStart(2, '0');
  const text = draw.one([
    `${String(day)}/${String(month)}/2024`,
    `${two(day)}.${two(month)}.24`,
    `2024-${two(month)}-${two(day)}`,
    `ngày ${String(day)} tháng ${String(month)} năm 2024`,
    `${String(day)}/${String(month)} năm 2024`,
  ]);
  // Independent of the reader's arithmetic: the platform's.
  const actual = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  const named = draw.one([null, actual, draw.below(7)]);
  if (named === null) return { text, dates: [date] };
  const weekday = WEEKDAYS[named] ?? '';
  const shown = draw.one([`${weekday}, ${text}`, `${text} (${weekday})`, `${weekday.toUpperCase()} ${text}`]);
  return { text: shown, dates: named === actual ? [date] : [date, 'another day of that week'] };
}

const KINDS = ['', 'Xóm ', 'Thôn ', 'Tổ dân phố ', 'Khu phố ', 'Bản ', 'Làng ', 'Trại '];
const NAMES = ['1', '2', '12', 'Trung', 'Tân Lập', 'Đình 6', 'Là'];

function communeOf(draw: Draw): readonly Hamlet[] {
  const names = new Set(Array.from({ length: draw.between(2, 9) }, () => draw.one(KINDS) + draw.one(NAMES)));
  return [...names].map((name, index) => ({
    row: index + 2,
    code: `M${String(index).padStart(2, '0')}` as HamletCode,
    name,
    households: 100,
    people: null,
    hasLoudspeaker: true,
    hasZaloGroup: true,
    officer: null,
    validFrom: null,
    validTo: null,
    mergedInto: [],
    formerCommune: null,
    cluster: null,
  }));
}

function hamletAsTyped(draw: Draw, hamlets: readonly Hamlet[]): string {
  const { name } = draw.one(hamlets);
  const own = KINDS.find((kind) => kind !== '' && name.startsWith(kind)) ?? '';
  const other = draw.one(KINDS.slice(0, 5)) + name.slice(own.length);
  return draw.one([
    name,
    name.toLowerCase(),
    name.normalize('NFD'),
    ` ${name} `,
    name.slice(own.length),
    other,
  ]);
}

const plain = (name: string): string => name.normalize('NFC').trim().toLowerCase();

/** Whom a text may mean: who bears it; else, the kind left off on both sides, all who bear the rest of it. */
function meantBy(text: string, hamlets: readonly Hamlet[]): readonly Hamlet[] {
  const exact = hamlets.filter(({ name }) => plain(name) === plain(text));
  if (exact.length > 0) return exact;
  const state = /^(?:xóm|thôn|tổ dân phố|khu phố) /;
  const any = /^(?:xóm|thôn|tổ dân phố|khu phố|bản|làng|trại) /;
  const rest = plain(text).replace(state, '');
  const borne = hamlets.filter(({ name }) => plain(name).replace(state, '') === rest);
  return borne.length === 0
    ? []
    : hamlets.filter(
        ({ name }) => plain(name).replace(any, '') === rest || borne.some((each) => each.name === name),
      );
}

/** What the reader must do with a text of these meanings; null where nothing is asked of it. */
function asks(text: string, meant: readonly Hamlet[]): string | null {
  const [only, second] = meant;
  if (only === undefined) return null;
  if (second !== undefined) return 'shared';
  // «Khu phố 12» where only «Tổ dân phố 12» is named: another unit, or a slip of the pen; only a person knows.
  return kindOf(text) !== '' && kindOf(only.name) !== '' && kindOf(text) !== kindOf(only.name)
    ? 'suggestion'
    : only.code;
}

const kindOf = (name: string): string => /^(?:xóm|thôn|tổ dân phố|khu phố) /.exec(plain(name))?.[0] ?? '';

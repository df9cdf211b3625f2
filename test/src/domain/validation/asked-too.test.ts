import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../../../src/domain/calendar/calendar-date';
import type { CalendarDate } from '../../../../src/domain/calendar/calendar-date';
import { shownText } from '../../../../src/domain/cells/cell-text';
import { formatDate } from '../../../../src/domain/text/format';
import { readColumn } from '../../../support/read-column';
import { drawing } from '../../../support/seeded';

const MONEY = { fundingSource: 'NSNN' } as const;
/** What is proposed, asked or certain, as people see it; '' for nothing. */
const proposed = (said: ReturnType<typeof readColumn>): readonly string[] =>
  said.map((findings) => {
    const [fix] = findings.flatMap((finding) => finding.fix ?? []);
    return fix === undefined ? '' : shownText(fix.value);
  });

const DAYS = Array.from({ length: 360 }, (_, index) => addDays('2024-01-01' as CalendarDate, index));
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const WEEKDAYS = ['cn', 'thứ 2', 'thứ 3', 'thứ 4', 'Thứ Năm', 'thứ sáu', 'T7'];
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

describe('B.18: what can be understood is proposed', () => {
  it.each<[string, (date: string) => string]>([
    ['20240305', (date) => date.replace(/-/g, '')],
    [
      '5/III/2024',
      (date) => `${String(Number(date.slice(8)))}/${ROMAN[Number(date.slice(5, 7)) - 1] ?? ''}/2024`,
    ],
    [
      'ngày 5 tháng III năm 2024',
      (date) => `ngày ${date.slice(8)} tháng ${ROMAN[Number(date.slice(5, 7)) - 1] ?? ''} năm 2024`,
    ],
    [
      '05/3/2024 (thứ 3)',
      (date) =>
        `${date.slice(8)}/${String(Number(date.slice(5, 7)))}/2024 (${WEEKDAYS[new Date(`${date}T00:00Z`).getUTCDay()] ?? ''})`,
    ],
    ['０５／０３／２０２４', (date) => wide(formatDate(date as CalendarDate))],
  ])('every day of a year as «%s»', (_, write) => {
    expect(proposed(readColumn('date', DAYS.map(write)))).toEqual(DAYS.map(formatDate));
  });

  it('a number of eight digits is a day too', () => {
    expect(proposed(readColumn('date', [20240305, 5032024]))).toEqual(['05/03/2024', '']);
  });

  it('amounts with a word that says about', () => {
    const draw = drawing(18);
    const values = Array.from({ length: 60 }, () => draw.between(1, 900) * 1000);
    const texts = values.map(
      (value) =>
        `${draw.one(['khoảng', 'chừng', 'gần', 'hơn', 'Tầm', 'ước', 'xấp xỉ', 'độ'])} ${draw.one([`${String(value / 1000)}k`, `${String(value / 1000)} nghìn đồng`, String(value)])}`,
    );
    expect(proposed(readColumn('cost', texts, { rest: MONEY }))).toEqual(values.map(shownText));
    expect(
      readColumn('cost', texts, { rest: MONEY })
        .flat()
        .filter(({ fix }) => fix?.certain),
    ).toEqual([]);
  });

  it('90 of 118, sums, digits as wide as letters', () => {
    const draw = drawing(19);
    const counts = Array.from({ length: 60 }, () => [draw.between(1, 90), draw.between(91, 200)] as const);
    const rest = { householdsAttending: null };
    const of = (write: (a: number, b: number) => string) =>
      proposed(
        readColumn(
          'attendance',
          counts.map(([a, b]) => write(a, b)),
          { rest },
        ),
      );
    expect(of((a, b) => `${String(a)}/${String(b)} hộ`)).toEqual(counts.map(([a]) => String(a)));
    expect(of((a, b) => `${String(a)}/${String(b)}`)).toEqual(counts.map(([a]) => String(a)));
    expect(of((a, b) => `${String(a)}+${String(b)}`)).toEqual(counts.map(([a, b]) => String(a + b)));
    expect(of((a, b) => `${String(a)} + ${String(b)} người`)).toEqual(counts.map(([a, b]) => String(a + b)));
    expect(of((a) => wide(String(a)))).toEqual(counts.map(([a]) => String(a)));
    expect(proposed(readColumn('attendance', ['5/12', '45+50k', '200/90 hộ'], { rest }))).toEqual([
      '',
      '',
      '',
    ]);
  });

  it('codes as keyboards make them', () => {
    const forms = [{}, {}, { code: 'HT1.8', title: 'Facebook' }];
    expect(proposed(readColumn('topics', ['NĐ3.6', 'ＮＤ３.６', 'nđ 1']))).toEqual(['ND3.6', 'ND3.6', 'ND1']);
    expect(proposed(readColumn('form', ['FB', 'fb', 'trên FB', 'Facebook'], { around: { forms } }))).toEqual([
      'HT1.8',
      'HT1.8',
      '',
      'HT1.8',
    ]);
  });

  const HAMLETS = [
    { code: 'X01', name: 'Nà Pục, Nà Lẹng' },
    { code: 'X02', name: 'Lũng Pù (Lũng Chang)' },
    { code: 'X03', name: 'Khu phố 3A' },
    { code: 'X04', name: 'Tổ dân phố 5' },
    { code: 'X05', name: 'Bản Là' },
    { code: 'X06', name: 'Mạ' },
    { code: 'X07', name: 'Trại 4' },
    { code: 'X08', name: 'Chùa' },
  ];
  const around = { hamlets: HAMLETS };

  it('names with commas and brackets: whole, or by a part', () => {
    const texts = [
      'Nà Pục, Nà Lẹng',
      'nà pục, nà lẹng; Bản Là',
      'Nà Pục',
      'na leng',
      'Lũng Pù',
      'Lũng Chang',
      'Lũng Pù (Lũng Chang)',
    ];
    const said = readColumn('hamlets', texts, { around, rest: { scope: 'Liên xóm' } });
    expect(proposed(said)).toEqual([
      '',
      'Nà Pục, Nà Lẹng; Bản Là',
      'Nà Pục, Nà Lẹng',
      'Nà Pục, Nà Lẹng',
      'Lũng Pù (Lũng Chang)',
      'Lũng Pù (Lũng Chang)',
      '',
    ]);
    expect(said[0]).toEqual([]);
  });

  it('kinds in short', () => {
    expect(proposed(readColumn('hamlets', ['KP 3A', 'kp3a', 'TDP 5', 'tdp số 5'], { around }))).toEqual([
      'Khu phố 3A',
      'Khu phố 3A',
      'Tổ dân phố 5',
      'Tổ dân phố 5',
    ]);
  });

  it('one slip in a short name: each letter left out, doubled or changed, where three remain', () => {
    const slips = ['Bản Là', 'Trại 4', 'Chùa'].flatMap((name) =>
      Array.from(name, (letter, at) => ({ letter, at })).flatMap(({ letter, at }) =>
        /\p{L}/u.test(letter)
          ? ['', letter + letter, 'z'].map((slip) => ({
              name,
              slip: name.slice(0, at) + slip + name.slice(at + 1),
            }))
          : [],
      ),
    );
    const said = proposed(
      readColumn(
        'hamlets',
        slips.map(({ slip }) => slip),
        { around },
      ),
    );
    const missed = slips.filter(({ name }, index) => said[index] !== name).map(({ slip }) => slip);
    expect(missed).toEqual([]);
  });
});

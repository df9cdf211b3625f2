import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell } from '../../../../src/domain/tables/cell';
import { repairEncoding } from '../../../../src/domain/text/encodings/legacy-encoding';
import { encodeMojibake } from '../../../support/legacy-encoders';
import { readColumn } from '../../../support/read-column';

const COUNT = 8;
const NUMBERS = Array.from({ length: COUNT }, (_, index) => index + 1);
const STEMS = ['Tiến Thành ', 'Xóm ', 'Đình '];
const HAMLETS = STEMS.flatMap((stem) =>
  NUMBERS.map((number) => ({
    code: `H${stem.charAt(0)}${String(number)}`,
    name: `${stem}${String(number)}`,
  })),
);
const TOPICS = [...NUMBERS, 9, 10].map((number) => ({
  code: `ND3.${String(number)}`,
  title: `Việc ${'abcdefghij'.charAt(number - 1)}`,
}));
const TO = [' - ', '-', ' đến ', ' tới ', '–', ' → '];
const JOINT = { scope: 'Liên xóm' } as const;
const pairs = NUMBERS.flatMap((from) => NUMBERS.filter((to) => to > from).map((to) => [from, to] as const));
const between = (from: number, to: number, stem: string): string =>
  NUMBERS.filter((number) => number >= from && number <= to)
    .map((number) => `${stem}${String(number)}`)
    .join('; ');

/** What is asked, '' for nothing; a certain mend is none of these. */
const asked = (said: ReturnType<typeof readColumn>): readonly Cell[] =>
  said.map((findings) => {
    expect(findings.map(({ severity }) => severity)).toContain('error');
    expect(findings.filter(({ fix }) => fix?.certain === true)).toEqual([]);
    return findings[0]?.fix?.value ?? '';
  });

describe('B.15: the whole is asked for, or nothing', () => {
  it('ranges of hamlets: all from the first to the last', () => {
    const cases = STEMS.flatMap((stem) =>
      pairs.flatMap(([from, to]) =>
        TO.map((sign) => ({
          text: `${stem}${String(from)}${sign}${String(to)}`,
          whole: between(from, to, stem),
        })),
      ),
    );
    const said = readColumn(
      'hamlets',
      cases.map(({ text }) => text),
      { rest: JOINT, around: { hamlets: HAMLETS } },
    );
    expect(asked(said)).toEqual(cases.map(({ whole }) => whole));
  });

  it('ranges beyond the last hamlet: nothing', () => {
    const texts = STEMS.flatMap((stem) => TO.map((sign) => `${stem}5${sign}12`));
    const said = readColumn('hamlets', texts, { rest: JOINT, around: { hamlets: HAMLETS } });
    expect(asked(said)).toEqual(texts.map(() => ''));
  });

  it('two names with a dash between are the two, or the range where it holds no more', () => {
    const texts = ['Đình 3 - Đình 4', 'Đình 3 - Đình 6', 'Đình 3 - Xóm 6', 'từ Đình 3 đến Đình 6'];
    const said = readColumn('hamlets', texts, { rest: JOINT, around: { hamlets: HAMLETS } });
    expect(asked(said)).toEqual(['Đình 3; Đình 4', '', 'Đình 3; Xóm 6', between(3, 6, 'Đình ')]);
  });

  it('ranges of contents: all from the first to the last, nothing where a dash may stand between two', () => {
    const cases = pairs.flatMap(([from, to]) =>
      TO.flatMap((sign) =>
        ['ND3.', '3.', ''].map((stem) => ({
          text: `ND3.${String(from)}${sign}${stem}${String(to)}`,
          whole: /[-–]/.test(sign) && stem !== '' && to - from > 1 ? '' : between(from, to, 'ND3.'),
        })),
      ),
    );
    const said = readColumn(
      'topics',
      cases.map(({ text }) => text),
      { around: { topics: TOPICS } },
    );
    expect(asked(said)).toEqual(cases.map(({ whole }) => whole));
  });

  it('a number for a code is that code, unless a lost zero makes it two', () => {
    const said = readColumn('topics', [3.1, 3.2, 3.9, 3.01], { around: { topics: TOPICS } });
    expect(asked(said)).toEqual(['', 'ND3.2', 'ND3.9', '']);
    const criteria = [1, 3, 6, 10].map((number) => ({ set: 'NC21', number: String(number) }));
    const ofCriteria = readColumn('criteria', [3.6, 3.1], { around: { criteria } });
    expect(ofCriteria.flat().map(({ rule, fix }) => [rule, fix])).toEqual([
      ['HD-56', undefined],
      ['HD-56', undefined],
    ]);
  });

  it('a thousand that lost its point: all its digits', () => {
    const texts = [1, 12, 5000, 5555, 12345].flatMap((thousands) =>
      thousands < 1000 ? [] : [`${String(thousands)}.000`, `${String(thousands)}.500 đồng`],
    );
    const said = readColumn('cost', texts, { rest: { fundingSource: 'NSNN' } });
    expect(asked(said)).toEqual(texts.map((text) => Number(text.replace(/\D/g, ''))));
  });

  it.each<['hamlets' | 'topics' | 'form' | 'attendance' | 'cost', (word: string) => string]>([
    ['hamlets', (word) => `${word} Bình Xuân`],
    ['hamlets', (word) => `cả xã ${word} xóm Bình Xuân`],
    ['hamlets', (word) => `Bình Xuân và Đình 6 ${word} dự`],
    ['topics', (word) => `${word} ND3.6`],
    ['topics', (word) => `ND3.6 ${word} làm`],
    ['form', (word) => `HT2.2 ${word} tổ chức`],
    ['attendance', (word) => `${word} 5`],
    ['attendance', (word) => `5 người ${word}`],
    ['cost', (word) => `${word} 500000`],
  ])('denials in %s: nothing', (field, said) => {
    // «cả xã trừ xóm Bình Xuân» is no denial but a group of hamlets.
    const words = ['vắng', 'không', 'chưa', 'trừ', 'thiếu', 'Không', 'VẮNG'];
    const texts = words.map(said).filter((text) => !text.startsWith('cả xã trừ'));
    const found = readColumn(field, texts, { rest: { ...JOINT, fundingSource: 'NSNN' } });
    expect(asked(found)).toEqual(texts.map(() => ''));
  });

  it('words whose bytes were lost on the way: the word, or no mend', () => {
    const text = readFileSync(join(__dirname, '../../../support/plan-2024.txt'), 'utf8').normalize('NFC');
    const words = [...new Set(text.match(/\p{L}+/gu) ?? [])];
    const lossy = words
      .map((word) => ({ word, held: encodeMojibake(word).replace(/[\u0081\u008d\u008f\u0090\u009d]/g, '') }))
      .filter(({ word, held }) => held !== encodeMojibake(word) && word !== held);
    const read = lossy.map(({ word, held }) => ({ word, repaired: repairEncoding(held)?.repaired ?? null }));
    const whole = read.filter(({ word, repaired }) => repaired === word);
    expect(read.filter(({ word, repaired }) => repaired !== null && repaired !== word)).toEqual([]);
    expect(whole.length).toBeGreaterThan(read.length / 2);
  });
});

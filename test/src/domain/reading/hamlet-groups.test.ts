import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '../../../../src/domain/calendar/calendar-date';
import type { Hamlet } from '../../../../src/domain/hamlets/hamlet';
import type { HamletCode } from '../../../../src/domain/ids';
import { createHamletIndex } from '../../../../src/domain/reading/hamlet-index';
import type { BookBuilder } from '../../../support/book-builder';
import { aBook, day } from '../../../support/book-builder';

/** 12 of Khôi Kỳ in two clusters, 8 of Mỹ Yên; «Xóm 1» … of both. */
function commune(change = (book: BookBuilder): BookBuilder => book): readonly Hamlet[] {
  let book = aBook();
  for (let number = 1; number <= 12; number += 1)
    book = book.hamlet(`K${String(number)}`, {
      name: `Xóm ${String(number)}`,
      formerCommune: 'Khôi Kỳ',
      cluster: number <= 5 ? 'Cụm 1' : 'Cụm Đông',
    });
  for (let number = 1; number <= 8; number += 1)
    book = book.hamlet(`M${String(number)}`, {
      name: number < 4 ? `Xóm ${String(number)}` : `Xóm Trại ${String(number)}`,
      formerCommune: 'xã Mỹ Yên',
    });
  return change(book).build().hamlets;
}

const HAMLETS = commune();
const ON = day('2026-03-05');
const codes = (prefix: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => `${prefix}${String(from + at)}`);
const ALL = [...codes('K', 1, 12), ...codes('M', 1, 8)];
const read = (text: string, hamlets = HAMLETS, date: CalendarDate | null = ON) =>
  createHamletIndex(hamlets).readList(text, date);
const without = (...left: string[]): string[] => ALL.filter((code) => !left.includes(code));

describe('Groups of hamlets in a cell', () => {
  it.each<[string, readonly string[], string | null]>([
    ['Cả 20 xóm', ALL, null],
    ['cả 20 đơn vị', ALL, null],
    ['tất cả 20 xóm', ALL, null],
    ['Cả 20 xóm trừ Xóm Trại 4', without('M4'), null],
    ['Cả 20 xóm trừ Trại 4, Xóm 7', without('M4', 'K7'), 'Cả 20 xóm trừ Xóm Trại 4; Xóm 7'],
    ['cả xã trừ Xóm Trại 4; Xóm 7', without('M4', 'K7'), 'Cả 20 xóm trừ Xóm Trại 4; Xóm 7'],
    ['Toàn xã (trừ Xóm 1 (Mỹ Yên), Xóm 7)', without('M1', 'K7'), 'Cả 20 xóm trừ Xóm 1 (xã Mỹ Yên); Xóm 7'],
    ['Tất cả các xóm trừ K7', without('K7'), 'Cả 20 xóm trừ K7'],
    ['xã cũ Khôi Kỳ', codes('K', 1, 12), 'Cả 12 xóm xã cũ Khôi Kỳ'],
    ['Cả 8 xóm xã cũ Mỹ Yên', codes('M', 1, 8), null],
    ['Cả 12 xóm xã cũ Khôi Kỳ trừ Xóm 12', codes('K', 1, 11), null],
    ['cả cụm 1', codes('K', 1, 5), 'Cả 5 xóm cụm 1'],
    ['Cả 7 xóm cụm Đông trừ Xóm 12', codes('K', 6, 11), null],
    [
      'Xóm Trại 4; Cả 5 xóm cụm 1 trừ Xóm 4; Cả 7 xóm cụm Đông',
      ['M4', 'K1', 'K2', 'K3', 'K5', ...codes('K', 6, 12)],
      null,
    ],
  ])('«%s» is read', (text, expected, mended) => {
    const found = read(text);
    expect(found).toMatchObject({ state: 'read' });
    expect(found.state === 'read' ? [...found.value].sort() : null).toEqual([...expected].sort());
    expect(found.state === 'read' ? (found.mend ?? null) : null).toEqual(
      mended === null ? null : { value: mended, certain: true },
    );
  });

  it.each<[string, string, readonly string[], string | null]>([
    ['Cả 19 xóm trừ Xóm Trại 4', 'other-count', ['Cả 20 xóm trừ Xóm Trại 4'], 'Cả 20 xóm trừ Xóm Trại 4'],
    ['cả xã', 'unknown-names', ['Cả 20 xóm'], 'Cả 20 xóm'],
    ['ca xa tru Xóm 7', 'unknown-names', ['Cả 20 xóm trừ Xóm 7'], 'Cả 20 xóm trừ Xóm 7'],
    ['cả xã Khôi Kỳ', 'unknown-names', ['Cả 12 xóm xã cũ Khôi Kỳ'], 'Cả 12 xóm xã cũ Khôi Kỳ'],
    ['cả xã trừ Xóm 1', 'shared-name', ['K1 (Xóm 1, Khôi Kỳ)', 'M1 (Xóm 1, xã Mỹ Yên)'], null],
    ['cả xã trừ Xóm Nào Đó', 'unknown-names', [''], null],
    ['Cả 12 xóm xã cũ Khôi Kỳ trừ Xóm Trại 4', 'unknown-names', [''], null],
    ['Cả 9 xóm xã cũ Văn Yên', 'unknown-names', [''], null],
  ])('«%s» is asked', (text, problem, suggestions, mend) => {
    expect(read(text)).toMatchObject({
      state: 'unreadable',
      problem,
      suggestions,
      ...(mend === null ? {} : { mend: { value: mend, certain: false } }),
    });
    if (mend === null) expect(read(text)).not.toHaveProperty('mend');
  });

  it.each(['cả xóm', 'Xóm 12', 'K1; K2', 'cả nhà', 'các cụ', 'Toàn Thắng'])('«%s» names no group', (text) => {
    const found = read(text);
    expect(found.state === 'read' ? found.value.length : 0).toBeLessThan(3);
  });

  it('a hamlet of that name is the hamlet', () => {
    const hamlets = commune((book) => book.hamlet('X1', { name: 'Cả Xã' }));
    expect(read('Cả Xã', hamlets)).toMatchObject({ state: 'read', value: ['X1'] });
  });

  it('a hamlet that begins later is not in a past row; one without its first day is asked about, never let in', () => {
    const dated = commune((book) => book.hamlet('N1', { name: 'Xóm Mới', from: '2026-06-01' }));
    expect(read('Cả 20 xóm trừ Xóm 7', dated)).toMatchObject({ state: 'read', value: without('K7') });
    expect(read('Cả 21 xóm trừ Xóm 7', dated, day('2026-07-01'))).toMatchObject({
      value: [...without('K7'), 'N1'],
    });
    const undated = commune((book) => book.hamlet('N1', { name: 'Xóm Mới' }));
    expect(read('Cả 20 xóm trừ Xóm 7', undated)).toMatchObject({
      state: 'unreadable',
      problem: 'other-count',
      mend: { value: 'Cả 21 xóm trừ Xóm 7', certain: false },
    });
  });

  it('rows of the time before a merger still mean those of their time', () => {
    const merged = HAMLETS.map((hamlet) =>
      hamlet.code === 'M8'
        ? { ...hamlet, validTo: day('2026-05-31'), mergedInto: ['M7' as HamletCode] }
        : hamlet,
    );
    expect(read('Cả 20 xóm', merged)).toMatchObject({ state: 'read', value: ALL });
    expect(read('Cả 19 xóm', merged, day('2026-06-02'))).toMatchObject({ value: without('M8') });
  });
});

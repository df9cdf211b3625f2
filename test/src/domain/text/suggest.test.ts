import { describe, expect, it } from '@jest/globals';
import { createNameIndex, matchName } from '../../../../src/domain/text/suggest';

const HAMLETS = [
  'Đầm Mụ',
  'Bình Xuân',
  'Bình Khang',
  'Trại 4',
  'Trại 5',
  'Đình 6',
  'Đình 7',
  'Văn Khúc 10',
  'Thuận Phong 12',
  'Thuận Phong 13',
  'Thuận Phong 14',
  'Bình Sơn',
  'Tô Hiệu',
];
const index = createNameIndex(HAMLETS);

const suggested = (how: 'loose' | 'fuzzy', ...names: string[]): unknown => ({
  kind: 'suggestion',
  how,
  candidates: names.map((name) => ({ name, value: name })),
});

describe('§5.4: acceptance of names', () => {
  it.each([
    ['Đầm Mụ', 'Đầm Mụ'],
    ['xóm đầm mụ', 'Đầm Mụ'],
    ['Xóm Thuận phong XII', 'Thuận Phong 12'],
    ['THUẬN PHONG SỐ 12', 'Thuận Phong 12'],
    ['Xóm Đình6', 'Đình 6'],
    ['Đình 06', 'Đình 6'],
  ])('a strict hit is accepted: %s', (typed, name) => {
    expect(matchName(typed, index)).toEqual({ kind: 'hit', name, value: name });
  });

  it.each([
    ['dam mu', 'Đầm Mụ'],
    ['Đầm Mu', 'Đầm Mụ'],
    ['Dầm Mụ', 'Đầm Mụ'],
    ['xom binh xuan', 'Bình Xuân'],
    ['To Hieu', 'Tô Hiệu'],
    ['thuan phong 13', 'Thuận Phong 13'],
  ])('where only accents differ the name is asked for: %s', (typed, name) => {
    expect(matchName(typed, index)).toEqual(suggested('loose', name));
  });

  it.each([
    ['Bình Xuâm', 'Bình Xuân'],
    ['Bnh Xuân', 'Bình Xuân'],
    ['Bình Xuânn', 'Bình Xuân'],
    ['Bìnhxuân', 'Bình Xuân'],
    ['Bihn Khang', 'Bình Khang'],
    ['Thuân Fong 13', null],
    ['Thuậm Phong 13', 'Thuận Phong 13'],
  ])('one letter off among five or more is asked for: %s', (typed, name) => {
    expect(matchName(typed, index)).toEqual(name === null ? { kind: 'unknown' } : suggested('fuzzy', name));
  });

  it.each([
    'Đình 8',
    'Đình 66',
    'Đình',
    'Trại 6',
    'Thuận Phong 15',
    'Thuận Phong 112',
    'Thuậm Phong 15',
    '6',
    'Trạ 4',
  ])('numbers are the same or it is another name; short names are not guessed: %s', (typed) =>
    expect(matchName(typed, index)).toEqual({ kind: 'unknown' }),
  );

  it.each(['', ' ', '…', 'toàn xã'])('nothing near is unknown: «%s»', (typed) => {
    expect(matchName(typed, index)).toEqual({ kind: 'unknown' });
  });

  it('names that differ in accents alone are all asked for', () => {
    const twins = createNameIndex(['Đầm Mụ', 'Dầm Mụ']);
    expect(matchName('dam mu', twins)).toEqual(suggested('loose', 'Đầm Mụ', 'Dầm Mụ'));
    expect(matchName('Dầm Mụ', twins)).toMatchObject({ kind: 'hit', name: 'Dầm Mụ' });
  });

  it('of two names with one key the one typed to the letter is taken, else both are asked for', () => {
    const twins = createNameIndex(['Xóm 3', 'Thôn 3']);
    expect(matchName('thôn 3', twins)).toMatchObject({ kind: 'hit', name: 'Thôn 3' });
    expect(matchName('TDP số 3', twins)).toEqual(suggested('loose', 'Xóm 3', 'Thôn 3'));
  });

  it('in capitals «XÓM VI» is the hamlet Vi where there is one, six where there is one, and a question where both are', () => {
    expect(matchName('XÓM VI', createNameIndex(['Vi', 'Là']))).toMatchObject({ kind: 'hit', name: 'Vi' });
    expect(matchName('XÓM VI', createNameIndex(['Xóm 6', 'Là']))).toMatchObject({
      kind: 'hit',
      name: 'Xóm 6',
    });
    expect(matchName('XÓM VI', createNameIndex(['Vi', 'Xóm 6']))).toMatchObject({ kind: 'suggestion' });
  });

  it('carries values beside their names', () => {
    const coded = createNameIndex([{ code: 'X01', label: 'Đầm Mụ' }], (hamlet) => hamlet.label);
    expect(matchName('đầm mụ', coded)).toMatchObject({ kind: 'hit', value: { code: 'X01' } });
  });
});

import { describe, expect, it } from '@jest/globals';
import { AS_THEY_STAND, CONFUSED, NOT_SYLLABLES } from '../../support/guide/not-syllables';
import { misspellings, wordsOf } from '../../support/guide/spelling';
import { vietnameseTexts } from '../../support/guide/vietnamese-texts';

const texts = vietnameseTexts();

describe('spelling of everything in Vietnamese', () => {
  it('every word of the product, the starter tables and the guide is a possible syllable, its mark as in «hòa», or listed', () => {
    expect(texts.length).toBeGreaterThan(2000);
    const found = texts.flatMap(({ at, text }) => misspellings(text).map((word) => `${at}: ${word}`));
    expect(found).toEqual([]);
  });

  it('the list of words that are no syllables names only words that are used', () => {
    const used = new Set(texts.flatMap(({ text }) => wordsOf(text).map((word) => word.toLowerCase())));
    const listed = Object.values(NOT_SYLLABLES).flat();
    expect(listed.filter((word) => !used.has(word.toLowerCase()))).toEqual([]);
    const all = texts.map(({ text }) => text.normalize('NFC')).join('\n');
    expect(Object.keys(AS_THEY_STAND).filter((phrase) => !all.includes(phrase))).toEqual([]);
  });

  it('finds planted faults: no syllable, the mark set elsewhere, a word for another', () => {
    const planted: readonly (readonly [string, string])[] = [
      ['các nghành của xã', 'nghành'],
      ['kế họach năm', 'họach'],
      ['hoà bình', 'hoà'],
      ['đã đựơc duyệt', 'đựơc'],
      ['Tuyêntruyền', 'Tuyêntruyền'],
      ['ghi vào bàng tínhh', 'tínhh'],
      ['xắp xếp lại', 'xắp xếp'],
      ['Sát nhập hai xóm', 'Sát nhập'],
      ['bổ\nxung minh chứng', 'bổ xung'],
      ['tuyện truyền', 'tuyện truyền'],
    ];
    for (const [text, fault] of planted) expect([text, misspellings(text)]).toEqual([text, [fault]]);
  });

  it('leaves codes, addresses and right words alone; what is another right syllable it cannot find', () => {
    for (const text of [
      'Mã HT2.2, ND3.6 và XM26-8; xem https://example.vn/abcz hoặc thư an.nguyenw@example.vn',
      'Sắp xếp, sáp nhập, bổ sung, quý, thủy lợi, khỏe, xóa, giữ gìn, quyển, nghiêng, gìn',
      // «bàng» for «bảng» is a syllable: only a reader finds it.
      'ghi vào bàng tính',
    ])
      expect([text, misspellings(text)]).toEqual([text, []]);
  });

  it('says the right word for each that is confused', () => {
    for (const [wrong, right] of Object.entries(CONFUSED)) {
      expect([right, misspellings(right)]).toEqual([right, []]);
      expect([wrong, misspellings(wrong).length > 0]).toEqual([wrong, true]);
    }
  });
});

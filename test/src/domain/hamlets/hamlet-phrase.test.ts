import { describe, expect, it } from '@jest/globals';
import { hamletPhrase } from '../../../../src/domain/hamlets/hamlet-phrase';

describe('a hamlet in a sentence (decree 30/2020, Phụ lục II)', () => {
  it.each([
    ['Đình 6', 'xóm Đình 6'],
    ['3', 'Xóm 3'],
    ['Thôn Đồng Bông', 'Thôn Đồng Bông'],
    ['Xóm Chùa', 'Xóm Chùa'],
    ['Tổng Cốc', 'xóm Tổng Cốc'],
  ])('%s', (name, phrase) => {
    expect(hamletPhrase(name, 'xóm')).toBe(phrase);
  });

  it.each([
    ['Đình 6', 'thôn', 'thôn Đình 6'],
    ['3', 'tổ dân phố', 'Tổ dân phố 3'],
    ['Khóm 2', 'ấp', 'Khóm 2'],
    ['Đình 6', 'xóm, tổ dân phố, bản', 'Đình 6'],
  ])('16.2: %s where the commune says %s', (name, noun, phrase) => {
    expect(hamletPhrase(name, noun)).toBe(phrase);
  });
});

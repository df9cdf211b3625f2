import { describe, expect, it } from '@jest/globals';
import { wrapWords } from '../../../../src/domain/text/wrap-words';

describe('a text in lines', () => {
  it.each([
    ['', 5, ['']],
    ['một hai', 7, ['một hai']],
    ['một hai ba', 7, ['một hai', 'ba']],
    ['một https://a.vn/dài hai', 7, ['một', 'https://a.vn/dài', 'hai']],
  ] as const)('«%s» at %d', (text, width, lines) => {
    expect(wrapWords(text, width)).toEqual(lines);
  });
});

import { describe, expect, it } from '@jest/globals';
import { boldTextWidth } from '../../../../src/adapters/docx/text-width';

describe('§4.6, §4.8 width of a line of bold text', () => {
  it('marks do not widen a letter, horns do', () => {
    expect(boldTextWidth('Ệ', 24)).toBe(boldTextWidth('E', 24));
    expect(boldTextWidth('ờ', 24)).toBeGreaterThan(boldTextWidth('ò', 24));
    expect(boldTextWidth('đ', 24)).toBe(boldTextWidth('d', 24));
  });
  it('grows with the size', () =>
    expect(boldTextWidth('XÃ', 48)).toBeGreaterThan(1.9 * boldTextWidth('XÃ', 24)));
});

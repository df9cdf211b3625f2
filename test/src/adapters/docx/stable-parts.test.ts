import { describe, expect, it } from '@jest/globals';
import { stableParts } from '../../../../src/adapters/docx/stable-parts';
import { boldTextWidth } from '../../../../src/adapters/docx/text-width';

describe('stable parts', () => {
  it('random relationship ids are numbered again, in the relationships and where they are used', () => {
    const parts = stableParts(
      new Map<string, unknown>([
        [
          'word/_rels/document.xml.rels',
          '<R><Relationship Id="rIdx7Kq" Target="a.png"/><Relationship Id="rId1" Target="b"/></R>',
        ],
        ['word/document.xml', '<a:blip r:embed="rIdx7Kq"/><w:headerReference r:id="rId1"/>'],
        ['word/media/a.png', new Uint8Array([137, 80])],
        ['[Content_Types].xml', '<Types/>'],
      ]),
    );
    expect(parts.get('word/_rels/document.xml.rels')).toContain(
      'Id="rId1" Target="a.png"/><Relationship Id="rId2" Target="b"',
    );
    expect(parts.get('word/document.xml')).toBe('<a:blip r:embed="rId1"/><w:headerReference r:id="rId2"/>');
    expect(parts.get('word/media/a.png')).toEqual([137, 80]);
    expect([...parts.keys()][0]).toBe('[Content_Types].xml');
  });
  it('a part that is neither text nor bytes is refused', () => {
    expect(() => stableParts(new Map([['x', {}]]))).toThrow('x');
  });
});

describe('§4.6, §4.8 width of a line of bold text', () => {
  it('marks do not widen a letter, horns do', () => {
    expect(boldTextWidth('Ệ', 24)).toBe(boldTextWidth('E', 24));
    expect(boldTextWidth('ờ', 24)).toBeGreaterThan(boldTextWidth('ò', 24));
    expect(boldTextWidth('đ', 24)).toBe(boldTextWidth('d', 24));
  });
  it('grows with the size', () =>
    expect(boldTextWidth('XÃ', 48)).toBeGreaterThan(1.9 * boldTextWidth('XÃ', 24)));
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { element, text, xmlPart } from '../../../../src/adapters/docx/xml';

describe('well-formed XML whatever people typed', () => {
  it('markup in text and in attributes is escaped', () => {
    expect(text('a < b && "c" > d')).toBe('a &lt; b &amp;&amp; &quot;c&quot; &gt; d');
    expect(element('x', { y: '"><z/>' })).toBe('<x y="&quot;&gt;&lt;z/&gt;"/>');
  });
  it('line breaks and tabs become one space', () => expect(text('a\r\n\tb\nc')).toBe('a b c'));
  it('XML 1.0, Char: control characters, half surrogates and non-characters are dropped', () => {
    expect(text('a\u0000\u0008\u000B\u001Fb\uFFFE\uFFFF')).toBe('ab');
    expect(text('\uDC00\uDC00a\uD83D')).toBe('a');
    expect(text('xã 🏡 Ệ\u0302')).toBe('xã 🏡 Ệ\u0302');
  });
  it('any string gives text of allowed characters without markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (strange, usual) => {
        for (const printed of [text(strange), text(usual + strange.slice(1))])
          expect(printed).toMatch(/^(?:[ -%'-;=?-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|&[a-z]+;)*$/u);
      }),
    );
  });
});

describe('elements', () => {
  it('attributes and children stand in the order given; what is left out leaves no trace', () => {
    const child = element('c');
    expect(element('p', { b: 1, a: undefined, c: 'x' }, [null, child, text('t')])).toBe(
      '<p b="1" c="x"><c/>t</p>',
    );
  });
  it('an element without content closes itself', () => expect(element('p', {}, [null])).toBe('<p/>'));
  it('a part opens with its declaration', () =>
    expect(xmlPart(element('p'))).toBe('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<p/>'));
});

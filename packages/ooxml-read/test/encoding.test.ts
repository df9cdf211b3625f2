import { describe, expect, it } from '@jest/globals';
import { OoxmlError } from '../src/index';
import { decodeText, withoutOwnPrefix } from '../src/package/decode-text';

const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const bytes = new Uint8Array((text.length + 1) * 2);
  const view = new DataView(bytes.buffer);
  Array.from(`\ufeff${text}`, (sign, at) => view.setUint16(at * 2, sign.charCodeAt(0), isLittle));
  return bytes;
};

describe('text of a part', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', new TextEncoder().encode('xã\r\nấp\r\rb\n')],
    ['UTF-8 with a mark', new TextEncoder().encode('\ufeffxã\r\nấp\r\rb\n')],
    ['UTF-16, little end first', utf16('xã\r\nấp\r\rb\n', true)],
    ['UTF-16, big end first', utf16('xã\r\nấp\r\rb\n', false)],
  ])('%s, with line ends as XML reads them', (_, bytes) => {
    expect(decodeText(bytes)).toBe('xã\nấp\n\nb\n');
  });

  it('A.1: bytes that are no text are refused, not replaced', () => {
    expect(() => decodeText(new Uint8Array([60, 0xc3, 62]))).toThrow(OoxmlError);
  });

  it.each([
    ['<x:a xmlns:x="n"><x:b/></x:a>', '<a xmlns="n"><b/></a>'],
    ['<x:a xmlns:x="n"><![CDATA[<x:b/>]]></x:a>', '<a xmlns="n"><![CDATA[<x:b/>]]></a>'],
    ['<!-- <y:a> --><x:a xmlns:x="n"/>', '<!-- <y:a> --><a xmlns="n"/>'],
    ['<a xmlns="n" xmlns:x="m"><x:b/></a>', '<a xmlns="n" xmlns:x="m"><x:b/></a>'],
  ])('elements of the root’s own namespace have no prefix: %s', (text, plain) => {
    expect(withoutOwnPrefix(text)).toBe(plain);
  });
});

import { damaged } from '../ooxml-error';
import { inPieces } from './in-pieces';

const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text with its references resolved. No document type is read, so that there are five named ones and no others. */
export function decodeXml(text: string): string {
  return text.includes('&') ? inPieces(text, '&', withoutReferences) : text;
}

function withoutReferences(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+);|#(\d+);|(\w+);)?/giu, (whole, hex, digits, name) => {
    const sign =
      hex !== undefined
        ? signOf(parseInt(hex as string, 16))
        : digits !== undefined
          ? signOf(Number(digits))
          : NAMED[name as string];
    if (sign === undefined) throw damaged('markup', `reference ${whole.slice(0, 20)}`);
    return sign;
  });
}

/** Control characters are passed through, as some programs write them so; halves of pairs are none. */
function signOf(point: number): string | undefined {
  const isSign = point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
  return isSign ? String.fromCodePoint(point) : undefined;
}

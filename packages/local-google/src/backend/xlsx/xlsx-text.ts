import { encodeXml, markup } from './markup';

/** Characters that XML cannot hold, lone surrogates, and text that looks like such an escape. */
const UNSAFE =
  /[\u{0}-\u{8}\u{B}-\u{D}\u{E}-\u{1F}\u{FFFE}\u{FFFF}]|[\u{D800}-\u{DBFF}](?![\u{DC00}-\u{DFFF}])|(?<![\u{D800}-\u{DBFF}])[\u{DC00}-\u{DFFF}]|_(?=x[0-9a-fA-F]{4}_)/gu;

export function escapeText(text: string): string {
  return text.replace(
    UNSAFE,
    (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}

/** A <t> element; outer blanks must be marked as meant. */
export function textMarkup(text: string): string {
  const escaped = escapeText(text);
  const space = /^\s|\s$|[\n\t]| {2}/u.test(escaped) ? { 'xml:space': 'preserve' } : {};
  return escaped === '' ? '<t/>' : markup('t', space, encodeXml(escaped));
}

/** Strings written once each, in order of first use. */
export class SharedStrings {
  private readonly indexes = new Map<string, number>();
  private uses = 0;

  /** Index of a text, or of rich markup (what stands inside <si>). */
  indexOf(text: string, rich?: string): number {
    this.uses += 1;
    const item = rich ?? textMarkup(text);
    const known = this.indexes.get(item);
    if (known !== undefined) return known;
    this.indexes.set(item, this.indexes.size);
    return this.indexes.size - 1;
  }

  xml(): string {
    const items = [...this.indexes.keys()].map((item) => `<si>${item}</si>`).join('');
    const xmlns = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    return markup('sst', { xmlns, count: this.uses, uniqueCount: this.indexes.size }, items);
  }
}

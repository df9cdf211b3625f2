import { childrenOf, encodeXml, markup, type XmlElement } from './xml';

/** A shared string: its text, and its markup where it has runs or phonetic marks. */
export interface SharedText {
  text: string;
  rich?: string;
}

/** Text of <si>, <is> or <text>: plain, or in runs. Phonetic runs are no part of it. */
export function textOfItem(item: XmlElement): SharedText {
  const runs = item.children.filter((child) => child.name === 't' || child.name === 'r');
  const text = runs
    .map((run) => (run.name === 't' ? run : childrenOf(run, 't')))
    .flat()
    .map((part) => part.text)
    .join('');
  const isPlain = item.children.every((child) => child.name === 't');
  const inner = item.children.map((child) => child.raw).join('');
  return isPlain ? { text: unescapeText(text) } : { text: unescapeText(text), rich: inner };
}

/** `_x000D_` stands for a character that XML cannot hold (22.9.2.19). */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/giu, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

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

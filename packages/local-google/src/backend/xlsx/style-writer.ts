import { childOf, childrenOf, type XmlElement } from 'ooxml-read';
import type { CellStyle, ConditionalFormat } from '../model';
import { argbOf } from './colors';
import type { StyleExtras } from './extras';
import type { StyleSheet } from './style-sheet';
import { markup, rebuild } from './markup';

/** styles.xml of a new workbook: Sheets' default font, and the two fills that every file begins with. */
export const NEW_STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="10"/><color rgb="FF000000"/><name val="Arial"/><scheme val="minor"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf borderId="0" fillId="0" fontId="0" numFmtId="0"/></cellStyleXfs><cellXfs count="1"><xf borderId="0" fillId="0" fontId="0" numFmtId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle xfId="0" name="Normal" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>`;

const FONT_KEYS = [
  'fontColor',
  'fontFamily',
  'fontSize',
  'bold',
  'italic',
  'underline',
  'strikethrough',
] as const;
const ALIGNMENT_KEYS = ['horizontalAlignment', 'verticalAlignment', 'wrap'] as const;
/** Order of a font's children in dxf and in cell fonts, as Excel writes and demands them. */
const FONT_ORDER =
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(' ');

/** Adds the formats that the model has and the file has not; everything that stood in the file stays. */
export class StyleWriter {
  private readonly base: StyleSheet;
  private readonly added = {
    numFmts: [] as string[],
    fonts: [] as string[],
    fills: [] as string[],
    cellXfs: [] as string[],
    dxfs: [] as string[],
  };
  private readonly indexes = new Map<string, number>();
  private nextFormatId: number;

  constructor(base: StyleSheet) {
    this.base = base;
    const ids = childrenOf(childOf(base.root, 'numFmts'), 'numFmt').map((one) =>
      Number(one.attributes['numFmtId']),
    );
    // Custom formats count from 164.
    this.nextFormatId = Math.max(163, ...ids) + 1;
  }

  /** Index of the cell format of a style. */
  xfOf(style: CellStyle): number {
    const { xlsx, ...wanted } = style;
    const from = (xlsx as StyleExtras | undefined)?.xf ?? 0;
    const given = this.base.styleOf(from);
    if (sameKeys(given, wanted, [...FONT_KEYS, ...ALIGNMENT_KEYS, 'numberFormat', 'background'])) return from;
    const source = this.base.xfs[from];
    if (!source) return 0;
    const children = source.children.filter((child) => child.name !== 'alignment').map((child) => child.raw);
    const alignment = this.alignmentOf(source, given, wanted);
    const changes = {
      ...(given.numberFormat !== wanted.numberFormat && {
        numFmtId: this.numberFormatId(wanted.numberFormat),
        applyNumberFormat: 1,
      }),
      ...(!sameKeys(given, wanted, FONT_KEYS) && {
        fontId: this.fontId(source, given, wanted),
        applyFont: 1,
      }),
      ...(given.background !== wanted.background && { fillId: this.fillId(wanted.background), applyFill: 1 }),
      ...(alignment !== '' && { applyAlignment: 1 }),
    };
    return this.add(
      'cellXfs',
      this.base.xfs.length,
      rebuild(source, changes, [alignment, ...children].filter(Boolean)),
    );
  }

  /** Index of a new differential format. */
  dxfOf(format: ConditionalFormat['format']): number {
    const font = markupOfFont(new Map(), {}, format);
    const fill =
      format.background === undefined
        ? ''
        : `<fill><patternFill patternType="solid"><fgColor rgb="${argbOf(format.background)}"/><bgColor rgb="${argbOf(format.background)}"/></patternFill></fill>`;
    return this.add('dxfs', this.base.dxfs.length, markup('dxf', {}, font + fill));
  }

  /** The whole styles.xml. */
  xml(): string {
    const parts = this.base.root.children.map((element) => this.withAdded(element));
    if (!childOf(this.base.root, 'numFmts') && this.added.numFmts.length > 0) {
      parts.unshift(markup('numFmts', { count: this.added.numFmts.length }, this.added.numFmts.join('')));
    }
    return markup('styleSheet', this.base.root.attributes, parts.join(''));
  }

  private withAdded(element: XmlElement): string {
    const added = this.added[element.name as keyof typeof this.added] as string[] | undefined;
    if (!added || added.length === 0) return element.raw;
    const children = [...element.children.map((child) => child.raw), ...added];
    return rebuild(element, { count: children.length }, children);
  }

  private add(list: keyof typeof this.added, offset: number, text: string): number {
    const key = `${list} ${text}`;
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    const index = offset + this.added[list].length;
    this.added[list].push(text);
    this.indexes.set(key, index);
    return index;
  }

  private numberFormatId(code: string | undefined): number {
    if (code === undefined || /^general$/iu.test(code)) return 0;
    if (code === '@') return 49;
    const key = `numFmt ${code}`;
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    const id = this.nextFormatId++;
    this.added.numFmts.push(markup('numFmt', { numFmtId: id, formatCode: code }));
    this.indexes.set(key, id);
    return id;
  }

  private fontId(source: XmlElement, given: CellStyle, wanted: CellStyle): number {
    const font = this.base.fonts[Number(source.attributes['fontId'] ?? 0)];
    const kept = new Map(font?.children.map((child) => [child.name, child.raw]));
    return this.add('fonts', this.base.fonts.length, markupOfFont(kept, given, wanted) || '<font/>');
  }

  private fillId(background: string | undefined): number {
    if (background === undefined) return 0;
    const color = argbOf(background);
    const fill = `<fill><patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor rgb="${color}"/></patternFill></fill>`;
    return this.add('fills', this.base.fills.length, fill);
  }

  private alignmentOf(source: XmlElement, given: CellStyle, wanted: CellStyle): string {
    const old = childOf(source, 'alignment');
    if (sameKeys(given, wanted, ALIGNMENT_KEYS)) return old?.raw ?? '';
    const vertical = wanted.verticalAlignment === 'middle' ? 'center' : wanted.verticalAlignment;
    const attributes = {
      ...old?.attributes,
      ...(given.horizontalAlignment !== wanted.horizontalAlignment && {
        horizontal: wanted.horizontalAlignment,
      }),
      ...(given.verticalAlignment !== wanted.verticalAlignment && { vertical }),
      // CLIP and OVERFLOW are both «no wrapping» in OOXML.
      ...(given.wrap !== wanted.wrap && { wrapText: wanted.wrap === 'WRAP' ? 1 : undefined }),
    };
    return markup('alignment', attributes);
  }
}

function markupOfFont(kept: Map<string, string>, given: CellStyle, wanted: CellStyle): string {
  const set = (name: string, changed: boolean, text: string): void => {
    if (!changed) return;
    if (text === '') kept.delete(name);
    else kept.set(name, text);
  };
  const { fontColor, fontFamily, fontSize } = wanted;
  set('b', given.bold !== wanted.bold, wanted.bold ? '<b/>' : '');
  set('i', given.italic !== wanted.italic, wanted.italic ? '<i/>' : '');
  set('u', given.underline !== wanted.underline, wanted.underline ? '<u/>' : '');
  set('strike', given.strikethrough !== wanted.strikethrough, wanted.strikethrough ? '<strike/>' : '');
  set('sz', given.fontSize !== fontSize, markup('sz', { val: fontSize ?? 10 }));
  set(
    'color',
    given.fontColor !== fontColor,
    fontColor === undefined ? '' : markup('color', { rgb: argbOf(fontColor) }),
  );
  set('name', given.fontFamily !== fontFamily, markup('name', { val: fontFamily ?? 'Arial' }));
  // A theme's font scheme would win over the name.
  set('scheme', given.fontFamily !== fontFamily, '');
  if (kept.size === 0) return '';
  return markup('font', {}, FONT_ORDER.map((name) => kept.get(name) ?? '').join(''));
}

function sameKeys(one: CellStyle, other: CellStyle, keys: readonly (keyof CellStyle)[]): boolean {
  return keys.every((key) => one[key] === other[key]);
}

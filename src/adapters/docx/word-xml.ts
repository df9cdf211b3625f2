import { element, OOXML } from './xml';
import type { Xml } from './xml';

/** The namespaces of a part of WordprocessingML (ECMA-376, part 1, annex A). */
export const WORD_NAMESPACES = {
  'xmlns:w': `${OOXML}wordprocessingml/2006/main`,
  'xmlns:r': `${OOXML}officeDocument/2006/relationships`,
} as const;

export const PICTURE_NAMESPACE = `${OOXML}drawingml/2006/picture`;

/** Of pictures (ECMA-376, part 1, §20); only the document has them. */
export const DRAWING_NAMESPACES = {
  'xmlns:wp': `${OOXML}drawingml/2006/wordprocessingDrawing`,
  'xmlns:a': `${OOXML}drawingml/2006/main`,
  'xmlns:pic': PICTURE_NAMESPACE,
} as const;

/** A property that is there or not: `<w:keepNext/>`. */
export const flag = (name: string, on: boolean | undefined): Xml | null =>
  on === true ? element(name) : null;

/** A property with one value: `<w:jc w:val="center"/>`. */
export const valued = (name: string, value: string | number | undefined): Xml | null =>
  value === undefined ? null : element(name, { 'w:val': value });

/** A length in twips; Google Docs and LibreOffice need it absolute. */
export const width = (name: string, twips: number): Xml => element(name, { 'w:type': 'dxa', 'w:w': twips });

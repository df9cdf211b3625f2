import { damaged } from '../ooxml-error';
import type { Relation } from '../package/relations';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../xml/xml-element';
import { parseRange, type GridRange } from './grid-range';

/** A hyperlink of cells (18.3.1.47). */
export interface SheetLink {
  range: GridRange;
  /** Address in full; where it leads into the workbook, `#` and the place, such as `#'Xóm'!A1`. */
  address: string;
  /** Attributes beyond the range and the relationship: `location`, `tooltip`, `display` … */
  attributes: Record<string, string>;
  /** Target of the relationship, where the link has one. */
  target?: string;
}

/** Throws OoxmlError where a link has no range, or names a relationship that is not there. */
export function readLinks(root: XmlElement, relations: readonly Relation[]): SheetLink[] {
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  return childrenOf(childOf(root, 'hyperlinks'), 'hyperlink').map((element) => {
    const { ref = '', location } = element.attributes;
    const range = parseRange(ref);
    const id = attributeOf(element, 'id');
    const target = id === undefined || id === '' ? undefined : byId.get(id)?.target;
    if (!range || (id !== undefined && id !== '' && target === undefined)) {
      throw damaged('reference', `hyperlink ${ref.slice(0, 20)}`);
    }
    const attributes = Object.fromEntries(
      Object.entries(element.attributes).filter(([name]) => name !== 'ref' && !/(?:^|:)id$/u.test(name)),
    );
    const place = location === undefined || location === '' ? '' : `#${location}`;
    return { range, address: `${target ?? ''}${place}`, attributes, ...(target !== undefined && { target }) };
  });
}

/** The ranges of <mergeCells>. Throws OoxmlError where one is no range. */
export function readMerges(root: XmlElement): GridRange[] {
  return childrenOf(childOf(root, 'mergeCells'), 'mergeCell').map(({ attributes: { ref = '' } }) => {
    const range = parseRange(ref);
    if (!range) throw damaged('reference', `merge ${ref.slice(0, 20)}`);
    return range;
  });
}

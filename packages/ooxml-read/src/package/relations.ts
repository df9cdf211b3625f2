import { damaged } from '../ooxml-error';
import type { XmlElement } from '../xml/xml-element';
import { resolvePart } from './part-name';

export interface Relation {
  id: string;
  /** Last word of the relationship's type: `worksheet`, `styles`, `hyperlink` … */
  type: string;
  typeUri: string;
  /** Path in the package, or the address where external. */
  target: string;
  external: boolean;
}

/** The relationships of the part `source`. Throws OoxmlError where two have one id. */
export function readRelations(
  root: XmlElement,
  source: string,
  spelled: (path: string) => string | undefined,
): Relation[] {
  const ids = new Set<string>();
  return root.children.map(({ attributes }) => {
    const { Id: id = '', Type: typeUri = '', Target: target = '', TargetMode: mode } = attributes;
    if (ids.has(id)) throw damaged('reference', `relationship ${id} twice`, { part: source });
    ids.add(id);
    const external = mode === 'External';
    const path = external ? target : resolvePart(source, target);
    return {
      id,
      type: typeUri.slice(typeUri.lastIndexOf('/') + 1),
      typeUri,
      target: external ? target : (spelled(path) ?? path),
      external,
    };
  });
}

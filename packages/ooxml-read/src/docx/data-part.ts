import { openPackage } from '../package/open-package';
import type { OoxmlLimits } from '../limits';
import { attributeOf, type XmlElement } from '../xml/xml-element';

/**
 * The root of the data that a .docx carries beside its text under a namespace of its owner's own; null where it carries none. Word
 * gives such parts other names when it saves: the namespace stays.
 */
export function readDataPart(
  bytes: Uint8Array,
  namespace: string,
  limits?: Partial<OoxmlLimits>,
): XmlElement | null {
  const docx = openPackage(bytes, limits);
  const document = docx.relationsOf('').find(({ type }) => type === 'officeDocument')?.target ?? '';
  for (const { type, target, external } of docx.relationsOf(document)) {
    if (type !== 'customXml' || external) continue;
    const root = docx.xmlOf(target);
    if (attributeOf(root, 'xmlns') === namespace) return root;
  }
  return null;
}

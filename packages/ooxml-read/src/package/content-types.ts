import { localName, type XmlElement } from '../xml/xml-element';
import { partKey } from './part-name';

/** Content type by path: its own override, or the default of its extension. */
export function readContentTypes(root: XmlElement): (path: string) => string {
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  for (const { name, attributes } of root.children) {
    const type = attributes['ContentType'] ?? '';
    if (localName(name) === 'Override') overrides.set(partKey(attributes['PartName'] ?? ''), type);
    else defaults.set((attributes['Extension'] ?? '').toLowerCase(), type);
  }
  return (path) => {
    const key = partKey(path);
    return overrides.get(key) ?? defaults.get(key.slice(key.lastIndexOf('.') + 1)) ?? '';
  };
}

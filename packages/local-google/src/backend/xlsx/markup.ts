import type { XmlElement } from 'ooxml-read';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Text for content and attributes alike; line breaks become references, which attributes would lose. */
export function encodeXml(text: string): string {
  if (!/[&<>"\t\n\r]/u.test(text)) return text;
  return text.replace(/[&<>"\t\n\r]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** An element as text; `inner` is markup. Attributes that are undefined are left out. */
export function markup(name: string, attributes: Attributes = {}, inner = ''): string {
  let out = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) out += ` ${key}="${encodeXml(String(value))}"`;
  }
  return inner === '' ? `${out}/>` : `${out}>${inner}</${name}>`;
}

/** The element again, with some attributes (undefined removes) and its children's markup changed. */
export function rebuild(element: XmlElement, changes: Attributes, children?: string[]): string {
  const inner = children ?? element.children.map((child) => child.raw);
  return markup(
    element.name,
    { ...element.attributes, ...changes },
    inner.join('') || encodeXml(element.text),
  );
}

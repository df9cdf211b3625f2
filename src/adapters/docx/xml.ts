/**
 * Well-formed XML as text. Only this file makes it: what people typed reaches a part through `text` or an
 * attribute, so nothing of theirs can become markup.
 */
export type Xml = string & { readonly __brand: 'Xml' };

/** Where the namespaces of ECMA-376 begin. */
export const OOXML = 'http://schemas.openxmlformats.org/';

/** In the order of writing; undefined ones are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const NO_ATTRIBUTES: Attributes = {};

/** Children are printed in the order given, which is the schema's business; null ones are left out. */
export function element(
  name: string,
  attributes: Attributes = NO_ATTRIBUTES,
  children: readonly (Xml | null)[] = [],
): Xml {
  let start = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) start += ` ${key}="${typeof value === 'number' ? value : escaped(value)}"`;
  }
  const content = children.join('');
  return (content === '' ? `${start}/>` : `${start}>${content}</${name}>`) as Xml;
}

/** Line breaks and tabs become spaces; what XML cannot hold is dropped. */
export const text = (value: string): Xml => escaped(value) as Xml;

/** A part of the package with this root. */
export const xmlPart = (root: Xml): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

const SPECIAL = /[\u0000-\u001F&<>"\uD800-\uDFFF\uFFFE\uFFFF]/;
/** XML 1.0, Char: pasted text may hold control characters or half of a surrogate pair, and one spoils the file. */
const FORBIDDEN = /[\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/gu;

function escaped(value: string): string {
  if (!SPECIAL.test(value)) return value;
  return value
    .replace(/[\t\n\r]+/g, ' ')
    .replace(FORBIDDEN, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

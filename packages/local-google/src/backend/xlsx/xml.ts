/** A parsed element; `raw` is its text in the source, so that what nobody changed is written back as it was. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** Direct text, entities decoded. */
  text: string;
  raw: string;
}

export type Attributes = Record<string, string | number | undefined>;

const TAG = /<(\/?)([^\s<>/=]+)((?:[^"'<>/]|"[^"]*"|'[^']*')*)(\/?)>/y;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;
const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

interface OpenElement {
  element: XmlElement;
  start: number;
}

/** Parses a document or fragment with one root. Throws SyntaxError where it is not well formed or has a DOCTYPE. */
export function parseXml(source: string): XmlElement {
  const stack: OpenElement[] = [];
  let root: XmlElement | undefined;
  let at = 0;
  while (at < source.length) {
    const start = source.indexOf('<', at);
    const parent = stack.at(-1)?.element;
    if (parent && start > at) parent.text += decodeXml(source.slice(at, start));
    if (start < 0) break;
    const skipped = skipSpecial(source, start, parent);
    if (skipped !== null) {
      at = skipped;
      continue;
    }
    TAG.lastIndex = start;
    const tag = TAG.exec(source);
    if (!tag) throw new SyntaxError(`XML: bad tag at ${start}`);
    at = TAG.lastIndex;
    const name = tag[2] ?? '';
    if (tag[1] === '/') {
      const open = stack.pop();
      if (open?.element.name !== name) throw new SyntaxError(`XML: unexpected </${name}>`);
      open.element.raw = source.slice(open.start, at);
      continue;
    }
    const attributes = attributesOf(tag[3] ?? '');
    const element: XmlElement = { name, attributes, children: [], text: '', raw: '' };
    if (parent) parent.children.push(element);
    else if (root) throw new SyntaxError('XML: two roots');
    else root = element;
    if (tag[4] === '/') element.raw = source.slice(start, at);
    else stack.push({ element, start });
  }
  if (!root || stack.length > 0) throw new SyntaxError('XML: ends too early');
  return root;
}

/** Position after a comment, CDATA section or processing instruction; null where a tag begins. */
function skipSpecial(source: string, start: number, parent: XmlElement | undefined): number | null {
  const second = source[start + 1];
  if (second !== '!' && second !== '?') return null;
  if (source.startsWith('<!--', start)) return after(source, '-->', start);
  if (source.startsWith('<![CDATA[', start)) {
    const end = after(source, ']]>', start);
    if (parent) parent.text += source.slice(start + 9, end - 3);
    return end;
  }
  if (second === '?') return after(source, '?>', start);
  throw new SyntaxError('XML: declarations are not read');
}

function after(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  if (found < 0) throw new SyntaxError(`XML: ${mark} is missing`);
  return found + mark.length;
}

/** Attributes of a start tag's inside. */
export function attributesOf(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  if (source === '') return attributes;
  for (const [, name = '', double, single] of source.matchAll(ATTRIBUTE)) {
    attributes[name] = decodeXml(double ?? single ?? '');
  }
  return attributes;
}

export function decodeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/giu, (whole, code: string) => {
    if (code.startsWith('#')) {
      const point = /^#x/iu.test(code) ? parseInt(code.slice(2), 16) : Number(code.slice(1));
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    }
    return ENTITIES[code] ?? whole;
  });
}

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

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** `1`, `true` and `on` are true, as in OOXML. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** Attributes without those that only say «no», which LibreOffice writes out everywhere. */
export function saidAttributes(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).filter(([, value]) => value !== 'false' && value !== '0'),
  );
}

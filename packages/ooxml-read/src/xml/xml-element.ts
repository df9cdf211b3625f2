import { createBudget, type Budget } from '../budget';
import { damaged, tooLarge } from '../ooxml-error';
import { nextToken, openXml, type XmlCursor } from './xml-cursor';

/** An element as a tree; `raw` is its text in the source, so that what nobody changed can be written as it was. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlElement[];
  /** Its own text, that of its children apart. */
  text: string;
  raw: string;
}

/** How many more elements and attributes a part may have as trees. */
export interface Allowance {
  nodes: number;
}

interface Growing {
  element: { -readonly [Key in keyof XmlElement]: XmlElement[Key] };
  children: XmlElement[];
  start: number;
}

const NO_CHILDREN: readonly XmlElement[] = Object.freeze([]);

/** A whole document, or a fragment with one root. Throws OoxmlError `markup` where it is not well formed. */
export function parseXml(source: string, budget: Budget = createBudget()): XmlElement {
  const cursor = openXml(source, budget);
  nextToken(cursor);
  const root = readElement(cursor);
  nextToken(cursor);
  return root;
}

/** The element that the cursor has just opened, to its end; the cursor then stands behind it. */
export function readElement(
  cursor: XmlCursor,
  allowance: Allowance = { nodes: cursor.budget.limits.nodes },
): XmlElement {
  const root = grow(cursor, allowance);
  const stack = [root];
  for (let top: Growing | undefined = root; top !== undefined;) {
    const token = nextToken(cursor);
    if (token === 'open') {
      const child = grow(cursor, allowance);
      // Most elements have no children; they share one empty list.
      if (top.children === NO_CHILDREN) top.element.children = top.children = [];
      top.children.push(child.element);
      stack.push(child);
      top = child;
    } else if (token === 'text') {
      top.element.text += cursor.text;
    } else if (token === 'close') {
      top.element.raw = cursor.source.slice(top.start, cursor.at);
      stack.pop();
      top = stack.at(-1);
    } else {
      throw damaged('markup', 'ends too early');
    }
  }
  return root.element;
}

function grow(cursor: XmlCursor, allowance: Allowance): Growing {
  const { name, attributes, start, budget } = cursor;
  allowance.nodes -= 1 + cursor.attributeCount;
  if (allowance.nodes < 0) throw tooLarge('nodes', budget.limits.nodes);
  const children = NO_CHILDREN as XmlElement[];
  return { element: { name, attributes, children, text: '', raw: '' }, children, start };
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** An attribute by its local name, whatever prefix the file has for its namespace. */
export function attributeOf(element: Pick<XmlElement, 'attributes'>, name: string): string | undefined {
  const found = Object.entries(element.attributes).find(([key]) => localName(key) === name);
  return found?.[1];
}

/** `1`, `true` and `on` are true, as in OOXML. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** Attributes without those that only say «no», which LibreOffice writes out everywhere. */
export function saidAttributes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).filter(([, value]) => value !== 'false' && value !== '0'),
  );
}

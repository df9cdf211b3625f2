import { strictKey } from '../../domain/text/match-keys';
import { splitLines, splitList } from '../../domain/text/split-list';

/** Something that a cell may name: by its code or its name. */
export interface Named {
  readonly code: string;
  readonly name: string;
}

/** Which of `known` a cell names, in their order, and what it names besides, as written. */
export interface Picked {
  readonly codes: readonly string[];
  readonly unknown: readonly string[];
}

export function pickedOf(text: string, known: readonly Named[]): Picked {
  const codeByKey = new Map<string, string>();
  for (const { code, name } of known) {
    codeByKey.set(strictKey(name), code);
    codeByKey.set(codeKey(code), code);
  }
  const codes = new Set<string>();
  const unknown: string[] = [];
  for (const part of splitList(text)) {
    const code = codeByKey.get(codeKey(part)) ?? codeByKey.get(strictKey(part));
    if (code === undefined) unknown.push(part);
    else codes.add(code);
  }
  return { codes: known.map(({ code }) => code).filter((code) => codes.has(code)), unknown };
}

/** Codes are told apart from names by what they look like: spaces and case do not matter. */
const codeKey = (text: string): string => `=${text.replace(/\s/g, '').toUpperCase()}`;

/** The cell with one entry switched on or off; what is not known stays. */
export function toggled(
  text: string,
  known: readonly Named[],
  code: string,
  write: (named: Named) => string,
): string {
  const { codes, unknown } = pickedOf(text, known);
  const next = codes.includes(code) ? codes.filter((other) => other !== code) : [...codes, code];
  return listText(next, unknown, known, write);
}

/** The cell that names these codes; the order is that of `known`. */
export function listText(
  codes: readonly string[],
  unknown: readonly string[],
  known: readonly Named[],
  write: (named: Named) => string,
): string {
  const names = known.filter(({ code }) => codes.includes(code)).map(write);
  return [...names, ...unknown].join('; ');
}

/** Evidence, one a line; the last may still be empty while it is being typed. */
export const linesOf = (text: string): readonly string[] => text.split('\n');
export const filledLines = (text: string): readonly string[] => splitLines(text);

/** «Bình Xuân: 60; Trại 4: 50» by the strict key of the name. */
export function splitByHamlet(text: string): ReadonlyMap<string, string> {
  const figures = new Map<string, string>();
  for (const part of text.split(/[;\n]/)) {
    const at = part.lastIndexOf(':');
    if (at > 0) figures.set(strictKey(part.slice(0, at)), part.slice(at + 1).trim());
  }
  return figures;
}

/** The same cell with one hamlet's figure changed; hamlets without a figure are left out. */
export function withHamletFigure(
  text: string,
  hamlets: readonly Named[],
  name: string,
  figure: string,
): string {
  const figures = new Map(splitByHamlet(text));
  figures.set(strictKey(name), figure.trim());
  return hamlets
    .flatMap((hamlet) => {
      const value = figures.get(strictKey(hamlet.name)) ?? '';
      return value === '' ? [] : [`${hamlet.name}: ${value}`];
    })
    .join('; ');
}

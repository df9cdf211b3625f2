import { joinedWhere, wholeNames } from '../../domain/text/joined-names';
import { areOfOtherKinds, strictKey, strictKeyWithPrefix } from '../../domain/text/match-keys';
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
  const byName = nameFinder(known);
  const byCode = new Map(known.map(({ code }) => [codeKey(code), code]));
  const codes = new Set<string>();
  const unknown: string[] = [];
  for (const part of partsOf(text, known)) {
    const code = byCode.get(codeKey(part)) ?? byName(part);
    if (code === undefined) unknown.push(part);
    else codes.add(code);
  }
  return { codes: known.map(({ code }) => code).filter((code) => codes.has(code)), unknown };
}

/** Names are the same without their kind, «xóm Trại 4», unless both name one and it is all that tells them apart. */
export function nameFinder(known: readonly Named[]): (name: string) => string | undefined {
  const isTold = new Set(known.map(({ name }) => strictKey(name))).size === known.length;
  const keyOf = isTold ? strictKey : strictKeyWithPrefix;
  const byKey = new Map(known.map((named) => [keyOf(named.name), named]));
  return (name) => {
    const named = byKey.get(keyOf(name));
    return named === undefined || areOfOtherKinds(name, named.name) ? undefined : named.code;
  };
}

export function partsOf(text: string, known: readonly Named[]): readonly string[] {
  const isWhole = wholeNames(
    known.map(({ name }) => name),
    splitList,
  );
  return isWhole === null ? splitList(text) : joinedWhere(isWhole, splitList(text));
}

/** Codes are told apart from names by what they look like: spaces and case do not matter. */
export const codeKey = (text: string): string => `=${text.replace(/\s/g, '').toUpperCase()}`;

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

/** «Bình Xuân: 60; Trại 4: 50»: the figure of each of these hamlets, by its code. */
export function splitByHamlet(text: string, hamlets: readonly Named[]): ReadonlyMap<string, string> {
  const byName = nameFinder(hamlets);
  const figures = new Map<string, string>();
  for (const part of text.split(/[;\n]/)) {
    const at = part.lastIndexOf(':');
    const code = at > 0 ? byName(part.slice(0, at)) : undefined;
    if (code !== undefined) figures.set(code, part.slice(at + 1).trim());
  }
  return figures;
}

/** The same cell with one hamlet's figure changed; hamlets without a figure are left out. */
export function withHamletFigure(
  text: string,
  hamlets: readonly Named[],
  code: string,
  figure: string,
): string {
  const figures = new Map(splitByHamlet(text, hamlets));
  figures.set(code, figure.trim());
  return hamlets
    .flatMap((hamlet) => {
      const value = figures.get(hamlet.code) ?? '';
      return value === '' ? [] : [`${hamlet.name}: ${value}`];
    })
    .join('; ');
}

/** One piece of a number format section. */
export type PatternToken =
  | { kind: 'literal'; text: string }
  /** `0`, `#` or `?`. */
  | { kind: 'digit'; text: string }
  | { kind: 'point' }
  | { kind: 'comma' }
  | { kind: 'percent' }
  /** `E+` or `E-`. */
  | { kind: 'exponent'; text: string }
  /** The text itself: `@`. */
  | { kind: 'text' }
  | { kind: 'general' }
  /** A run of one letter (`dd`, `MM`, `HH`, `ss`), in lower case. */
  | { kind: 'date'; text: string }
  /** `[h]`, `[mm]`, `[ss]`: time elapsed, in lower case and without brackets. */
  | { kind: 'elapsed'; text: string }
  | { kind: 'half'; text: string }
  /** `[>=1000]`: the section is for such numbers. */
  | { kind: 'condition'; operator: string; bound: number };

/** Each reads from the pattern's beginning; the first that matches wins. */
const READERS: readonly [RegExp, (match: RegExpExecArray) => PatternToken | null][] = [
  [/^"([^"]*)"/u, (m) => ({ kind: 'literal', text: m[1] ?? '' })],
  [/^\\(.)/su, (m) => ({ kind: 'literal', text: m[1] ?? '' })],
  [/^_./su, () => ({ kind: 'literal', text: ' ' })],
  // A fill repeats to the cell's width, which text alone does not have.
  [/^\*./su, () => null],
  [/^\[\$([^\]-]*)(?:-[^\]]*)?\]/u, (m) => ({ kind: 'literal', text: m[1] ?? '' })],
  [/^\[(h+|m+|s+)\]/iu, (m) => ({ kind: 'elapsed', text: (m[1] ?? '').toLowerCase() })],
  [
    /^\[(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)\]/u,
    (m) => ({ kind: 'condition', operator: m[1] ?? '', bound: Number(m[2]) }),
  ],
  [/^\[(?:black|blue|cyan|green|magenta|red|white|yellow|color\s?\d+)\]/iu, () => null],
  [/^(?:general|standard)/iu, () => ({ kind: 'general' })],
  [/^(?:am\/pm|a\/p)/iu, (m) => ({ kind: 'half', text: m[0] })],
  [/^e[+-]/iu, (m) => ({ kind: 'exponent', text: m[0] })],
  [/^(?:d+|m+|y+|h+|s+)/iu, (m) => ({ kind: 'date', text: m[0].toLowerCase() })],
  [/^[0#?]/u, (m) => ({ kind: 'digit', text: m[0] })],
  [/^\./u, () => ({ kind: 'point' })],
  [/^,/u, () => ({ kind: 'comma' })],
  [/^%/u, () => ({ kind: 'percent' })],
  [/^@/u, () => ({ kind: 'text' })],
  // What spreadsheets show without quotes.
  [/^[\s\-+/():!^&'~{}<>=$€£¥₫đĐ²³]/u, (m) => ({ kind: 'literal', text: m[0] })],
];

/** Sections of a number format, split at `;` outside literals, each as tokens. Throws on an unknown token. */
export function patternSections(pattern: string): PatternToken[][] {
  const sections: PatternToken[][] = [[]];
  let rest = pattern;
  while (rest !== '') {
    if (rest.startsWith(';')) {
      sections.push([]);
      rest = rest.slice(1);
      continue;
    }
    const { token, length } = readToken(rest, pattern);
    if (token) sections.at(-1)?.push(token);
    rest = rest.slice(length);
  }
  return sections;
}

function readToken(rest: string, pattern: string): { token: PatternToken | null; length: number } {
  for (const [expression, make] of READERS) {
    const match = expression.exec(rest);
    if (match) return { token: make(match), length: match[0].length };
  }
  throw new Error(`not emulated: number format ${pattern}`);
}

/**
 * Formulas of conditional formats, as far as this add-on and simple workbooks write them: comparisons, arithmetic,
 * references and a few functions. The grid library's own engine takes half a minute for them. Pure.
 */

export type Value = string | number | boolean | null;

/** A stored value; row and column count from 0. */
export type ReadCell = (row: number, column: number) => Value;

interface At {
  readonly read: ReadCell;
  /** How far the cell is from the one that the formula was written for. */
  readonly down: number;
  readonly right: number;
}

export type Formula = (at: At) => Value;

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?)|"((?:[^"]|"")*)"|(\$?[A-Z]{1,3}\$?\d+)(?![\w(])|([A-Z]+)|(<>|<=|>=|[-+*/&=<>(),;]))/giy;

type Token =
  | { kind: 'number'; value: number }
  | { kind: 'text'; value: string }
  | { kind: 'reference'; name: string }
  | { kind: 'name'; name: string }
  | { kind: 'sign'; sign: string };

function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let at = 0; at < source.trimEnd().length; at = TOKEN.lastIndex) {
    const found = TOKEN.exec(source);
    if (found === null) throw new SyntaxError(`Unknown sign in formula ${source}`);
    const [, number, text, reference, name, sign = ''] = found;
    if (number !== undefined) tokens.push({ kind: 'number', value: Number(number) });
    else if (text !== undefined) tokens.push({ kind: 'text', value: text.replaceAll('""', '"') });
    else if (reference !== undefined) tokens.push({ kind: 'reference', name: reference.toUpperCase() });
    else if (name !== undefined) tokens.push({ kind: 'name', name: name.toUpperCase() });
    else tokens.push({ kind: 'sign', sign });
  }
  return tokens;
}

/** Throws SyntaxError for what is not understood. */
export function parseFormula(source: string): Formula {
  const parser = new Parser(tokensOf(source.replace(/^=/, '')));
  return parser.whole();
}

class Parser {
  private readonly tokens: readonly Token[];
  private at = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  whole(): Formula {
    const formula = this.comparison();
    if (this.at < this.tokens.length) throw new SyntaxError('Formula goes on after its end');
    return formula;
  }

  private comparison(): Formula {
    return this.chain(['=', '<>', '<=', '>=', '<', '>'], () => this.sum(), compared);
  }

  private sum(): Formula {
    return this.chain(['+', '-', '&'], () => this.product(), added);
  }

  private product(): Formula {
    return this.chain(['*', '/'], () => this.primary(), multiplied);
  }

  private chain(
    signs: readonly string[],
    next: () => Formula,
    apply: (sign: string, one: Value, other: Value) => Value,
  ): Formula {
    let formula = next();
    for (let sign = this.sign(signs); sign !== null; sign = this.sign(signs)) {
      const [left, right, used] = [formula, next(), sign];
      formula = (at) => apply(used, left(at), right(at));
    }
    return formula;
  }

  private sign(signs: readonly string[]): string | null {
    const token = this.tokens[this.at];
    if (token?.kind !== 'sign' || !signs.includes(token.sign)) return null;
    this.at += 1;
    return token.sign;
  }

  private primary(): Formula {
    if (this.sign(['-']) !== null) {
      const inner = this.primary();
      return (at) => -numberOf(inner(at));
    }
    if (this.sign(['(']) !== null) return this.closed(this.comparison());
    const token = this.tokens[this.at];
    this.at += 1;
    switch (token?.kind) {
      case 'number':
      case 'text':
        return () => token.value;
      case 'reference':
        return reference(token.name);
      case 'name':
        return this.named(token.name);
      case 'sign':
      case undefined:
        throw new SyntaxError('Formula ends too early');
    }
  }

  private closed(formula: Formula): Formula {
    if (this.sign([')']) === null) throw new SyntaxError('A bracket is not closed');
    return formula;
  }

  private named(name: string): Formula {
    if (name === 'TRUE' || name === 'FALSE') return () => name === 'TRUE';
    const apply = FUNCTIONS[name];
    if (apply === undefined || this.sign(['(']) === null) throw new SyntaxError(`Unknown name ${name}`);
    const args: Formula[] = [];
    if (this.sign([')']) !== null) return (at) => apply(args.map((arg) => arg(at)));
    do args.push(this.comparison());
    while (this.sign([',', ';']) !== null);
    return this.closed((at) => apply(args.map((arg) => arg(at))));
  }
}

const FUNCTIONS: Readonly<Record<string, (args: readonly Value[]) => Value>> = {
  AND: (args) => args.every(isTrue),
  OR: (args) => args.some(isTrue),
  NOT: ([value = null]) => !isTrue(value),
  LEFT: ([value = null, count = 1]) => textOf(value).slice(0, numberOf(count)),
  RIGHT: ([value = null, count = 1]) => textOf(value).slice(-numberOf(count)),
  LEN: ([value = null]) => textOf(value).length,
  TRIM: ([value = null]) => textOf(value).trim(),
  ISBLANK: ([value = null]) => value === null,
  ISNUMBER: ([value = null]) => typeof value === 'number',
  ISTEXT: ([value = null]) => typeof value === 'string',
};

function reference(name: string): Formula {
  const [, fixedColumn, letters = '', fixedRow, digits = ''] = /^(\$?)([A-Z]+)(\$?)(\d+)$/.exec(name) ?? [];
  const column = Array.from(letters).reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits) - 1;
  return ({ read, down, right }) =>
    read(fixedRow === '$' ? row : row + down, fixedColumn === '$' ? column : column + right);
}

export const isTrue = (value: Value): boolean => value === true || (typeof value === 'number' && value !== 0);

const textOf = (value: Value): string => (value === null ? '' : String(value));

function numberOf(value: Value): number {
  if (typeof value === 'string') throw new TypeError('A text is no number');
  return Number(value ?? 0);
}

function added(sign: string, one: Value, other: Value): Value {
  if (sign === '&') return textOf(one) + textOf(other);
  return sign === '+' ? numberOf(one) + numberOf(other) : numberOf(one) - numberOf(other);
}

const multiplied = (sign: string, one: Value, other: Value): Value =>
  sign === '*' ? numberOf(one) * numberOf(other) : numberOf(one) / numberOf(other);

/** Texts compare without regard to case; numbers stand before texts, texts before booleans. */
function compared(sign: string, one: Value, other: Value): boolean {
  const order = orderOf(one, other);
  if (sign === '=') return order === 0;
  if (sign === '<>') return order !== 0;
  if (sign === '<=') return order <= 0;
  if (sign === '>=') return order >= 0;
  return sign === '<' ? order < 0 : order > 0;
}

function orderOf(one: Value, other: Value): number {
  if (one === null) return other === null || other === '' || other === 0 || other === false ? 0 : -1;
  if (other === null) return -orderOf(other, one);
  const rank = (value: Value): number => ['number', 'string', 'boolean'].indexOf(typeof value);
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  const [left, right] = [one, other].map((value) =>
    typeof value === 'string' ? value.toLowerCase() : value,
  );
  if (left === right) return 0;
  return (left ?? 0) < (right ?? 0) ? -1 : 1;
}

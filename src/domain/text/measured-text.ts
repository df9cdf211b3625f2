import { err, ok } from '../result';
import type { Result } from '../result';
import { clean } from './clean';
import { hasThousandsComma, parseNumberText } from './number-text';
import type { NumberProblem } from './number-text';
import { withoutAccents } from './without-accents';

export interface MeasureProblem {
  /** unclear-unit: a unit that is not known, or a number after a unit without one («15 triệu 500»). Others as for numbers. */
  readonly kind: NumberProblem['kind'] | 'unclear-unit';
  readonly suggestion?: number;
  readonly alternative?: number;
}

/** Size of a unit in base units, or null where the word is no unit. The word comes lower-case and without accents. */
export type UnitSize = (word: string) => number | null;

const TERM = /^(-? ?\d[\d.,]*(?: \d{3}(?!\d))*(?:,\d+)?) ?([^\d\s]+(?: [^\d\s]+)*)?/;

interface Term {
  readonly number: string;
  /** Empty where no word follows the number. */
  readonly unit: string;
}

/**
 * Sums numbers with units from the largest down («1 tỷ 250 triệu»); a lone number counts base units.
 * «rưỡi» after a unit adds half of it.
 */
export function parseMeasuredText(
  text: string,
  sizeOf: UnitSize,
  parse: TermParser = parseNumberText,
): Result<number, MeasureProblem> {
  const typed = withoutAccents(clean(text)).toLowerCase();
  const about = typed.replace(ABOUT, '');
  if (about !== typed) return asked(sumTerms(about, sizeOf, parse));
  return sumTerms(typed, sizeOf, parse);
}

/** Reads the number of a term; `size` is that of its unit. */
export type TermParser = (number: string, size: number) => Result<number, NumberProblem>;

/** «khoảng 500k», «hơn 2 triệu»: the figure beside such a word is a guess. */
const ABOUT =
  /^(?:(?:vao |uoc )?(?:khoang|chung|tam|gan|hon|tren|duoi|uoc|xap xi|do)(?: chung)? |[~≈] ?)(?=\d)/;

function asked(read: Result<number, MeasureProblem>): Result<number, MeasureProblem> {
  return read.ok ? err({ kind: 'unrecognised', suggestion: read.value }) : read;
}

function sumTerms(typed: string, sizeOf: UnitSize, parse: TermParser): Result<number, MeasureProblem> {
  const terms = readTerms(typed);
  if (terms === null) return err({ kind: 'unrecognised' });
  let total = 0;
  let smallest = Infinity;
  for (const [index, term] of terms.entries()) {
    const { word, half } = splitHalf(term.unit);
    const size = word === '' && terms.length === 1 ? 1 : word === '' ? null : sizeOf(word);
    if (size === null) return unclear(term, index === terms.length - 1 ? smallest : Infinity, total);
    if (size >= smallest) return err({ kind: 'unrecognised' });
    const value = readTerm(term.number, size, parse);
    if (!value.ok) return terms.length > 1 ? err({ kind: value.error.kind }) : value;
    total += value.value + (half ? size / 2 : 0);
    smallest = size;
  }
  return ok(withoutNoise(total));
}

function readTerms(typed: string): Term[] | null {
  const terms: Term[] = [];
  let rest = typed;
  while (rest !== '') {
    const match = TERM.exec(rest);
    if (!match) return null;
    terms.push({
      number: (match[1] ?? '').replace(/[.,]$/, ''),
      unit: (match[2] ?? '').replace(/[.,;]+$/, ''),
    });
    rest = rest.slice(match[0].length).trim();
  }
  return terms.length > 0 ? terms : null;
}

function splitHalf(unit: string): { word: string; half: boolean } {
  const half = /^(.+?) ruoi( .+)?$/.exec(unit);
  return half ? { word: (half[1] ?? '') + (half[2] ?? ''), half: true } : { word: unit, half: false };
}

/** «1,500» is a question up to a million; in larger units three decimals are common («1,250 tỷ»). */
function readTerm(number: string, size: number, parse: TermParser): Result<number, MeasureProblem> {
  if ([1, 1e3, 1e6].includes(size) && hasThousandsComma(number)) {
    return err({ kind: 'suspect-thousands-comma', suggestion: Number(number.replace(/\D/g, '')) * size });
  }
  const read = parse(number, size);
  if (read.ok) return ok(read.value * size);
  const { kind, suggestion, alternative } = read.error;
  if (suggestion === undefined) return err({ kind });
  const likely = withoutNoise(suggestion * size);
  return err(
    alternative === undefined
      ? { kind, suggestion: likely }
      : { kind, suggestion: likely, alternative: withoutNoise(alternative * size) },
  );
}

/** «15 triệu 500» is said for 15,5 million: the digits after a unit are its decimals. Asked, never taken. */
function unclear(term: Term, unitBefore: number, total: number): Result<number, MeasureProblem> {
  if (term.unit !== '' || unitBefore === Infinity || !/^\d{1,3}$/.test(term.number))
    return err({ kind: 'unclear-unit' });
  return err({
    kind: 'unclear-unit',
    suggestion: withoutNoise(total + Number(`0.${term.number}`) * unitBefore),
  });
}

/** 1,1 × 1.000.000 is 1100000.0000000002 in binary; six decimals of a base unit are more than anyone types. */
function withoutNoise(value: number): number {
  return Number(value.toFixed(6));
}

import { strictKeyWithPrefix } from '../text/match-keys';

/** A body of the catalogue of units, with the ways in which it is shortened; «{xã}» stands for the commune's own noun. */
export interface SpelledUnit {
  readonly full: string;
  readonly short: readonly string[];
}

/** Whether a text names a unit; «Người phụ trách tiêu chí», «Các xóm» say who in general. */
export type IsUnit = (text: string) => boolean;

/** What of a book, or of its lists, says which texts are units. */
export interface KnowsUnits {
  readonly officers: readonly { readonly unit: string }[];
  readonly unitCatalogue?: readonly SpelledUnit[];
}

const known = new WeakMap<KnowsUnits, IsUnit>();

/** By the book's tab Cán bộ and the catalogue of units; made once a book. */
export function unitsIn(book: KnowsUnits): IsUnit {
  const isUnit = known.get(book) ?? unitsKnownFrom(book.officers, book.unitCatalogue ?? []);
  known.set(book, isUnit);
  return isUnit;
}

/**
 * What is a unit is known from the workbook: a Đơn vị of tab Cán bộ, or a body of the catalogue of units. A longer name that
 * holds one names a unit too («MTTQ và đoàn thể xã», «Văn phòng Điều phối nông thôn mới huyện»).
 */
export function unitsKnownFrom(
  officers: readonly { readonly unit: string }[],
  catalogue: readonly SpelledUnit[],
): IsUnit {
  const spellings = [
    ...officers.map(({ unit }) => unit),
    ...catalogue.flatMap(({ full, short }) => [full, ...short].map((name) => name.replace(/\{xã\}/g, ''))),
  ];
  const keys = [...new Set(spellings.map((name) => strictKeyWithPrefix(name)))].filter((key) => key !== '');
  const answers = new Map<string, boolean>();
  return (text) => {
    const before = answers.get(text);
    if (before !== undefined) return before;
    const key = ` ${strictKeyWithPrefix(text)} `;
    const isUnit = keys.some((each) => key.includes(` ${each} `));
    answers.set(text, isUnit);
    return isUnit;
  };
}

/** What a cell of Chủ trì or Phối hợp names: units, and words that leave open which. */
export interface NamedUnits {
  readonly units: readonly string[];
  readonly roles: readonly string[];
}

export function namedUnits(text: string, isUnit: IsUnit): NamedUnits {
  const named = text
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return { units: named.filter(isUnit), roles: named.filter((name) => !isUnit(name)) };
}

/** The units of a cell as a row states them; '' where it names none. */
export const unitsAlone = (text: string, isUnit: IsUnit): string => namedUnits(text, isUnit).units.join('; ');

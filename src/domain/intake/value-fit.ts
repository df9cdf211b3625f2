import { isDateCell } from '../tables/cell';
import type { Catalogue } from '../reading/catalogue';
import type { FindWord } from './find-words';
import type { ForeignCell } from './foreign-sheet';
import type { IntakeColumn } from './intake-target';
import type { IntakeWords } from './intake-words';
import type { ValueFit } from './match-columns';
import { readAmount } from './read-amount';
import { readWhen } from './read-when';
import { isWholeCommune } from './read-word-field';
import { foreignText } from './sheet-grid';

export interface FitBook {
  readonly catalogue: Catalogue;
  readonly words: IntakeWords;
  readonly finders: ReadonlyMap<string, FindWord | null>;
}

/** Measures values against a column of ours by its own readers. */
export const valueFit =
  (book: FitBook): ValueFit =>
  (column, values) => {
    const fits = fitterOf(column, book);
    return fits === null ? null : values.reduce<number>((sum, value) => sum + fits(value), 0) / values.length;
  };

/** How well one value fits, 0 to 1; null where the column takes any text. */
function fitterOf(
  column: IntakeColumn,
  { catalogue, words, finders }: FitBook,
): ((cell: ForeignCell) => number) | null {
  const { kind, field, header } = column;
  switch (kind.is) {
    case 'date':
    case 'month':
      return (cell) =>
        Number(isDateCell(cell) || (typeof cell === 'string' && readWhen(cell, 2000) !== null));
    case 'number': {
      const units = words.units[header] ?? [];
      const about = { of: kind.of, scale: 1, units, saoM2: catalogue.lists.settings.saoM2 };
      return (cell) => Number(!isDateCell(cell) && readAmount(cell, about).state === 'read');
    }
    case 'hamlets':
      return (cell) => hamletFit(foreignText(cell), catalogue);
    case 'email':
      return (cell) => Number(/^[^\s@]+@[^\s@]+$/.test(foreignText(cell)));
    case 'codes':
    case 'choices':
      return (cell) => wordFit(foreignText(cell), finders.get(field) ?? null);
    case 'text':
    case 'lines':
      return null;
  }
}

function hamletFit(text: string, { hamlets }: Catalogue): number {
  if (isWholeCommune(text)) return 1;
  const parts = text.split(/[;,\n]|\s+và\s+/u).filter((part) => part.trim() !== '');
  return parts.some((part) => hamlets.match(part, null).state === 'hit') ? 1 : 0;
}

function wordFit(text: string, find: FindWord | null): number {
  if (find === null) return 0;
  const parts = [text, ...text.split(/[;,\n]/)];
  if (parts.some((part) => find(part).state === 'known')) return 1;
  const found = find(text);
  return found.state === 'asked' && found.candidates.length > 0 ? 0.5 : 0;
}

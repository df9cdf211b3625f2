import { type Cell, isBlank, isDateCell } from '../domain/tables/cell';
import { parseDateText } from '../domain/text/date-text';
import { hasThousandsComma } from '../domain/text/number-text';
import { textOf } from '../domain/cells/cell-text';
import { valueOf } from '../domain/cells/read';
import { readNumber, type NumberKind } from '../domain/cells/read-number';
import { isTextKind } from './codec';
import type { CodecKind } from './column';

const NUMBER_KIND: Partial<Readonly<Record<CodecKind, NumberKind>>> = {
  integer: 'count',
  decimal: 'decimal',
  money: 'money',
  area: 'decimal',
  amount: 'decimal',
};

/**
 * What a cell of the kind should hold of a text typed in a form, as the sheet would of the same text: a day where it
 * is one, a number where it is one, else the text itself, which the rules then object to.
 */
export function typedCell(kind: CodecKind, typed: string): Cell {
  const text = typed.replace(/\r\n?/g, '\n');
  if (isBlank(text)) return null;
  if (isTextKind(kind)) return text;
  if (kind === 'date') {
    const day = parseDateText(text);
    return day.ok ? { kind: 'date', date: day.value, minutes: 0 } : text;
  }
  const numberKind = NUMBER_KIND[kind];
  return numberKind === undefined ? text : (valueOf(readNumber(text, numberKind)) ?? text);
}

/**
 * The cell as text to edit: typed back unchanged it means the same. '' for a blank one. Typed «1,234» may mean 1.234, so
 * that three decimals are shown as four.
 */
export function editText(cell: Cell): string {
  if (isBlank(cell)) return '';
  const text = textOf(cell);
  return typeof cell === 'number' && hasThousandsComma(text) ? `${text}0` : text;
}

/** Whether two cells hold the same: 5 and «5» do not, the time of a day does not matter. */
export function isSameCell(a: Cell, b: Cell): boolean {
  if (isDateCell(a) || isDateCell(b)) return isDateCell(a) && isDateCell(b) && a.date === b.date;
  return a === b || (isBlank(a) && isBlank(b));
}

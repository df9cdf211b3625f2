import type { SheetRows } from './figure-table';

/** Says UTF-8 to spreadsheet programs. */
const BYTE_ORDER_MARK = '\ufeff';
/** A text that a spreadsheet program would run as a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** RFC 4180 with a decimal comma, as the product's own CSV; a text that would be a formula is told apart by an apostrophe. */
export const csvText = (rows: SheetRows): string =>
  BYTE_ORDER_MARK + rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');

function cellText(cell: string | number | null): string {
  if (cell === null) return '';
  const text = typeof cell === 'number' ? String(cell).replace('.', ',') : cell;
  const plain = typeof cell === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(plain) ? `"${plain.replace(/"/g, '""')}"` : plain;
}

import { columnIndex, columnName, XLSX_COLUMNS, XLSX_ROWS } from './grid-range';

/** Cells; then whole columns; then whole rows. */
const REFERENCES =
  /(?<![\w.$\p{L}])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\w.(!\p{L}])/gu;

/**
 * A formula as it reads some rows down and columns right, which is how a shared formula of OOXML
 * (ECMA-376 part 1, 18.3.1.40) is told: relative references move, absolute ones stay; strings, quoted sheet names and
 * bracketed table references are left alone.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  let out = '';
  let at = 0;
  for (const { start, end } of quotedParts(formula)) {
    out += shifted(formula.slice(at, start), rows, columns) + formula.slice(start, end);
    at = end;
  }
  return out + shifted(formula.slice(at), rows, columns);
}

const CLOSERS: Record<string, string> = { '"': '"', "'": "'", '[': ']' };

/** Quoted and bracketed parts, found in one pass. One that does not end is none. */
function* quotedParts(formula: string): Generator<{ start: number; end: number }> {
  const openers = /["'[]/gu;
  for (let found = openers.exec(formula); found; found = openers.exec(formula)) {
    const end = formula.indexOf(CLOSERS[found[0]] ?? '', found.index + 1);
    // What follows may begin with an opener of another kind, but then it is no formula any more.
    if (end < 0) return;
    yield { start: found.index, end: end + 1 };
    openers.lastIndex = end + 1;
  }
}

function shifted(text: string, rows: number, columns: number): string {
  return text.replace(REFERENCES, (whole: string, ...found: (string | undefined)[]) => {
    const [cs, column, rs, row, cs1, column1, cs2, column2, rs1, row1, rs2, row2] = found;
    if (column !== undefined) return `${moveColumn(cs, column, columns)}${moveRow(rs, row, rows)}`;
    if (column1 !== undefined)
      return `${moveColumn(cs1, column1, columns)}:${moveColumn(cs2, column2, columns)}`;
    if (row1 !== undefined) return `${moveRow(rs1, row1, rows)}:${moveRow(rs2, row2, rows)}`;
    return whole;
  });
}

/** References past the grid's edge wrap around, as Excel does with shared formulas. */
function moveColumn(sign = '', letters = '', by: number): string {
  if (sign === '$') return `$${letters}`;
  return columnName((columnIndex(letters) + by + XLSX_COLUMNS) % XLSX_COLUMNS);
}

function moveRow(sign = '', digits = '', by: number): string {
  if (sign === '$') return `$${digits}`;
  return String(((Number(digits) - 1 + by + XLSX_ROWS) % XLSX_ROWS) + 1);
}

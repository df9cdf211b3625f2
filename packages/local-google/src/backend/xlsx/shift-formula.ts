import { columnIndex, columnName, XLSX_COLUMNS, XLSX_ROWS } from './a1';

/** Strings, quoted sheet names and bracketed table references are left alone; then cells; then columns; then rows. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\w.$\p{L}])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(!\p{L}])|(?<![\w.$\p{L}])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w.(!\p{L}])|(?<![\w.$\p{L}])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(!\p{L}])/gu;

/**
 * A formula as it reads some rows down and columns right, which is how a shared formula of OOXML
 * (ECMA-376 part 1, 18.3.1.40) is told: relative references move, absolute ones stay.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(PIECES, (whole: string, ...found: (string | undefined)[]) => {
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

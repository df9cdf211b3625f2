/** Below what one message may hold, since names of fields come beside (docs/workbook.md «Hộp thư đến»). */
const MOST_ROWS = 500;
const MOST_CHARACTERS = 400_000;

/** Rows in parts that one message may carry. */
export function inParts<T>(rows: readonly T[]): readonly (readonly T[])[] {
  const parts: T[][] = [];
  let length = 0;
  for (const row of rows) {
    const own = JSON.stringify(row).length;
    const part = parts[parts.length - 1];
    if (part === undefined || part.length === MOST_ROWS || length + own > MOST_CHARACTERS) {
      parts.push([row]);
      length = own;
    } else {
      part.push(row);
      length += own;
    }
  }
  return parts;
}

/** Tabs part cells and newlines part rows; a cell in quotes may hold both, a doubled quote is one. */
export function tabbedTable(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const source = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replace(/\n$/, '');
  while (at <= source.length) {
    const quoted = source[at] === '"' ? quotedCell(source, at) : null;
    const end = quoted?.end ?? endOfCell(source, at);
    row.push(quoted?.text ?? source.slice(at, end));
    if (source[end] !== '\t') {
      rows.push(row);
      row = [];
    }
    at = end + 1;
  }
  const width = Math.max(...rows.map((cells) => cells.length));
  return rows.map((cells) => [...cells, ...new Array<string>(width - cells.length).fill('')]);
}

function endOfCell(source: string, from: number): number {
  let end = from;
  while (end < source.length && source[end] !== '\t' && source[end] !== '\n') end += 1;
  return end;
}

/** Null where the quote is part of a text, as in `"Loa" xóm`. */
function quotedCell(source: string, from: number): { text: string; end: number } | null {
  let text = '';
  for (let at = from + 1; at < source.length; at += 1) {
    if (source[at] !== '"') text += source.charAt(at);
    else if (source[at + 1] === '"') {
      text += '"';
      at += 1;
    } else {
      const next = source[at + 1];
      return next === undefined || next === '\t' || next === '\n' ? { text, end: at + 1 } : null;
    }
  }
  return null;
}

/** What other programs put on the clipboard, as rows of texts. Pure. */

/** A table copied from Excel, LibreOffice, Google Sheets or Word, else lines with tabs; null where there is nothing. */
export function pastedTable(text: string, html: string): string[][] | null {
  const fromHtml = html.includes('<table') && !text.includes('\t') ? htmlTable(html) : null;
  if (fromHtml !== null) return fromHtml;
  return text === '' ? null : tabbedTable(text);
}

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

function htmlTable(html: string): string[][] | null {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (table === null) return null;
  const rows = [...table.rows].map((row) =>
    [...row.cells].flatMap((cell) => [cellText(cell), ...new Array<string>(cell.colSpan - 1).fill('')]),
  );
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  return width === 0
    ? null
    : rows.map((cells) => [...cells, ...new Array<string>(width - cells.length).fill('')]);
}

function cellText(cell: HTMLTableCellElement): string {
  for (const line of cell.querySelectorAll('br, p + p, div + div')) line.before('\n');
  return cell.textContent.replaceAll('\u00a0', ' ').trim();
}

/** Rows of shown texts as other programs read them. */
export function copiedTable(rows: readonly (readonly string[])[]): { text: string; html: string } {
  const quoted = (cell: string): string => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const table = document.createElement('table');
  for (const cells of rows) {
    const row = table.insertRow();
    for (const cell of cells) row.insertCell().textContent = cell;
  }
  return { text: rows.map((cells) => cells.map(quoted).join('\t')).join('\n'), html: table.outerHTML };
}

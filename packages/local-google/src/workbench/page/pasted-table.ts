/** What other programs put on the clipboard, as rows of texts. */
import { tabbedTable } from './tabbed-table';

/** A table copied from Excel, LibreOffice, Google Sheets or Word, else lines with tabs; null where there is nothing. */
export function pastedTable(text: string, html: string): string[][] | null {
  const fromHtml = html.includes('<table') && !text.includes('\t') ? htmlTable(html) : null;
  if (fromHtml !== null) return fromHtml;
  return text === '' ? null : tabbedTable(text);
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

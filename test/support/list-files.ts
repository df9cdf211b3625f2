import { strToU8, zipSync } from 'fflate';
import type { ForeignCell, ForeignSheet } from '../../src/domain/intake/foreign-sheet';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES = '<Types><Default Extension="xml" ContentType="application/xml"/></Types>';

const relations = (all: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships>${all
    .map(
      ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const zipped = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const columnName = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : columnName(Math.floor(column / 26) - 1) + columnName(column % 26);
const address = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** Styles: 0 general, 1 a day, 2 «mm/yyyy», 3 «yyyy». */
const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="170" formatCode="mm/yyyy"/><numFmt numFmtId="171" formatCode="yyyy"/></numFmts><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>`;

function cellXml(cell: ForeignCell, at: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${String(cell)}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'string')
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  const serial = Math.round((Date.parse(cell.date) - Date.UTC(1899, 11, 30)) / 86_400_000);
  const style = cell.shows === 'month' ? 2 : cell.shows === 'year' ? 3 : 1;
  return `<c r="${at}" s="${style}"><v>${String(serial)}</v></c>`;
}

function sheetXml({ rows, merges, hiddenRows, hiddenColumns }: ForeignSheet): string {
  const hidden = hiddenColumns.map((column) => `<col min="${column + 1}" max="${column + 1}" hidden="1"/>`);
  const lines = rows.map((cells, row) => {
    const isHidden = hiddenRows.includes(row) ? ' hidden="1"' : '';
    return `<row r="${row + 1}"${isHidden}>${cells.map((cell, column) => cellXml(cell, address(row, column))).join('')}</row>`;
  });
  const joined = merges.map(
    ({ row, column, rows: height, columns }) =>
      `<mergeCell ref="${address(row, column)}:${address(row + height - 1, column + columns - 1)}"/>`,
  );
  return [
    `<worksheet xmlns="${MAIN}">`,
    hidden.length === 0 ? '' : `<cols>${hidden.join('')}</cols>`,
    `<sheetData>${lines.join('')}</sheetData>`,
    joined.length === 0 ? '' : `<mergeCells>${joined.join('')}</mergeCells>`,
    '</worksheet>',
  ].join('');
}

/** An .xlsx as Excel would save the sheets, as far as a reader of lists looks. */
export function xlsxOf(sheets: readonly ForeignSheet[]): Uint8Array {
  const named = sheets.map(
    ({ name, hidden }, at) =>
      `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"${hidden ? ' state="hidden"' : ''}/>`,
  );
  return zipped({
    '[Content_Types].xml': TYPES,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${named.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)])),
  });
}

/** A .docx with one table. */
export function docxOf(rows: readonly (readonly string[])[]): Uint8Array {
  const cell = (text: string): string => `<w:tc><w:p><w:r><w:t>${escaped(text)}</w:t></w:r></w:p></w:tc>`;
  const table = rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('');
  return zipped({
    '[Content_Types].xml': TYPES,
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body><w:p><w:r><w:t>DANH SÁCH</w:t></w:r></w:p><w:tbl>${table}</w:tbl></w:body></w:document>`,
  });
}

/** A text as Excel saves «Unicode Text». */
export function utf16Of(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).forEach((code, at) =>
    bytes.set([code & 255, code >> 8], 2 + at * 2),
  );
  return bytes;
}

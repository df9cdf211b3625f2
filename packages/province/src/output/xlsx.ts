import { strToU8, zipSync } from 'fflate';
import { columnName } from 'ooxml-read';
import type { Cell } from '../tables';

/** How the cells of a column are shown. */
export type Shown = 'text' | 'count' | 'decimal' | 'percent';

export interface SheetColumn {
  readonly header: string;
  readonly shown: Shown;
  /** In characters. */
  readonly width: number;
}

export interface Sheet {
  /** At most 31 characters, none of `\ / ? * [ ] :`. */
  readonly name: string;
  /** Lines above the table. */
  readonly heading: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

const STYLE: Readonly<Record<Shown | 'head' | 'title', number>> = {
  text: 1,
  count: 2,
  decimal: 3,
  percent: 4,
  head: 5,
  title: 6,
};

/** A workbook with a frozen, filtered header in each sheet. Text is text, so that nothing of it is a formula. */
export function printXlsx(sheets: readonly Sheet[]): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(sheets),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_sheet, at) => ['worksheet', `worksheets/sheet${String(at + 1)}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES,
  };
  for (const [at, sheet] of sheets.entries())
    parts[`xl/worksheets/sheet${String(at + 1)}.xml`] = worksheet(sheet);
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(XML + xml)] as const);
  // The same data give the same bytes: a zip keeps a time for each entry.
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1), level: 6 });
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const FORMATS = 'http://schemas.openxmlformats.org/';
const MAIN = `${FORMATS}spreadsheetml/2006/main`;
const OFFICE = `${FORMATS}officeDocument/2006/relationships`;
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Control characters are none of XML. */
const escape = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/"/gu, '&quot;');

const contentTypes = (sheets: readonly Sheet[]): string =>
  `<Types xmlns="${FORMATS}package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/>${sheets
    .map(
      (_sheet, at) =>
        `<Override PartName="/xl/worksheets/sheet${String(at + 1)}.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>`,
    )
    .join('')}</Types>`;

const relations = (targets: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="${FORMATS}package/2006/relationships">${targets
    .map(
      ([kind, target], at) =>
        `<Relationship Id="rId${String(at + 1)}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const workbook = (sheets: readonly Sheet[]): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets
    .map(
      ({ name }, at) =>
        `<sheet name="${escape(name)}" sheetId="${String(at + 1)}" r:id="rId${String(at + 1)}"/>`,
    )
    .join('')}</sheets><definedNames>${sheets
    .map(
      ({ name, heading }, at) =>
        `<definedName name="_xlnm.Print_Titles" localSheetId="${String(at)}">'${escape(name)}'!$${String(heading.length + 1)}:$${String(heading.length + 1)}</definedName>`,
    )
    .join('')}</definedNames></workbook>`;

const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0.0"/><numFmt numFmtId="165" formatCode="0.0%"/></numFmts><fonts count="3"><font><sz val="11"/><name val="Times New Roman"/></font><font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Times New Roman"/></font><font><b/><sz val="13"/><name val="Times New Roman"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF174EA6"/></patternFill></fill></fills><borders count="2"><border/><border><left style="thin"><color rgb="FFBDC1C6"/></left><right style="thin"><color rgb="FFBDC1C6"/></right><top style="thin"><color rgb="FFBDC1C6"/></top><bottom style="thin"><color rgb="FFBDC1C6"/></bottom></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="7"><xf xfId="0" applyFont="1" borderId="0" fillId="0" fontId="0" numFmtId="0"/><xf xfId="0" applyFont="1" fillId="0" fontId="0" numFmtId="49" borderId="1" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf xfId="0" applyFont="1" fillId="0" fontId="0" numFmtId="3" borderId="1" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment vertical="top"/></xf><xf xfId="0" applyFont="1" fillId="0" fontId="0" numFmtId="164" borderId="1" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment vertical="top"/></xf><xf xfId="0" applyFont="1" fillId="0" fontId="0" numFmtId="165" borderId="1" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment vertical="top"/></xf><xf xfId="0" applyFont="1" numFmtId="0" fontId="1" fillId="2" borderId="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf><xf xfId="0" applyFont="1" borderId="0" fillId="0" numFmtId="0" fontId="2"/></cellXfs></styleSheet>`;

function worksheet({ heading, columns, rows }: Sheet): string {
  const headRow = heading.length + 1;
  const last = `${columnName(columns.length - 1)}${String(headRow + rows.length)}`;
  const cols = columns
    .map(
      ({ width }, at) =>
        `<col min="${String(at + 1)}" max="${String(at + 1)}" width="${String(width)}" customWidth="1"/>`,
    )
    .join('');
  const headers = columns.map(({ header }) => header);
  const lines = [
    ...heading.map((text, at) => rowXml(at + 1, 1, [cellXml(at + 1, 0, text, at === 0 ? STYLE.title : 0)])),
    rowXml(
      headRow,
      linesOf(headers, columns),
      headers.map((header, at) => cellXml(headRow, at, header, STYLE.head)),
    ),
    ...rows.map((row, at) =>
      rowXml(
        headRow + 1 + at,
        linesOf(row, columns),
        columns.map(({ shown }, column) =>
          cellXml(headRow + 1 + at, column, row[column] ?? null, STYLE[shown]),
        ),
      ),
    ),
  ];
  return `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="${String(headRow)}" topLeftCell="A${String(headRow + 1)}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${cols}</cols><sheetData>${lines.join('')}</sheetData><autoFilter ref="A${String(headRow)}:${last}"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`;
}

/** Of letters of 11 points, and the room between two lines. */
const LINE_POINTS = 15;
/** Letters of the font beside those that widths count. */
const LETTERS_A_WIDTH = 1.05;

/** Programs that open a file do not all make room for text that wraps. */
const linesOf = (cells: readonly Cell[], columns: readonly SheetColumn[]): number =>
  Math.max(
    1,
    ...cells.map((cell, at) =>
      typeof cell === 'string' ? Math.ceil(cell.length / ((columns[at]?.width ?? 1) * LETTERS_A_WIDTH)) : 1,
    ),
  );

function rowXml(row: number, lines: number, cells: readonly string[]): string {
  const height = lines === 1 ? '' : ` ht="${String(lines * LINE_POINTS)}" customHeight="1"`;
  return `<row r="${String(row)}"${height}>${cells.join('')}</row>`;
}

function cellXml(row: number, column: number, cell: Cell, style: number): string {
  const at = `r="${columnName(column)}${String(row)}" s="${String(style)}"`;
  if (cell === null || cell === '') return `<c ${at}/>`;
  if (typeof cell === 'number') return `<c ${at}><v>${String(cell)}</v></c>`;
  return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`;
}

import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface SmallPackage {
  /** Children of <worksheet>; `<sheetData/>` unless given. */
  sheet?: string;
  /** Children of <workbook> around its sheets. */
  before?: string;
  after?: string;
  /** Relationships of the sheet. */
  relations?: string;
  styles?: string;
  strings?: string;
  /** More parts by path. */
  parts?: Record<string, string | Uint8Array>;
  /** More of [Content_Types].xml. */
  types?: string;
  sheetType?: string;
  worksheetRoot?: string;
}

export const relationship = (id: string, type: string, target: string, external = false): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`;

const relationships = (inner: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;

/** The smallest workbook that holds what a test is about, as bytes of a real .xlsx. */
export function smallPackage(options: SmallPackage = {}): Uint8Array {
  const { sheet = '<sheetData/>', before = '', after = '', relations, styles, strings, parts = {} } = options;
  const root = options.worksheetRoot ?? `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${sheet}</worksheet>`;
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/>${options.types ?? ''}</Types>`,
    '_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}` +
      `<sheets><sheet name="Trang" sheetId="1" r:id="rId1"/></sheets>${after}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      relationship('rId1', options.sheetType ?? 'worksheet', 'worksheets/sheet1.xml') +
        (styles === undefined ? '' : relationship('rId2', 'styles', 'styles.xml')) +
        (strings === undefined ? '' : relationship('rId3', 'sharedStrings', 'sharedStrings.xml')),
    ),
    'xl/worksheets/sheet1.xml': root,
    ...(relations !== undefined && { 'xl/worksheets/_rels/sheet1.xml.rels': relationships(relations) }),
    ...(styles !== undefined && { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
    ...(strings !== undefined && { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...parts,
  };
  const entries = Object.entries(files).map(([path, content]) => [
    path,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>);
}

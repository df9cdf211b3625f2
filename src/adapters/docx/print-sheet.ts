import type { DocxParts } from '../../app/ports/ports';
import { element, OOXML, text, xmlPart } from './xml';
import type { Xml } from './xml';

const MAIN = `${OOXML}spreadsheetml/2006/main`;
const RELATIONS = `${OOXML}package/2006/relationships`;
const OFFICE = `${OOXML}officeDocument/2006/relationships`;
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** In characters: the second column holds names. */
const NARROW = 16;
const WIDE = 60;
const NAME_COLUMN = 2;

/** The parts of an .xlsx of one sheet: text as text, so that nothing of it is a formula; numbers as numbers. */
export function printSheet(name: string, rows: readonly (readonly (string | number | null)[])[]): DocxParts {
  return new Map([
    ['[Content_Types].xml', xmlPart(contentTypes())],
    ['_rels/.rels', relations('officeDocument', 'xl/workbook.xml')],
    ['xl/workbook.xml', xmlPart(workbook(name))],
    ['xl/_rels/workbook.xml.rels', relations('worksheet', 'worksheets/sheet1.xml')],
    ['xl/worksheets/sheet1.xml', xmlPart(worksheet(rows))],
  ]);
}

const contentTypes = (): Xml =>
  element('Types', { xmlns: `${OOXML}package/2006/content-types` }, [
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Override', { PartName: '/xl/workbook.xml', ContentType: `${TYPES}.sheet.main+xml` }),
    element('Override', { PartName: '/xl/worksheets/sheet1.xml', ContentType: `${TYPES}.worksheet+xml` }),
  ]);

const relations = (kind: string, target: string): string =>
  xmlPart(
    element('Relationships', { xmlns: RELATIONS }, [
      element('Relationship', { Id: 'rId1', Type: `${OFFICE}/${kind}`, Target: target }),
    ]),
  );

const workbook = (name: string): Xml =>
  element('workbook', { xmlns: MAIN, 'xmlns:r': OFFICE }, [
    element('sheets', {}, [element('sheet', { name, sheetId: 1, 'r:id': 'rId1' })]),
  ]);

function worksheet(rows: readonly (readonly (string | number | null)[])[]): Xml {
  const columns = rows[0]?.map((_, index) =>
    element('col', {
      min: index + 1,
      max: index + 1,
      width: index + 1 === NAME_COLUMN ? WIDE : NARROW,
      customWidth: 1,
    }),
  );
  return element('worksheet', { xmlns: MAIN }, [
    element('cols', {}, columns ?? []),
    element(
      'sheetData',
      {},
      rows.map((row, index) =>
        element(
          'row',
          { r: index + 1 },
          row.map((cell, column) => cellOf(cell, index + 1, column)),
        ),
      ),
    ),
  ]);
}

const A = 65;

function cellOf(cell: string | number | null, row: number, column: number): Xml | null {
  if (cell === null) return null;
  const r = `${String.fromCharCode(A + column)}${String(row)}`;
  return typeof cell === 'number'
    ? element('c', { r }, [element('v', {}, [text(String(cell))])])
    : element('c', { r, t: 'inlineStr' }, [element('is', {}, [element('t', {}, [text(cell)])])]);
}

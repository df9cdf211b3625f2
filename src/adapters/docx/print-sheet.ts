import type { DocxParts, PrintedSheet } from '../../app/ports/ports';
import { CELL, sheetStyles } from './sheet-styles';
import { element, OOXML, text, xmlPart } from './xml';
import type { Xml } from './xml';

const MAIN = `${OOXML}spreadsheetml/2006/main`;
const RELATIONS = `${OOXML}package/2006/relationships`;
const OFFICE = `${OOXML}officeDocument/2006/relationships`;
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** In characters: code, title, unit; all others are figures. */
const WIDTHS = [9, 50, 13] as const;
const FIGURE_WIDTH = 12;
const A4 = 9;
/** Titles of columns are longer than figures. */
const TWO_LINES = { ht: 33, customHeight: 1 } as const;

/**
 * The parts of an .xlsx of one sheet: text as text, so that nothing of it is a formula; numbers as numbers. Printed it is as wide as
 * a page lying down, its first row on every page and its heading above: the cells themselves hold the table alone, to be pasted.
 */
export function printSheet(sheet: PrintedSheet): DocxParts {
  return new Map([
    ['[Content_Types].xml', xmlPart(contentTypes())],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', xmlPart(workbook(sheet.tab))],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', xmlPart(sheetStyles(MAIN))],
    ['xl/worksheets/sheet1.xml', xmlPart(worksheet(sheet))],
  ]);
}

const contentTypes = (): Xml =>
  element('Types', { xmlns: `${OOXML}package/2006/content-types` }, [
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    ...(
      [
        ['workbook', 'sheet.main'],
        ['worksheets/sheet1', 'worksheet'],
        ['styles', 'styles'],
      ] as const
    ).map(([part, type]) =>
      element('Override', { PartName: `/xl/${part}.xml`, ContentType: `${TYPES}.${type}+xml` }),
    ),
  ]);

const relations = (targets: readonly (readonly [kind: string, target: string])[]): string =>
  xmlPart(
    element(
      'Relationships',
      { xmlns: RELATIONS },
      targets.map(([kind, target], at) =>
        element('Relationship', { Id: `rId${String(at + 1)}`, Type: `${OFFICE}/${kind}`, Target: target }),
      ),
    ),
  );

const workbook = (name: string): Xml =>
  element('workbook', { xmlns: MAIN, 'xmlns:r': OFFICE }, [
    element('sheets', {}, [element('sheet', { name, sheetId: 1, 'r:id': 'rId1' })]),
    element('definedNames', {}, [
      element('definedName', { name: '_xlnm.Print_Titles', localSheetId: 0 }, [
        text(`'${name.replace(/'/g, "''")}'!$1:$1`),
      ]),
    ]),
  ]);

function worksheet({ heading, rows }: PrintedSheet): Xml {
  const columns = rows[0]?.map((_, index) =>
    element('col', {
      min: index + 1,
      max: index + 1,
      width: WIDTHS[index] ?? FIGURE_WIDTH,
      customWidth: 1,
    }),
  );
  const cells = rows.map((row, index) =>
    element(
      'row',
      { r: index + 1, ...(index === 0 ? TWO_LINES : {}) },
      row.map((cell, column) => cellOf(cell, index + 1, column)),
    ),
  );
  return element('worksheet', { xmlns: MAIN }, [
    element('sheetPr', {}, [element('pageSetUpPr', { fitToPage: 1 })]),
    element('sheetViews', {}, [
      element('sheetView', { workbookViewId: 0 }, [
        element('pane', { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' }),
      ]),
    ]),
    element('cols', {}, columns ?? []),
    element('sheetData', {}, cells),
    element('printOptions', { horizontalCentered: 1 }),
    element('pageMargins', { left: 0.6, right: 0.6, top: 0.9, bottom: 0.7, header: 0.4, footer: 0.3 }),
    element('pageSetup', { paperSize: A4, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 }),
    // An ampersand begins a code of the header; two are one that is printed.
    element('headerFooter', {}, [
      element('oddHeader', {}, [text(`&C&"Times New Roman,Bold"&13 ${heading.replace(/&/g, '&&')}`)]),
      element('oddFooter', {}, [text('&C&P/&N')]),
    ]),
  ]);
}

const A = 65;

function cellOf(cell: string | number | null, row: number, column: number): Xml {
  const r = `${String.fromCharCode(A + column)}${String(row)}`;
  const isHead = row === 1;
  if (typeof cell === 'number')
    return element('c', { r, s: formatOf(cell) }, [element('v', {}, [text(String(cell))])]);
  const s = isHead ? CELL.head : CELL.text;
  if (cell === null) return element('c', { r, s });
  return element('c', { r, s, t: 'inlineStr' }, [element('is', {}, [element('t', {}, [text(cell)])])]);
}

/** As many decimals as the figure has: it was rounded when it was computed. */
function formatOf(figure: number): number {
  const decimals = /\.(\d+)$/.exec(String(figure))?.[1]?.length ?? 0;
  return decimals === 0 ? CELL.whole : decimals === 1 ? CELL.tenths : CELL.hundredths;
}

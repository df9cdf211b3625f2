/** Reads .xlsx and .docx within bounds. See README.md. */
export { createBudget, requireWithin, spend, type Budget } from './budget';
export { DEFAULT_LIMITS, type OoxmlBound, type OoxmlLimits } from './limits';
export {
  damaged,
  OoxmlError,
  readAt,
  tooLarge,
  type OoxmlDamage,
  type OoxmlFact,
  type OoxmlPlace,
} from './ooxml-error';
export { decodeXml } from './xml/decode-xml';
export {
  attributeOf,
  childOf,
  childrenOf,
  isTrue,
  localName,
  parseXml,
  saidAttributes,
  type XmlElement,
} from './xml/xml-element';
export {
  textOfBlocks,
  type DocxBlock,
  type DocxCell,
  type DocxParagraph,
  type DocxTable,
} from './docx/docx-blocks';
export { readDataPart } from './docx/data-part';
export { linesOfDocx, type DocxLine } from './docx/docx-lines';
export { readDocx, type Docx } from './docx/read-docx';
export { tableRows } from './docx/table-rows';
export type { ListCell, ListDate, ListRead, ListRefusal, ListSheet } from './list/list-sheet';
export { LIST_LIMITS } from './list/list-limits';
export { readListFile, readPasted, type Pasted } from './list/read-list';
export { openPackage, type OoxmlPackage } from './package/open-package';
export { partKey, relationsPath } from './package/part-name';
export type { Relation } from './package/relations';
export {
  cellName,
  clipRange,
  columnIndex,
  columnName,
  parseCellName,
  parseRange,
  parseRanges,
  XLSX_COLUMNS,
  XLSX_ROWS,
  type GridRange,
} from './xlsx/grid-range';
export { readCellFormats, type CellFormats } from './xlsx/number-formats';
export type { XlsxCell } from './xlsx/read-cell';
export { linkOfFormula, readXlsx, type XlsxBook, type XlsxSheet, type XlsxValue } from './xlsx/read-xlsx';
export { shiftFormula } from './xlsx/shift-formula';
export { readSharedStrings, textOfItem, type SharedText } from './xlsx/shared-strings';
export { readLinks, readMerges, type SheetLink } from './xlsx/sheet-links';
export { DAYS_1904, readWorkbook, workbookPart, type Workbook, type WorkbookSheet } from './xlsx/workbook';
export { readWorksheet, type XlsxRow } from './xlsx/worksheet';

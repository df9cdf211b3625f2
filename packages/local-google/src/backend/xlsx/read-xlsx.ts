import {
  childOf,
  childrenOf,
  OoxmlError,
  openPackage,
  parseXml,
  partKey,
  readAt,
  readSharedStrings,
  readWorkbook,
  relationsPath,
  saidAttributes,
  workbookPart,
  type OoxmlPackage,
  type Relation,
  type SharedText,
  type Workbook,
  type XmlElement,
} from 'ooxml-read';
import type { CellStyle, GridRange, SheetState, SpreadsheetState, ValidationRule } from '../model';
import { parseSheetRange } from './a1';
import { themeColors } from './colors';
import type { DefinedName, KeptPart, WorkbookExtras } from './extras';
import { keptRelation, readSheet, readValidations, type SheetContext } from './read-sheet';
import { refusalWords } from './refusal-words';
import { otherTab, refuseLosses } from './refuse-losses';
import { importedStyle, readStyleSheet } from './style-sheet';
import { NEW_STYLES } from './style-writer';
import { XlsxRefusedError } from './xlsx-refused-error';

/** Locale and zone of an import; a file carries neither. */
const LOCALE = 'vi_VN';
const TIME_ZONE = 'Asia/Ho_Chi_Minh';
/** Sheet that holds the lists which Excel's rules cannot hold; written and read by this folder, never shown. */
export const LIST_SHEET = '_local_google_lists';
/** With its name in files of before: they are read alike. */
const LIST_SHEETS = new Set([LIST_SHEET, '_loaxom_lists']);

/** Relations of the workbook that are written anew. */
const REWRITTEN = new Set(['worksheet', 'styles', 'sharedStrings', 'calcChain']);

/**
 * Reads an .xlsx into the model, with everything beyond the model kept as opaque extras. `name` is the file's name.
 * Rejects with XlsxRefusedError where the file is no sound workbook or has a part that saving would lose.
 */
export function readXlsx(bytes: Uint8Array, name: string): Promise<SpreadsheetState> {
  return new Promise((resolve) => {
    resolve(inWords(name, () => stateOf(openFile(bytes, name))));
  });
}

/** What the reader says of a file, as a sentence to whoever gave it. */
function inWords<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof OoxmlError)) throw error;
    throw new XlsxRefusedError(refusalWords(error.fact, name), error.fact.part);
  }
}

interface WorkbookFile {
  source: OoxmlPackage;
  workbook: Workbook;
  /** Relations of the workbook, without those to a theme that is not there. */
  relations: Relation[];
  name: string;
}

function openFile(bytes: Uint8Array, name: string): WorkbookFile {
  const source = openPackage(bytes);
  const workbook = readWorkbook(source);
  refuseLosses(source, workbook);
  const other = workbook.sheets.find((sheet) => sheet.type !== 'worksheet');
  if (other) throw otherTab(other.name);
  return { source, workbook, relations: workbook.relations.filter((one) => isHeld(source, one)), name };
}

/** exceljs names a theme that it does not write; nothing is lost where a theme is missing. */
function isHeld(source: OoxmlPackage, { type, target, external }: Relation): boolean {
  return type !== 'theme' || external || source.pathOf(target) !== undefined;
}

function stateOf(file: WorkbookFile): SpreadsheetState {
  const { source, workbook } = file;
  const { root, date1904 } = workbook;
  const stylesPath = workbookPart(source, workbook, 'styles');
  const stylesText = stylesPath === undefined ? NEW_STYLES : source.markupOf(stylesPath);
  const sheets: SheetState[] = [];
  const reading = sheetReading(file, stylesText, sheets);
  for (const sheet of workbook.sheets) sheets.push(readSheet(sheet, reading.context));
  const settings = { made: 0 };
  for (const sheet of sheets) readValidations(sheet, reading.context, settings);
  const shown = sheets.filter((sheet) => !LIST_SHEETS.has(sheet.name));
  const { namedRanges, names } = definedNames(root, sheets);
  return {
    id: '',
    name: file.name.replace(/^.*[\\/]/u, '').replace(/\.xlsx$/iu, ''),
    locale: LOCALE,
    timeZone: TIME_ZONE,
    sheets: shown,
    namedRanges,
    styles: reading.styles,
    validations: reading.validations,
    xlsxExtras: workbookExtras(file, stylesText, date1904, names),
    nextSheetId: Math.max(0, ...shown.map((sheet) => sheet.id)) + 1,
  };
}

/** What reading a sheet needs of the workbook, and the styles and rules that gather meanwhile. */
function sheetReading(file: WorkbookFile, stylesText: string, sheets: SheetState[]) {
  const { source, workbook } = file;
  const { date1904 } = workbook;
  const themePath = workbookPart(source, workbook, 'theme');
  const stringsPath = workbookPart(source, workbook, 'sharedStrings');
  const theme = themeColors(themePath === undefined ? undefined : source.xmlOf(themePath));
  const stylesPart = workbookPart(source, workbook, 'styles');
  const stylesRoot = readAt(stylesPart === undefined ? {} : { part: stylesPart }, () =>
    parseXml(stylesText, source.budget),
  );
  const sheet = readStyleSheet(stylesRoot, theme, LOCALE);
  const styles: CellStyle[] = [importedStyle(sheet, 0)];
  const styleIndexes = new Map([[0, 0]]);
  const validations: ValidationRule[] = [];
  const validationIndexes = new Map<string, number>();
  const context: SheetContext = {
    source,
    styles: sheet,
    strings: stringsPath === undefined ? [] : sharedStrings(source, stringsPath),
    lookup: {
      idOf: (name) => sheets.find((one) => one.name === name)?.id,
      nameOf: (id) => sheets.find((one) => one.id === id)?.name,
      listOf: (name, range) => (LIST_SHEETS.has(name) ? listItems(sheets, range) : undefined),
      date1904,
    },
    cells: {
      date1904,
      numberFormatOf: (xf) => sheet.styleOf(xf).numberFormat,
      styleIndexOf: (xf) => {
        const known = styleIndexes.get(xf);
        if (known !== undefined) return known;
        styleIndexes.set(xf, styles.length);
        styles.push(importedStyle(sheet, xf));
        return styles.length - 1;
      },
    },
    validationIndexOf: (rule) => intern(rule, validations, validationIndexes),
  };
  return { context, styles, validations };
}

function sharedStrings(source: OoxmlPackage, path: string): SharedText[] {
  return readAt({ part: path }, () => readSharedStrings(source.markupOf(path), source.budget));
}

function intern(rule: ValidationRule, rules: ValidationRule[], indexes: Map<string, number>): number {
  const key = JSON.stringify(rule);
  const known = indexes.get(key);
  if (known !== undefined) return known;
  indexes.set(key, rules.length);
  rules.push(rule);
  return rules.length - 1;
}

function listItems(sheets: SheetState[], range: GridRange): string[] {
  const rows = sheets
    .find((sheet) => LIST_SHEETS.has(sheet.name))
    ?.cells.slice(range.row, range.row + range.rows);
  return rows?.map((row) => String(row[range.column]?.v ?? '')) ?? [];
}

/** Names of one range in the whole workbook are the model's; all others stay as they are. */
function definedNames(root: XmlElement, sheets: SheetState[]) {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const namedRanges: SpreadsheetState['namedRanges'] = [];
  const names: DefinedName[] = [];
  for (const { attributes, text } of childrenOf(childOf(root, 'definedNames'), 'definedName')) {
    const found = parseSheetRange(text);
    const target = found && byName.get(found.sheet);
    const { name = '', localSheetId, ...all } = attributes;
    const rest = saidAttributes(all);
    if (
      target &&
      localSheetId === undefined &&
      Object.keys(rest).length === 0 &&
      !name.startsWith('_xlnm.')
    ) {
      namedRanges.push({ name, sheetId: target.id, range: found.range });
      continue;
    }
    const owner = localSheetId === undefined ? undefined : sheets[Number(localSheetId)];
    names.push({ attributes: { name, ...rest }, text, ...(owner && { sheetId: owner.id }) });
  }
  return { namedRanges, names };
}

function workbookExtras(
  file: WorkbookFile,
  styles: string,
  date1904: boolean,
  names: DefinedName[],
): WorkbookExtras {
  const { source, workbook, relations } = file;
  const packageRelations = source.relationsOf('').filter((relation) => relation.type !== 'officeDocument');
  return {
    root: { ...workbook.root.attributes },
    elements: workbook.root.children.map(({ name, raw }) => ({ name, raw })),
    styles,
    date1904,
    names,
    relations: relations.filter(({ type }) => !REWRITTEN.has(type)).map(keptRelation),
    packageRelations: packageRelations.map(keptRelation),
    parts: keptParts(file),
  };
}

/** Every part that nothing here writes anew, with the relations of such parts. */
function keptParts({ source, workbook, relations }: WorkbookFile): Record<string, KeptPart> {
  const rewritten = new Set<string>();
  const rewrite = (path: string): void => {
    rewritten.add(partKey(path)).add(partKey(relationsPath(path)));
  };
  for (const path of ['[Content_Types].xml', '', workbook.path]) rewrite(path);
  for (const { type, target } of relations) {
    if (!REWRITTEN.has(type)) continue;
    rewrite(target);
    for (const relation of source.relationsOf(target)) {
      if (['comments', 'vmlDrawing', 'drawing'].includes(relation.type)) rewrite(relation.target);
    }
  }
  const kept = source.paths.filter((path) => !rewritten.has(partKey(path)));
  return Object.fromEntries(kept.map((path) => [path, keptPart(source, path)]));
}

function keptPart(source: OoxmlPackage, path: string): KeptPart {
  const contentType = source.contentTypeOf(path);
  return /[+/]xml$/iu.test(contentType) || /\.(?:xml|rels)$/iu.test(path)
    ? { contentType, text: source.textOf(path) }
    : { contentType, base64: Buffer.from(source.bytesOf(path)).toString('base64') };
}

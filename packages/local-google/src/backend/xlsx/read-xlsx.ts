import type { CellStyle, GridRange, SheetState, SpreadsheetState, ValidationRule } from '../model';
import { parseSheetRange } from './a1';
import { themeColors } from './colors';
import type { DefinedName, KeptPart, WorkbookExtras } from './extras';
import { damaged, openPackage, relationsPath, type Relation, type XlsxPackage } from './open-package';
import { keptRelation, readSheet, readValidations, type SheetContext } from './read-sheet';
import { refusal, refuseLosses } from './refuse-losses';
import { importedStyle, readStyleSheet } from './style-sheet';
import { NEW_STYLES } from './style-writer';
import { childOf, childrenOf, isTrue, parseXml, saidAttributes, type XmlElement } from './xml';
import { textOfItem, type SharedText } from './xlsx-text';
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
    resolve(readWorkbook(bytes, name));
  });
}

/** exceljs names a theme that it does not write; nothing is lost where a theme is missing. */
function isHeld({ parts }: XlsxPackage, { type, target, external }: Relation): boolean {
  return type !== 'theme' || external || parts.has(target);
}

function readWorkbook(bytes: Uint8Array, name: string): SpreadsheetState {
  const source = openPackage(bytes, name);
  refuseLosses(source);
  const path = source.relationsOf('').find((relation) => relation.type === 'officeDocument')?.target;
  if (path === undefined || !source.parts.has(path)) throw damaged(name, 'xl/workbook.xml');
  const root = source.xmlOf(path);
  if (root.name !== 'workbook') throw damaged(name, path);
  refuseStrict(root, name);
  const relations = source.relationsOf(path).filter((relation) => isHeld(source, relation));
  const file: WorkbookFile = { source, path, root, relations, name };
  try {
    return stateOf(file);
  } catch (error) {
    if (error instanceof SyntaxError) throw damaged(name);
    throw error;
  }
}

interface WorkbookFile {
  source: XlsxPackage;
  path: string;
  root: XmlElement;
  relations: Relation[];
  name: string;
}

function stateOf(file: WorkbookFile): SpreadsheetState {
  const { source, root } = file;
  const part = (type: string): string | undefined => file.relations.find((one) => one.type === type)?.target;
  const themePath = part('theme');
  const theme = themeColors(themePath === undefined ? undefined : source.xmlOf(themePath));
  const stylesPath = part('styles');
  const stylesText = stylesPath === undefined ? NEW_STYLES : source.textOf(stylesPath);
  const styles = readStyleSheet(parseXml(stylesText), theme, LOCALE);
  const modelStyles: CellStyle[] = [importedStyle(styles, 0)];
  const styleIndexes = new Map([[0, 0]]);
  const validations: ValidationRule[] = [];
  const validationIndexes = new Map<string, number>();
  const date1904 = isTrue(childOf(root, 'workbookPr')?.attributes['date1904']);
  const sheets: SheetState[] = [];
  const context: SheetContext = {
    styles,
    lookup: {
      idOf: (sheet) => sheets.find((one) => one.name === sheet)?.id,
      nameOf: (id) => sheets.find((one) => one.id === id)?.name,
      listOf: (sheet, range) => (LIST_SHEETS.has(sheet) ? listItems(sheets, range) : undefined),
      date1904,
    },
    cells: {
      strings: sharedStrings(source, part('sharedStrings')),
      date1904,
      numberFormatOf: (xf) => styles.styleOf(xf).numberFormat,
      styleIndexOf: (xf) => {
        const known = styleIndexes.get(xf);
        if (known !== undefined) return known;
        styleIndexes.set(xf, modelStyles.length);
        modelStyles.push(importedStyle(styles, xf));
        return modelStyles.length - 1;
      },
    },
    validationIndexOf: (rule) => intern(rule, validations, validationIndexes),
  };
  for (const sheet of sheetParts(file)) sheets.push(readSheet(sheet, context));
  for (const sheet of sheets) readValidations(sheet, context);
  const shown = sheets.filter((sheet) => !LIST_SHEETS.has(sheet.name));
  const { namedRanges, names } = definedNames(root, sheets);
  return {
    id: '',
    name: file.name.replace(/^.*[\\/]/u, '').replace(/\.xlsx$/iu, ''),
    locale: LOCALE,
    timeZone: TIME_ZONE,
    sheets: shown,
    namedRanges,
    styles: modelStyles,
    validations,
    xlsxExtras: workbookExtras(file, stylesText, date1904, names),
    nextSheetId: Math.max(0, ...shown.map((sheet) => sheet.id)) + 1,
  };
}

function sheetParts(file: WorkbookFile) {
  const elements = childrenOf(childOf(file.root, 'sheets'), 'sheet');
  if (elements.length === 0) throw damaged(file.name, file.path);
  return elements.map(({ attributes }, index) => {
    const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];
    const relation = file.relations.find((one) => one.id === id);
    if (!relation || !file.source.parts.has(relation.target))
      throw damaged(file.name, relation?.target ?? file.path);
    if (relation.type !== 'worksheet') {
      throw refusal(
        'trang không phải trang tính',
        relation.target,
        'Hãy xóa trang này trong một bản sao của tệp.',
      );
    }
    return {
      source: file.source,
      path: relation.target,
      id: Number(attributes['sheetId'] ?? index + 1),
      name: attributes['name'] ?? `Sheet${index + 1}`,
      state: attributes['state'],
    };
  });
}

function sharedStrings(source: XlsxPackage, path: string | undefined): SharedText[] {
  return path === undefined ? [] : childrenOf(source.xmlOf(path), 'si').map(textOfItem);
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
  const namedRanges: SpreadsheetState['namedRanges'] = [];
  const names: DefinedName[] = [];
  for (const { attributes, text } of childrenOf(childOf(root, 'definedNames'), 'definedName')) {
    const found = parseSheetRange(text);
    const target = found && sheets.find((sheet) => sheet.name === found.sheet);
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
  const { source, relations } = file;
  const packageRelations = source.relationsOf('').filter((relation) => relation.type !== 'officeDocument');
  return {
    root: file.root.attributes,
    elements: file.root.children.map(({ name, raw }) => ({ name, raw })),
    styles,
    date1904,
    names,
    relations: relations.filter(({ type }) => !REWRITTEN.has(type)).map(keptRelation),
    packageRelations: packageRelations.map(keptRelation),
    parts: keptParts(file),
  };
}

/** Every part that nothing here writes anew, with the relations of such parts. */
function keptParts(file: WorkbookFile): Record<string, KeptPart> {
  const { source } = file;
  const rewritten = new Set(['[Content_Types].xml', '_rels/.rels', file.path, relationsPath(file.path)]);
  for (const { type, target } of file.relations) {
    if (!REWRITTEN.has(type)) continue;
    rewritten.add(target).add(relationsPath(target));
    for (const relation of source.relationsOf(target)) {
      if (['comments', 'vmlDrawing', 'drawing'].includes(relation.type)) {
        rewritten.add(relation.target).add(relationsPath(relation.target));
      }
    }
  }
  const kept = [...source.parts].filter(([path]) => !rewritten.has(path));
  return Object.fromEntries(
    kept.map(([path, bytes]): [string, KeptPart] => {
      const contentType = source.contentTypeOf(path);
      return /[+/]xml$/iu.test(contentType) || /\.(?:xml|rels)$/iu.test(path)
        ? [path, { contentType, text: source.textOf(path) }]
        : [path, { contentType, base64: Buffer.from(bytes).toString('base64') }];
    }),
  );
}

/** «Strict Open XML» has other namespaces throughout; Excel writes it only when asked to. */
function refuseStrict(root: XmlElement, name: string): void {
  if (!root.attributes['xmlns']?.includes('purl.oclc.org')) return;
  throw new XlsxRefusedError(
    `Tệp «${name}» theo dạng «Strict Open XML» chưa đọc được. ` +
      'Hãy mở bằng Excel rồi lưu lại dạng «Excel Workbook (.xlsx)».',
  );
}

import { requireWithin, spend, type Budget } from '../budget';
import { damaged, readAt } from '../ooxml-error';
import { readElement, saidAttributes } from '../xml/xml-element';
import { nextToken, type XmlCursor } from '../xml/xml-cursor';
import { cellName } from './grid-range';
import { serialOfIsoDate } from './iso-date';
import { textOfItem, unescapeText, type SharedText } from './shared-strings';
import { shiftFormula } from './shift-formula';

/** What a cell of the file holds. Numbers are as they stand: a 1904 workbook's dates are not moved. */
export interface XlsxCell {
  /** Counted from 0. */
  column: number;
  /** Index into the cell formats of styles.xml. */
  style: number;
  /** Absent where the cell is blank or an error. */
  value?: string | number | boolean;
  /** Such as `#N/A`. */
  error?: string;
  /** Markup of the runs of a rich text, as inside <si>. */
  rich?: string;
  /** Without «=»; a shared formula as it reads in this cell. */
  formula?: string;
  /** <f> of an array formula or data table, which is more than its text. */
  formulaElement?: { attributes: Record<string, string>; text: string };
  /** Index of cell metadata, which marks dynamic arrays. */
  cellMetadata?: string;
  /** Whether the cell holds a data type, a picture or an extension beside its value. */
  isSpecial?: true;
}

export interface CellTables {
  strings: readonly SharedText[];
  /** How many cell formats styles.xml has. */
  styles: number;
}

export interface CellState {
  tables: CellTables;
  budget: Budget;
  /** Shared formulas by their number, with the cell that tells them. */
  formulas: Map<string, { text: string; row: number; column: number }>;
}

interface Place {
  row: number;
  column: number;
}

/** What stands inside <c>, before it is understood. */
interface Content {
  value?: string;
  item?: SharedText;
  formula?: { attributes: Readonly<Record<string, string>>; text: string };
  hasExtension: boolean;
}

/** The cell whose <c> the cursor has just opened. Throws OoxmlError that names the cell. */
export function readCell(cursor: XmlCursor, place: Place, state: CellState): XlsxCell {
  return readAt({ cell: cellName(place.row, place.column) }, () => cellAt(cursor, place, state));
}

function cellAt(cursor: XmlCursor, place: Place, state: CellState): XlsxCell {
  const { attributes } = cursor;
  const content = contentOf(cursor);
  const value = valueOf(attributes['t'] ?? 'n', content, state.tables.strings);
  const formula = formulaOf(content, place, state);
  const cell: XlsxCell = {
    column: place.column,
    style: styleOf(attributes['s'], state),
    ...value,
    ...formula,
  };
  if (attributes['cm'] !== undefined) cell.cellMetadata = attributes['cm'];
  if (attributes['vm'] !== undefined || content.hasExtension) cell.isSpecial = true;
  const length = lengthOf(cell.value) + lengthOf(cell.formula) + lengthOf(cell.error);
  requireWithin(state.budget, 'cellCharacters', Math.max(lengthOf(cell.value), lengthOf(cell.formula)));
  spend(state.budget, 'characters', length);
  return cell;
}

const lengthOf = (value: string | number | boolean | undefined): number =>
  typeof value === 'string' ? value.length : 0;

function styleOf(text: string | undefined, { tables }: CellState): number {
  if (text === undefined) return 0;
  const style = wholeNumber(text);
  if (style === null || style >= Math.max(1, tables.styles)) throw damaged('cell-style', text.slice(0, 20));
  return style;
}

function contentOf(cursor: XmlCursor): Content {
  const content: Content = { hasExtension: false };
  for (let token = nextToken(cursor); token !== 'close'; token = nextToken(cursor)) {
    if (token === 'text') {
      if (cursor.text.trim() !== '') throw damaged('cell-content', cursor.text.trim().slice(0, 20));
      continue;
    }
    const { name, attributes } = cursor;
    if (name === 'v' && content.value === undefined) content.value = textInside(cursor);
    else if (name === 'f' && !content.formula) content.formula = { attributes, text: textInside(cursor) };
    else if (name === 'is' && !content.item) content.item = textOfItem(readElement(cursor));
    else if (name === 'extLst') {
      readElement(cursor);
      content.hasExtension = true;
    } else throw damaged('cell-content', `<${name.slice(0, 20)}>`);
  }
  return content;
}

function textInside(cursor: XmlCursor): string {
  let text = '';
  for (let token = nextToken(cursor); token !== 'close'; token = nextToken(cursor)) {
    if (token !== 'text') throw damaged('cell-content', `<${cursor.name.slice(0, 20)}>`);
    text += cursor.text;
  }
  // An escape of a character has seven.
  requireWithin(cursor.budget, 'cellCharacters', text.length / 7);
  return text;
}

type Value = Pick<XlsxCell, 'value' | 'error' | 'rich'>;

/** By the cell's type (18.18.11). A type without a value is a blank cell. */
function valueOf(type: string, { value, item }: Content, strings: readonly SharedText[]): Value {
  if (type === 'inlineStr') return inlineText(value, item);
  if (item) throw damaged('cell-content', '<is>');
  if (value === undefined) return {};
  switch (type) {
    case 's':
      return value.trim() === '' ? {} : sharedText(value, strings);
    case 'str':
      return { value: unescapeText(value) };
    case 'b':
      return truthOf(value.trim());
    case 'e':
      return value.trim() === '' ? {} : { error: value };
    case 'd':
      return { value: serialOfIsoDate(value) ?? value };
    case 'n':
      return numberOf(value.trim());
    default:
      throw damaged('cell-type', type.slice(0, 20));
  }
}

/** Some programs put the text of such a cell into <v>. Two texts would be one too many. */
function inlineText(value: string | undefined, item: SharedText | undefined): Value {
  if (!item) return value === undefined ? {} : { value: unescapeText(value) };
  if (value !== undefined && value !== '' && unescapeText(value) !== item.text) {
    throw damaged('cell-content', '<v> beside <is>');
  }
  return { value: item.text, ...(item.rich !== undefined && { rich: item.rich }) };
}

function sharedText(index: string, strings: readonly SharedText[]): Value {
  const found = strings[wholeNumber(index.trim()) ?? -1];
  if (!found) throw damaged('shared-string', index.trim().slice(0, 20));
  return { value: found.text, ...(found.rich !== undefined && { rich: found.rich }) };
}

function truthOf(text: string): Value {
  if (text === '') return {};
  if (!/^(?:0|1|true|false)$/iu.test(text)) throw damaged('cell-value', text.slice(0, 20));
  return { value: text === '1' || text.toLowerCase() === 'true' };
}

/** xsd:double; Excel writes up to 17 digits with exponents. */
function numberOf(text: string): Value {
  if (text === '') return {};
  const value = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu.test(text) ? Number(text) : NaN;
  if (!Number.isFinite(value)) throw damaged('cell-value', text.slice(0, 20));
  return { value };
}

function wholeNumber(text: string): number | null {
  return /^\d{1,9}$/u.test(text) ? Number(text) : null;
}

/** A formula (18.3.1.40); shared ones are written out, arrays and data tables kept beside. */
function formulaOf(
  { formula }: Content,
  place: Place,
  state: CellState,
): Pick<XlsxCell, 'formula' | 'formulaElement'> {
  if (!formula) return {};
  const text = unescapeText(formula.text);
  const { t: type = 'normal', si = '' } = formula.attributes;
  if (type === 'shared') return { formula: sharedFormula(si, text, place, state) };
  const attributes = saidAttributes(formula.attributes);
  const isPlain = Object.keys(attributes).every((name) => name === 'ca' || name === 't');
  if (type === 'normal' && isPlain) return text === '' ? {} : { formula: text };
  const formulaElement = { attributes, text };
  return text === '' ? { formulaElement } : { formula: text, formulaElement };
}

function sharedFormula(
  si: string,
  text: string,
  { row, column }: Place,
  { formulas, budget }: CellState,
): string {
  requireWithin(budget, 'cellCharacters', text.length);
  if (text !== '') formulas.set(si, { text, row, column });
  const first = formulas.get(si);
  if (!first) throw damaged('shared-formula', si.slice(0, 20));
  return shiftFormula(first.text, row - first.row, column - first.column);
}

/** What a cell stores when a script or a person puts something into it (facts.md 1 to 8). */
import { serviceError } from '../service';
import type { CellState, StoredValue } from '../model';
import { localeRules } from '../values/locale-rules';
import type { CivilDate } from '../values/parse-date-time';
import { parseTyped } from '../values/parse-typed';
import type { WireCell } from './protocol';
import { serialOfInstant } from './zone';

export interface InputContext {
  readonly locale: string;
  readonly timeZone: string;
  /** Today in the spreadsheet's zone. */
  readonly today: CivilDate;
}

/** A new content; an absent value clears the cell. */
export interface CellContent {
  readonly value?: StoredValue;
  readonly formula?: string;
  /** Only where the cell has no format of its own. */
  readonly numberFormat?: string;
}

/** Google's limit of characters in a cell (facts.md 7). */
const MOST_CHARACTERS = 50_000;

export function requireShort(input: WireCell): void {
  if (typeof input === 'string' && input.length > MOST_CHARACTERS) {
    throw serviceError(
      `Your input contains more than the maximum of ${MOST_CHARACTERS} characters in a single cell.`,
    );
  }
}

export function contentOf(
  input: WireCell,
  numberFormat: string | undefined,
  context: InputContext,
): CellContent {
  if (typeof input === 'string') return typedContent(input, numberFormat, context);
  if (typeof input === 'object') return dateContent(input.d, context);
  return { value: input };
}

function typedContent(text: string, numberFormat: string | undefined, context: InputContext): CellContent {
  if (text === '') return {};
  const typed = parseTyped(text, { locale: context.locale, numberFormat, today: context.today });
  if (typed.kind === 'empty') return {};
  if (typed.kind === 'formula') return { formula: String(typed.value) };
  return typed.numberFormat === undefined
    ? { value: typed.value }
    : { value: typed.value, numberFormat: typed.numberFormat };
}

/** A Date becomes a serial in the spreadsheet's zone, shown with a time unless it is midnight there (facts.md 8). */
function dateContent(epochMs: number, context: InputContext): CellContent {
  const serial = serialOfInstant(epochMs, context.timeZone);
  const rules = localeRules(context.locale);
  return { value: serial, numberFormat: Number.isInteger(serial) ? rules.dateFormat : rules.dateTimeFormat };
}

/** Puts the content into the cell; rich text stays only where the value is unchanged. */
export function storeContent(cell: CellState, content: CellContent): void {
  const same = cell.f === undefined && content.formula === undefined && cell.v === content.value;
  delete cell.e;
  delete cell.f;
  delete cell.fo;
  delete cell.v;
  if (!same) delete cell.x;
  if (content.formula !== undefined) {
    cell.f = content.formula;
    cell.fo = 'written';
  } else if (content.value !== undefined) {
    cell.v = content.value;
  }
}

import { tidyText } from '../cells/cell-text';
import type { Read } from '../cells/read';
import { mendOf } from '../cells/read';
import type { NumberKind } from '../cells/read-number';
import { readText } from '../cells/read-text';
import { readMonth } from '../reading/read-month';
import type { ForeignCell } from './foreign-sheet';
import { areaScaleOf, moneyScaleOf } from './header-text';
import type { IntakeColumn } from './intake-target';
import { amountText, readAmount } from './read-amount';
import { readDayField } from './read-day-field';
import type { FieldCell, ReadingState, RowInMaking } from './reading-state';
import { put } from './reading-state';
import { readHamletField, readWordField } from './read-word-field';
import { foreignText } from './sheet-grid';

/** Reads one cell of the list into its field of the row. */
export function readField(
  column: IntakeColumn,
  cell: ForeignCell,
  row: RowInMaking,
  state: ReadingState,
): void {
  const at: FieldCell = { column, from: foreignText(cell) };
  const { kind, field } = column;
  switch (kind.is) {
    case 'date':
      readDayField(cell, at, row, state);
      break;
    case 'number':
      readNumberField(cell, kind.of, at, row, state);
      break;
    case 'choices':
    case 'codes':
      readWordField(state.finders.get(field) ?? null, kind.several, at, row, state);
      break;
    case 'hamlets':
      readHamletField(kind.several, at, row, state);
      break;
    case 'month':
      readMonthField(cell, at, row, state);
      break;
    case 'email':
      put(row, field, tidyText(at.from).toLowerCase(), at.from);
      break;
    case 'text':
    case 'lines':
      put(row, field, textField(cell, at.from), at.from);
  }
}

/** Free text, tidied; what is written in an old encoding was asked about for the whole list. */
function textField(cell: ForeignCell, from: string): string {
  const read = readText(typeof cell === 'string' ? cell : from);
  return read.state === 'read' ? read.value : '';
}

/** Contributions are money, land or work. */
const BY_KIND: Readonly<Record<string, NumberKind>> = {
  Tiền: 'money',
  'Hiện vật': 'money',
  Đất: 'area',
};

function readNumberField(
  cell: ForeignCell,
  of: NumberKind,
  at: FieldCell,
  row: RowInMaking,
  state: ReadingState,
): void {
  const { field, header } = at.column;
  const kind = field === 'value' ? (BY_KIND[row.fields['kind']?.text ?? ''] ?? of) : of;
  const theirs = state.headerOf(field);
  const scale = kind === 'money' ? moneyScaleOf(theirs) : kind === 'area' ? areaScaleOf(theirs) : 1;
  const units = state.words.units[header] ?? [];
  const read = readAmount(cell, { of: kind, scale, units, saoM2: state.catalogue.lists.settings.saoM2 });
  const value = read.state === 'read' ? read.value : null;
  if (value !== null) put(row, field, amountText(value), at.from);
  else answerValue(read, at, row, state);
}

function readMonthField(cell: ForeignCell, at: FieldCell, row: RowInMaking, state: ReadingState): void {
  const read = readMonth(cell, state.year ?? state.catalogue.lists.settings.planYear);
  if (read.state === 'read') put(row, at.column.field, read.value, at.from);
  else answerValue(read, at, row, state);
}

function answerValue(
  read: Read<unknown>,
  at: FieldCell,
  row: RowInMaking,
  { questions }: ReadingState,
): void {
  if (read.state === 'blank') return;
  const guess = mendOf(read)?.value;
  const texts = typeof guess === 'number' ? [amountText(guess)] : [];
  const others = read.state === 'unreadable' ? read.suggestions.filter((text) => text !== '') : [];
  const candidates = [...new Set([...texts, ...others])].map((text) => ({ text, label: text }));
  const { field } = at.column;
  const answer = questions.ask({ kind: 'value', field, word: at.from, row: row.number, candidates });
  if (answer !== null) put(row, field, answer, at.from);
}

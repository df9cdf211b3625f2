import { type Cell, type DateCell, isDateCell } from '../domain/tables/cell';
import type { CodecKind } from './column';
import { toSheetText } from './sheet-text';

/** What an adapter hands to the sheet: a DateCell becomes the sheet's own date there. '' empties the cell. */
export type SheetValue = string | number | boolean | DateCell;

/** Sheets pattern, in its locale-free notation; `@` keeps typed text as typed; null leaves the sheet's own. */
export const NUMBER_FORMATS: Readonly<Record<CodecKind, string | null>> = {
  text: '@',
  code: '@',
  codes: '@',
  date: 'dd/MM/yyyy',
  integer: '#,##0',
  decimal: null,
  money: '#,##0',
  // Money has thousands, what is counted in m² or days its decimals; in tokens that Google documents, so that none is refused.
  amount: '[>=10000]#,##0;#,##0.00',
  area: '#,##0.0',
  choice: '@',
  yesNo: '@',
  hamlets: '@',
  evidence: '@',
  hamletSplit: '@',
  email: '@',
  verdict: '@',
  setting: '@',
  system: '@',
};

/** Columns whose cells are always text; rows of Cấu hình may hold numbers. */
export const isTextKind = (kind: CodecKind): boolean => NUMBER_FORMATS[kind] === '@' && kind !== 'setting';
export const isNumberKind = (kind: CodecKind): boolean =>
  kind === 'integer' || kind === 'decimal' || kind === 'money' || kind === 'amount' || kind === 'area';

/** Whatever the kind, text stays the text it is: a date that cannot be read must not become another one. */
export function encodeCell(kind: CodecKind, cell: Cell): SheetValue {
  if (cell === null) return '';
  if (typeof cell === 'string') return toSheetText(cell);
  if (isDateCell(cell)) return isTextKind(kind) ? toSheetText(dateText(cell)) : cell;
  if (typeof cell === 'boolean') return kind === 'yesNo' ? (cell ? 'Có' : 'Không') : cell;
  return isTextKind(kind) ? toSheetText(numberText(cell)) : cell;
}

/** In computed tabs a value is what it is; only text is guarded. */
export function encodeComputed(cell: Cell): SheetValue {
  return encodeCell('decimal', cell);
}

function dateText({ date }: DateCell): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/** As a Vietnamese would type it: decimal comma, no grouping. */
function numberText(value: number): string {
  return String(value).replace('.', ',');
}

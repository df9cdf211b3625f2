import { addDays } from '../src/domain/calendar/calendar-date';
import { isDateCell } from '../src/domain/tables/cell';
import type { Cell } from '../src/domain/tables/cell';
import type { FieldOf } from '../src/domain/tables/fields';
import type { ExampleCells } from './example';
import { day } from './example';

type Given = ExampleCells<'activities'>;
type Field = FieldOf<'activities'>;

/** A clean row of Hoạt động, and the first of the neighbouring rows that break a rule together. */
export interface Place {
  readonly own: Given;
  readonly first: Given;
}

/** One known way to break a row, or several rows together, and where the rule must fire. */
export interface Breakage {
  readonly field: Field;
  /** Laid over a clean row; null for the failing example of the rule. */
  readonly change: ((place: Place) => Given) | null;
  /** How many neighbouring rows it takes. */
  readonly rows: number;
  /** Which of them the rule names. */
  readonly found: 'each' | 'last';
  /** What else must be said of such a row, as «HD-21 date». */
  readonly also: readonly string[];
}

/** `change` left out: the failing example of the rule. */
export const broken = (
  field: Field,
  change?: Given | ((place: Place) => Given),
  more: Partial<Pick<Breakage, 'rows' | 'found' | 'also'>> = {},
): Breakage => ({
  field,
  change: change === undefined ? null : typeof change === 'function' ? change : () => change,
  rows: 1,
  found: 'each',
  also: [],
  ...more,
});

/** One cell of the field that the rule names. */
export const cell = (field: Field, value: Cell, more: Partial<Pick<Breakage, 'also'>> = {}): Breakage =>
  broken(field, { [field]: value }, more);

/** Ids of rows that Nhật ký says were entered long after their day. */
export const LATE = 'late-';

/** Fields by which a row is known as another's twin (docs/domain.md §6). */
export const TWIN = ['date', 'status', 'planItem', 'topics', 'form', 'hamlets', 'leadUnit'] as const;

export const copied = (from: Given, fields: readonly Field[]): Given =>
  Object.fromEntries(fields.map((field) => [field, from[field] ?? null]));

export const textOf = (value: Cell | undefined): string => (typeof value === 'string' ? value : '');
export const numberOf = (value: Cell | undefined): number => (typeof value === 'number' ? value : 0);

/** Different for each row, so that no figure repeats. */
export const serial = ({ own }: Place): number => Number(textOf(own.code).replace(/\D/g, ''));

export const yearBefore = (value: Cell = null): Cell =>
  isDateCell(value) ? day(addDays(value.date, -365)) : null;

/** «05.03.24» */
export const asTyped = (value: Cell = null): Cell =>
  isDateCell(value) ? value.date.slice(2).split('-').reverse().join('.') : null;

import type { Read } from '../../../cells/read';
import type { FieldObjection } from './object-to';
import { NO_OBJECTION, objectEach, objectTo } from './object-to';

/** Objects to a cell that could not be understood: why, what in it is unknown, what may be meant. */
export function unreadableCell<F extends string>(
  field: F,
  read: Read<unknown>,
): readonly FieldObjection<F>[] {
  if (read.state !== 'unreadable') return NO_OBJECTION;
  const { problem, unknown, suggestions } = read;
  return objectTo(
    field,
    { problem, unknown, suggestions: suggestions.filter((text) => text !== '') },
    read.mend,
  );
}

/** Objects to a blank cell and to one that could not be understood. */
export function missingOrUnreadable<F extends string>(
  field: F,
  read: Read<unknown>,
): readonly FieldObjection<F>[] {
  return read.state === 'blank' ? objectTo(field, { problem: 'blank' }) : unreadableCell(field, read);
}

/** Objects to a blank cell. */
export function missingCell<F extends string>(field: F, read: Read<unknown>): readonly FieldObjection<F>[] {
  return read.state === 'blank' ? objectTo(field) : NO_OBJECTION;
}

/** A row as far as some of its fields. */
export interface RowWith<F extends string, V = unknown> {
  readonly fields: { readonly [K in F]: Read<V> };
}

type Check<F extends string> = (row: RowWith<F>) => readonly FieldObjection<F>[];

/** Checks of one field of a row, for rules that ask nothing else. */
export const whereMissing =
  <F extends string>(...names: readonly F[]): Check<F> =>
  ({ fields }) =>
    objectEach(names, fields, missingCell);

export const whereUnreadable =
  <F extends string>(...names: readonly F[]): Check<F> =>
  ({ fields }) =>
    objectEach(names, fields, unreadableCell);

export const whereMissingOrUnreadable =
  <F extends string>(field: F): Check<F> =>
  ({ fields }) =>
    missingOrUnreadable(field, fields[field]);

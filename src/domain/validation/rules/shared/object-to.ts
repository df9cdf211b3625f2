import type { Fix } from '../../../cells/fix';
import type { Facts } from '../../finding';
import type { Read } from '../../../cells/read';

/** Nothing wrong. */
export const NO_OBJECTION: readonly never[] = [];

export interface FieldObjection<F extends string> {
  readonly field: F;
  readonly facts: Facts;
  readonly fix?: Fix;
}

/** One objection to one cell. */
export function objectTo<F extends string>(
  field: F,
  facts: Facts = {},
  fix?: Fix,
): readonly FieldObjection<F>[] {
  return fix === undefined ? [{ field, facts }] : [{ field, facts, fix }];
}

/** One objection where `wrong` holds. */
export function objectIf<F extends string>(
  wrong: boolean,
  field: F,
  facts: Facts = {},
): readonly FieldObjection<F>[] {
  return wrong ? objectTo(field, facts) : NO_OBJECTION;
}

/** The objections to each of some cells of a row. Nearly every row has none, and then no list is made. */
export function objectEach<F extends string>(
  names: readonly F[],
  fields: { readonly [K in F]: Read<unknown> },
  check: (field: F, read: Read<unknown>) => readonly FieldObjection<F>[],
): readonly FieldObjection<F>[] {
  let all: readonly FieldObjection<F>[] = NO_OBJECTION;
  for (const field of names) {
    const found = check(field, fields[field]);
    if (found.length > 0) all = [...all, ...found];
  }
  return all;
}

/** One objection to a cell of another row than the one at hand. */
export function objectAt<F extends string>(
  row: number,
  field: F,
  facts: Facts = {},
): readonly (FieldObjection<F> & { readonly row: number })[] {
  return [{ field, facts, row }];
}

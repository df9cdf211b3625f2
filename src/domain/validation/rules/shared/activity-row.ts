import { isFormOf } from '../../../activities/form-fields';
import type { Hamlet } from '../../../hamlets/hamlet';
import type { HamletCode } from '../../../ids';
import type { CommForm } from '../../../plan/catalogues';
import { valueOf, valueOr } from '../../../cells/read';
import type { ReadRow } from '../../../reading/read-row';
import type { CheckContext } from '../../rule';

export type ActivityRow = ReadRow<'activities'>;

export const isDone = ({ fields }: ActivityRow): boolean => valueOf(fields.status) === 'done';

/** The form of the row, as its catalogue has it. */
export function formOf({ fields }: ActivityRow, { catalogue }: CheckContext): CommForm | undefined {
  const code = valueOf(fields.form);
  return code === null ? undefined : catalogue.formByCode.get(code);
}

const NONE: readonly HamletCode[] = [];

/** The hamlets of the row that are known. */
export function hamletsOf({ fields }: ActivityRow, { catalogue }: CheckContext): readonly Hamlet[] {
  return catalogue.hamlets.listed(valueOr(fields.hamlets, NONE));
}

/** Households of all hamlets of the row together; null where none is listed or one has no figure. */
export function householdsOfHamlets(row: ActivityRow, context: CheckContext): number | null {
  const hamlets = hamletsOf(row, context);
  if (hamlets.length === 0) return null;
  let sum = 0;
  for (const { households } of hamlets) {
    if (households === null) return null;
    sum += households;
  }
  return sum;
}

/** A done row whose form is one of `forms`, written as codes or groups (`HT2`). */
export function isDoneInForm(row: ActivityRow, forms: readonly string[]): boolean {
  const code = valueOf(row.fields.form);
  return isDone(row) && code !== null && isFormOf(code, forms);
}

/** The same as a condition of a rule. */
export const doneIn =
  (forms: readonly string[]) =>
  (row: ActivityRow): boolean =>
    isDoneInForm(row, forms);

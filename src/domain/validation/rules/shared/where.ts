import type { CheckedTab, ReadRow } from '../../../reading/read-row';
import type { CheckContext, RowCheck } from '../../rule';
import { NO_OBJECTION } from './object-to';

/** The check, of those rows of which the condition holds. */
export const where =
  <T extends CheckedTab>(
    condition: (row: ReadRow<T>, context: CheckContext) => boolean,
    check: RowCheck<T>,
  ): RowCheck<T> =>
  (row, context) =>
    condition(row, context) ? check(row, context) : NO_OBJECTION;

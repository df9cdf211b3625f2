import type { FieldOf } from '../../../tables/fields';
import { totalsLabelOf } from '../../../cells/totals-row';
import type { CheckedTab, ReadRow } from '../../../reading/read-row';
import type { Objection } from '../../rule';
import { NO_OBJECTION } from './object-to';

/** A row of totals: no entry, and nothing else is said of it. */
export function sumsTheOthers<T extends CheckedTab>({ cells }: ReadRow<T>): readonly Objection<T>[] {
  const label = totalsLabelOf(cells);
  return label === null ? NO_OBJECTION : [{ field: label as FieldOf<T> }];
}

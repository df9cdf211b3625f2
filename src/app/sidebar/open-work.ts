import type { EntryTab } from '../../domain/tables/fields';
import type { TextByField } from '../rows/row-change';

/** Something that waits for somebody. */
export interface OpenWork {
  readonly kind: 'due' | 'late' | 'finding' | 'gap';
  readonly title: string;
  readonly detail: string;
  /** Codes of the hamlets concerned. */
  readonly hamlets: readonly string[];
  /** Units that lead it, as the plan or the row names them; '' where none. */
  readonly unit: string;
  readonly prefill?: TextByField;
  readonly at?: { readonly tab: EntryTab; readonly row: number; readonly id: string | null };
}

import type { EntryTab } from '../../domain/tables/fields';
import type { TextByField } from '../rows/row-change';

/** Something that waits for somebody, in the words for that person. */
export interface OpenWork {
  readonly kind: 'approval' | 'due' | 'late' | 'finding' | 'gap';
  readonly title: string;
  readonly detail: string;
  /** Codes of the hamlets concerned that the person answers for; all of them where the person leads the work. */
  readonly hamlets: readonly string[];
  readonly prefill?: TextByField;
  readonly at?: { readonly tab: EntryTab; readonly row: number; readonly id: string | null };
}

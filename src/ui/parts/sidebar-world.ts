import type { EntryTab } from '../../domain/tables/fields';
import type { SidebarData } from '../../rpc/messages';
import type { Server } from '../server';

/** What the parts of the sidebar share. */
export interface SidebarWorld {
  readonly server: Server;
  readonly data: SidebarData;
  /** Says a sentence to screen readers, and shows it for a while. */
  readonly announce: (text: string) => void;
  /** Opens the form for a new activity that begins with these texts. */
  readonly record: (cells: Readonly<Record<string, string>>) => void;
  /** Opens the form on a row of the grid. */
  readonly openRow: (tab: EntryTab, row: number) => void;
  /** Counts the changes made to the workbook from here: what was computed before is out of date. */
  readonly changes: number;
  readonly changed: () => void;
}

import type { EntryTab, RowTab, TabKey } from '../../domain/tables/fields';
import type { Row } from '../../domain/tables/table';
import type { Lists } from '../../domain/reading/catalogue';
import { checkRows, withPlanRows } from '../../domain/validation/check-tables';
import { absentNotice, structureText, UNCHECKED, uncheckedText, verdictTextAlone } from '../../wording/vi';
import { cachedLists, dropLists, keepLists } from './cached-lists';
import type { CachedLists } from './cached-lists';
import { findingsByRow } from './findings-by-row';
import { leaveForeign } from './foreign-book';
import type { EditedCells, EditedRows, Ports } from '../ports/ports';
import { speakAsRead } from './speak-as-read';
import { LIST_TABS, VERDICT_TABS } from './tab-groups';

/** Rows of one edit that are checked; a simple trigger has 30 seconds, and the rest waits for Check all. */
export const MOST_ROWS = 1_000;

type EditPorts = Pick<Ports, 'edits' | 'cache' | 'clock' | 'workbook'>;

/**
 * What the simple trigger does after an edit: two reads, one write, lists from the cache (ADR 0016). Advisory: it judges
 * the touched rows by the rules that need no other rows, from what stands there now; nothing is remembered of the event.
 */
export function checkEdit(ports: EditPorts, cells: EditedCells): void {
  const tab = ports.edits.tabOf(cells.sheetName);
  if (tab === null) return;
  if (!isVerdictTab(tab) && !isListTab(tab)) return;
  const cached = cachedLists(ports.cache);
  if (cached.kind === 'foreign' || cached.kind === 'newer-schema') return;
  if (isVerdictTab(tab)) checkEditedRows(ports, tab, cells, cached);
  else dropLists(ports.cache, ports.clock.instant());
}

const isVerdictTab = (tab: TabKey): tab is EntryTab => (VERDICT_TABS as readonly TabKey[]).includes(tab);
const isListTab = (tab: TabKey): tab is RowTab => (LIST_TABS as readonly TabKey[]).includes(tab);

function checkEditedRows(
  ports: EditPorts,
  tab: EntryTab,
  cells: EditedCells,
  cached: Extract<CachedLists, { kind: 'lists' | 'none' }>,
): void {
  const edited = ports.edits.readEdited(tab, cells);
  const firstRow = Math.max(2, cells.firstRow);
  if (edited.problems.length > 0) {
    // A tab that bears one of our names may be anybody's.
    if (cached.kind === 'none' && leaveForeign(ports)) return;
    const message = structureText(edited.problems);
    if (cells.firstRow === 1 || edited.verdicts.length === 0) ports.edits.notify(message);
    writeChanged(ports, tab, firstRow, edited, () => uncheckedText(message));
    return;
  }
  // Whoever has just written over a header hears of it at once; everybody else with the next command.
  if (cells.firstRow === 1 && edited.absent.length > 0)
    ports.edits.notify(absentNotice(edited.absent.map((field) => ({ tab, field }))));
  if (edited.verdicts.length === 0) return;
  if (cached.kind === 'none') {
    writeChanged(ports, tab, firstRow, edited, () => uncheckedText(UNCHECKED.noLists));
    return;
  }
  const checked = edited.rows.slice(0, MOST_ROWS);
  const verdictOf = judge(tab, checked, speakAsRead(cached.lists), ports);
  writeChanged(ports, tab, firstRow, edited, (row) => verdictOf.get(row) ?? uncheckedText(UNCHECKED.tooMany));
  if (tab === 'plan' && checked.length > 0)
    // Rows of Hoạt động name plan items: what was typed here must not be unknown there.
    keepLists(ports.cache, withPlanRows(cached.lists, checked), cached.readAt);
}

function judge<T extends EntryTab>(
  tab: T,
  rows: readonly Row<T>[],
  lists: Lists,
  { clock }: EditPorts,
): ReadonlyMap<number, string> {
  const findings = findingsByRow(tab, rows.length === 0 ? [] : checkRows(tab, rows, lists, clock.today()));
  return new Map(rows.map(({ row }) => [row, verdictTextAlone(findings.get(row) ?? [])]));
}

/** One write over the touched rows, blank ones emptied; none where every text stands already. */
function writeChanged<T extends EntryTab>(
  { edits }: EditPorts,
  tab: T,
  firstRow: number,
  { rows, verdicts }: EditedRows<T>,
  textOf: (row: number) => string,
): void {
  const standing = new Set(rows.map(({ row }) => row));
  const texts = verdicts.map((_, index) => (standing.has(firstRow + index) ? textOf(firstRow + index) : ''));
  if (texts.some((text, index) => text !== verdicts[index])) edits.writeVerdicts(tab, firstRow, texts);
}

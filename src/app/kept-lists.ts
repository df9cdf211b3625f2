import type { CalendarDate } from '../domain/calendar/calendar-date';
import { ok } from '../domain/result';
import type { RowTab } from '../domain/tables/fields';
import type { Lists } from '../domain/reading/catalogue';
import { listsOf } from '../domain/validation/check-tables';
import { structureText } from '../wording/vi';
import { cachedLists, dropLists, keepLists } from './cached-lists';
import type { Outcome } from './failure';
import { failure } from './failure';
import type { CachePort, Ports, StructureProblem } from './ports';
import type { ColumnPlaces } from './row-ports';
import { LIST_TABS } from './tab-groups';

/** What rows are checked against, and what a save needs to know of the workbook besides its own tab. */
export interface KeptLists {
  readonly lists: Lists;
  /** Columns of Nhật ký, so that a save need not read its header. */
  readonly auditColumns: ColumnPlaces;
}

const AUDIT_KEY = 'loa-xom.audit.columns';
const AUDIT_SECONDS = 600;

/** The lists and the columns of Nhật ký: one call where the cache has both, else read anew and kept. */
export function keptLists(ports: Ports, today: CalendarDate): Outcome<KeptLists> {
  let columns: string | undefined;
  // Both stand in one cache, so one call brings both.
  const withColumns: CachePort = {
    get: (keys) => {
      const texts = ports.cache.get([...keys, AUDIT_KEY]);
      columns = texts.get(AUDIT_KEY);
      return texts;
    },
    put: () => undefined,
  };
  const cached = orForgotten(() => cachedLists(withColumns));
  if (cached?.kind !== 'lists') return renewLists(ports, today);
  if (columns !== undefined)
    return ok({ lists: cached.lists, auditColumns: JSON.parse(columns) as ColumnPlaces });
  const auditColumns = ports.rows.columnsAt('audit');
  keepAuditColumns(ports.cache, auditColumns);
  return ok({ lists: cached.lists, auditColumns });
}

/** Reads the seven tabs of lists and keeps them for the saves to come. */
export function renewLists(ports: Ports, today: CalendarDate): Outcome<KeptLists> {
  const readAt = ports.clock.instant();
  const read = ports.workbook.read(LIST_TABS);
  if (!read.ok) return structureFailure(read.error);
  const lists = listsOf(read.value, today);
  const auditColumns = ports.rows.columnsAt('audit');
  keepForSaves(ports, { lists, auditColumns }, readAt);
  return ok({ lists, auditColumns });
}

/**
 * Keeps lists that were read after `readAt` (ms since 1970) for the edits and saves to come, and the columns of Nhật ký where
 * that tab is whole.
 */
export function keepForSaves(
  { cache }: Pick<Ports, 'cache'>,
  { lists, auditColumns }: { readonly lists: Lists; readonly auditColumns: ColumnPlaces | null },
  readAt: number,
): void {
  orForgotten(() => keepLists(cache, lists, readAt));
  if (auditColumns !== null) keepAuditColumns(cache, auditColumns);
}

/** After a write into the tabs that rows are checked against; scripts' writes fire no onEdit that would say so. */
export function forgetLists(ports: Ports, tabs: readonly RowTab[]): void {
  if (tabs.some((tab) => (LIST_TABS as readonly RowTab[]).includes(tab)))
    orForgotten(() => dropLists(ports.cache, ports.clock.instant()));
}

/** What is wrong with the workbook's frame, in words. */
export function structureFailure(problems: readonly StructureProblem[]): Outcome<never> {
  const code = problems.some(({ kind }) => kind === 'newer-schema') ? 'schema' : 'structure';
  return failure(code, structureText(problems));
}

function keepAuditColumns(cache: CachePort, columns: ColumnPlaces): void {
  orForgotten(() => cache.put(new Map([[AUDIT_KEY, JSON.stringify(columns)]]), AUDIT_SECONDS));
}

/** A cache that falters is one that forgot; nothing is lost by it. */
function orForgotten<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

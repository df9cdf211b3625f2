import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { ok } from '../../domain/result';
import type { RowTab } from '../../domain/tables/fields';
import type { Lists } from '../../domain/reading/catalogue';
import { listsOf } from '../../domain/validation/check-tables';
import { structureText } from '../../wording/vi';
import { cachedLists, dropLists, keepLists } from './cached-lists';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import type { Ports, StructureProblem } from '../ports/ports';
import { speakAsRead } from './speak-as-read';
import { LIST_TABS } from './tab-groups';

/** What rows are checked against: one call where the cache has it, else read anew and kept. */
export function keptLists(ports: Ports, today: CalendarDate): Outcome<Lists> {
  const cached = orForgotten(() => cachedLists(ports.cache));
  return cached?.kind === 'lists' ? ok(speakAsRead(cached.lists)) : renewLists(ports, today);
}

/** Reads the seven tabs of lists and keeps them for the saves to come. */
export function renewLists(ports: Ports, today: CalendarDate): Outcome<Lists> {
  const readAt = ports.clock.instant();
  const read = ports.workbook.read(LIST_TABS);
  if (!read.ok) return structureFailure(read.error);
  const lists = speakAsRead(listsOf(read.value, today));
  keepForSaves(ports, lists, readAt);
  return ok(lists);
}

/** Keeps lists that were read after `readAt` (ms since 1970) for the edits and saves to come. */
export function keepForSaves({ cache }: Pick<Ports, 'cache'>, lists: Lists, readAt: number): void {
  orForgotten(() => keepLists(cache, lists, readAt));
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

/** A cache that falters is one that forgot; nothing is lost by it. */
function orForgotten<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

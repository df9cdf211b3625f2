import { listsOf } from '../../domain/validation/check-tables';
import { cachedLists, keepForeign, keepLists } from './cached-lists';
import { isOfForeign } from './foreign-book';
import type { Ports } from '../ports/ports';
import { speakAsRead } from './speak-as-read';
import { LIST_TABS } from './tab-groups';
import { ok } from '../../domain/result';
import type { Tables } from '../../domain/tables/table';

type ListTab = (typeof LIST_TABS)[number];
type ListPorts = Pick<Ports, 'workbook' | 'cache' | 'clock'>;

/**
 * Puts the catalogues into the cache, so that onEdit can check: those known, else as they are read now. A workbook with a
 * broken frame is left for Check all, one that is not ours alone.
 */
export function renewLists(ports: ListPorts, known: Pick<Tables, ListTab> | null = null): void {
  const readAt = ports.clock.instant();
  const read = known === null ? ports.workbook.read(LIST_TABS) : ok(known);
  if (read.ok) keepLists(ports.cache, speakAsRead(listsOf(read.value, ports.clock.today())), readAt);
  else if (read.error.some(isOfForeign)) keepForeign(ports.cache);
}

/** The same where the cache holds none: when somebody opens the spreadsheet. */
export function warmLists(ports: ListPorts): void {
  if (cachedLists(ports.cache).kind === 'none') renewLists(ports);
}

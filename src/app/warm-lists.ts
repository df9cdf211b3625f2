import { listsOf } from '../domain/validation/check-tables';
import { cachedLists, keepLists } from './cached-lists';
import type { Ports } from './ports';
import { LIST_TABS } from './tab-groups';

type ListPorts = Pick<Ports, 'workbook' | 'cache' | 'clock'>;

/** Reads the catalogues into the cache, so that onEdit can check; a workbook with a broken frame is left for Check all. */
export function renewLists(ports: ListPorts): void {
  const readAt = ports.clock.instant();
  const read = ports.workbook.read(LIST_TABS);
  if (read.ok) keepLists(ports.cache, listsOf(read.value, ports.clock.today()), readAt);
}

/** The same where the cache holds none: when somebody opens the spreadsheet. */
export function warmLists(ports: ListPorts): void {
  if (cachedLists(ports.cache).kind === 'none') renewLists(ports);
}

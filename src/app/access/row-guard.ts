import { actorOf, may } from '../../domain/access/who-may';
import type { Lists } from '../../domain/reading/catalogue';
import type { Cell } from '../../domain/tables/cell';
import type { RowTab } from '../../domain/tables/fields';
import { ROW_TABS } from '../../workbook/workbook';
import { GUARDED } from '../../wording/access';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import type { Ports } from '../ports/ports';
import { lockedRows } from '../approval/locked-rows';
import { ownRows } from './actor';

type CellsByField = Readonly<Record<string, Cell>>;

/** Why a row may not be written by this account, or by anybody now. */
export type GuardWhy = 'not-yours' | 'closed' | 'locked';

/** Judges a row as it stands (null where it is new) and as it would stand (null where it is emptied). */
export type RowGuard = (
  tab: RowTab,
  before: CellsByField | null,
  after: CellsByField | null,
) => GuardWhy | null;

/** What the form, mends, restoring and plans ask before they write a row. */
export function rowGuard(ports: Pick<Ports, 'identity' | 'clock' | 'workbook'>, lists: Lists): RowGuard {
  const isOwn = ownRows(ports, lists);
  const isLocked = lockedRows(ports, lists.settings);
  const isKeeper = may('setUp', actorOf(lists.officers, ports.identity.userEmail()));
  return (tab, before, after) => {
    if (ROW_TABS[tab].protection === 'closed' && !isKeeper) return 'closed';
    const isTheirs = (cells: CellsByField | null): boolean =>
      isOwn === null || cells === null || isOwn(tab, cells);
    if (!isTheirs(before) || !isTheirs(after)) return 'not-yours';
    return isLocked(tab, before, after) ? 'locked' : null;
  };
}

export const guardFailure = (why: GuardWhy): Outcome<never> => failure('permission', GUARDED[why]());

import type { Cell } from '../../domain/tables/cell';
import type { EntryTab } from '../../domain/tables/fields';
import type { Tables } from '../../domain/tables/table';
import type { Finding } from '../../domain/validation/finding';
import { verdictText } from '../../wording/vi';
import type { AuditRow } from '../rows/audit-entry';
import { findingsByRow } from './findings-by-row';
import { LOCK_WAIT_MS } from '../ports/lock-wait';
import type { Ports } from '../ports/ports';
import type { Committed, TabWrite } from '../ports/row-ports';
import { idOf } from '../rows/row-view';
import { VERDICT_TABS } from './tab-groups';
import { appendLog, findLog, logLanded, logWrite, release } from '../rows/write-log';

export type WrittenVerdicts = 'written' | 'unchanged' | 'moved' | 'busy';

/**
 * Writes every Kiểm tra column whose texts changed, in one batch with the entry of Nhật ký. Where rows or columns were moved
 * between reading and writing, what the columns covered is put back: nobody's cells are lost, and no row bears another's verdict.
 */
export function writeVerdicts(
  ports: Ports,
  tables: Tables,
  findings: readonly Finding[],
  log: readonly AuditRow[],
): WrittenVerdicts {
  const writes = VERDICT_TABS.flatMap((tab): TabWrite<EntryTab>[] => {
    const found = findingsByRow(tab, findings);
    const texts = new Map<number, Cell>(
      tables[tab].map(({ row }) => [row, verdictText(found.get(row) ?? [])]),
    );
    const rows = texts.size === 0 ? [] : ports.workbook.columnWrites(tab, 'verdict', texts);
    return rows.length === 0 ? [] : [{ tab, rows, hold: ['_id', 'verdict'] }];
  });
  if (writes.length === 0) return 'unchanged';
  const done = ports.lock.withDocumentLock(LOCK_WAIT_MS, () => commitVerdicts(ports, tables, writes, log));
  return done?.value ?? 'busy';
}

function commitVerdicts(
  ports: Ports,
  tables: Tables,
  writes: readonly TabWrite<EntryTab>[],
  log: readonly AuditRow[],
): WrittenVerdicts {
  for (const { tab } of writes) ports.rows.assumeColumns(tab, ports.workbook.columnsOf(tab));
  const logged = logWrite(ports, log.length > 0 && findLog(ports).ok ? log : []);
  const committed = ports.rows.commit([logged, ...writes]);
  const wrong = writes.filter(({ tab }) => !isRight(committed, tab, tables));
  const isLogRight = logLanded(committed, logged);
  for (const { tab, rows } of wrong)
    committed.putBack(
      tab,
      rows.map(({ row }) => row),
    );
  if (!isLogRight)
    committed.putBack(
      'audit',
      logged.rows.map(({ row }) => row),
    );
  release(ports, committed);
  if (!isLogRight && findLog(ports).ok) appendLog(ports, log);
  return wrong.length === 0 ? 'written' : 'moved';
}

function isRight(committed: Committed, tab: EntryTab, tables: Tables): boolean {
  const standing = committed.standing(tab);
  return (
    standing.columnsInPlace &&
    tables[tab].every(({ row, cells }) => idOf(standing.cellsAt(row)) === idOf(cells))
  );
}

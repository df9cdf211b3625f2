import type { EntryTab } from '../../domain/tables/fields';
import type { Tables } from '../../domain/tables/table';
import { editText } from '../../workbook/typed-cell';
import { ROW_GIVEN } from '../../wording/rows/saving';
import { auditRows } from './audit-entry';
import type { AuditRow } from './audit-entry';
import { LOCK_WAIT_MS } from '../ports/lock-wait';
import type { Ports } from '../ports/ports';
import type { CellsByField } from './row-change';
import type { Displaced, RowEdit } from './row-edit';
import type { GivenId } from './row-ids-to-give';
import { rowIdsToGive, withRowIds } from './row-ids-to-give';
import { findLog } from './write-log';
import { writeRows } from './write-rows';

const TRIES = 3;

/**
 * Every command that writes begins with this: rows that lack a Mã or share an `_id` get theirs under the lock, from tabs
 * read again there, so that two at once never give one code twice, with their entries in Nhật ký. Returns the tables as
 * they stand then. Where somebody else holds the lock, or Nhật ký is damaged, the next command gives them.
 */
export function giveRowIds(ports: Ports, tables: Tables): Tables {
  const lacking = [...new Set(rowIdsToGive(tables, () => '').map(({ tab }) => tab))];
  if (lacking.length === 0) return tables;
  const done = ports.lock.withDocumentLock(LOCK_WAIT_MS, () => giveIn(ports, tables, lacking, TRIES));
  return done?.value ?? tables;
}

function giveIn(ports: Ports, tables: Tables, lacking: readonly EntryTab[], tries: number): Tables {
  if (!findLog(ports).ok) return tables;
  const again = ports.workbook.read(lacking);
  if (!again.ok) return tables;
  const fresh: Tables = { ...tables, ...again.value };
  const given = rowIdsToGive(fresh, () => ports.identity.newId());
  const displaced = writeIds(ports, fresh, given);
  ports.workbook.flush();
  if (displaced.length > 0 && tries > 1) return giveIn(ports, fresh, lacking, tries - 1);
  return withRowIds(
    fresh,
    given.filter(({ tab, row }) => !displaced.some(({ edit }) => edit.tab === tab && edit.row === row)),
  );
}

function writeIds(ports: Ports, tables: Tables, given: readonly GivenId[]): readonly Displaced[] {
  if (given.length === 0) return [];
  const cellsAt = new Map(
    given.map((each): [GivenId, CellsByField] => [
      each,
      tables[each.tab].find(({ row }) => row === each.row)?.cells ?? {},
    ]),
  );
  const edits = tabsOf(given).flatMap((tab): RowEdit[] => {
    const ofTab = given.filter((each) => each.tab === tab);
    ports.rows.assumeColumns(tab, ports.workbook.columnsOf(tab));
    const formulas = ports.rows.formulaFields(
      tab,
      ofTab.map(({ row }) => row),
    );
    return ofTab.map((each) => ({
      tab,
      row: each.row,
      before: cellsAt.get(each) ?? {},
      written: { ...each.cells, ...(each.cells._id === undefined ? {} : { _rev: 1 }) },
      formulas: formulas.get(each.row),
    }));
  });
  return writeRows(
    ports,
    edits,
    tabsOf(given).flatMap((tab) => entriesOf(ports, tab, given)),
  );
}

const tabsOf = (given: readonly GivenId[]): readonly EntryTab[] => [...new Set(given.map(({ tab }) => tab))];

/** One entry a tab: its rows one a line, by the Mã that people read. */
function entriesOf(ports: Ports, tab: EntryTab, given: readonly GivenId[]): readonly AuditRow[] {
  const ofTab = given.filter((each) => each.tab === tab);
  const lines = ofTab.map(({ row, cells }) => ROW_GIVEN(row, editText(cells.code ?? null)));
  const [first] = ofTab;
  const at = { tab, row: first?.row ?? 1, id: '' };
  return auditRows(ports, 'given', at, [{ field: 'code', before: null, after: lines.join('\n') }]);
}

import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { ok } from '../../domain/result';
import type { Tables } from '../../domain/tables/table';
import type { CellMend } from '../../domain/validation/certain-fixes';
import { certainFixes } from '../../domain/validation/certain-fixes';
import { ROW_TABS } from '../../workbook/workbook';
import type { CellFix, LeftFix } from './apply-fixes';
import { applyFixes } from './apply-fixes';
import type { CheckedWorkbook } from './check-workbook';
import { checkWorkbook } from './check-workbook';
import type { Outcome } from '../ports/failure';
import { formulaCells } from './formula-cells';
import { giveRowIds } from '../rows/give-row-ids';
import { loadBook, readTables } from './load-book';
import type { Ports } from '../ports/ports';
import { idOf } from '../rows/row-view';

/** A certain mend with the row's `_id`, as `applyFixes` takes it. */
export interface FoundMend extends CellMend {
  readonly id: string | null;
  /** A person has put a formula there: it is named, and left. */
  readonly inFormula: boolean;
}

export interface LeftMend extends FoundMend {
  /** `protected`: a tab that this account may not change. */
  readonly why: LeftFix['why'] | 'protected';
}

export interface FixedWorkbook {
  readonly applied: readonly FoundMend[];
  readonly left: readonly LeftMend[];
  /** The workbook as it stands afterwards; its findings hold the mends that wait for a yes. */
  readonly checked: CheckedWorkbook;
  /** Whether a cell in which a mend waits holds a formula. */
  readonly isFormula: ReturnType<typeof formulaCells>;
}

/** The mends that are certain, at most one a cell, in the order of the workbook; writes nothing. One read of formulas a tab with mends. */
export function findMends(ports: Ports, today: CalendarDate): Outcome<readonly FoundMend[]> {
  const loaded = loadBook(ports, today);
  if (!loaded.ok) return loaded;
  const { tables, findings } = loaded.value;
  const isFormula = formulaCells(
    ports,
    findings.filter(({ fix }) => fix?.certain === true),
  );
  return ok(
    certainFixes(findings).map((mend) => ({
      ...mend,
      id: idAt(tables, mend),
      inFormula: isFormula(mend),
    })),
  );
}

/**
 * Writes the mends that were found and nothing else, by the path of the sidebar: under the lock, never over a formula or a
 * cell that changed since, every original in Nhật ký. Then checks everything. Doing it twice changes nothing.
 */
export function fixWorkbook(
  ports: Ports,
  today: CalendarDate,
  found: readonly FoundMend[],
): Outcome<FixedWorkbook> {
  const closed = new Set(
    [...new Set(found.map(({ tab }) => tab))].filter(
      (tab) => ROW_TABS[tab].protection === 'closed' && !ports.rows.mayWrite(tab),
    ),
  );
  const read = readTables(ports);
  if (!read.ok) return read;
  giveRowIds(ports, read.value);
  const open = found.filter(({ tab }) => !closed.has(tab));
  const done = open.length === 0 ? ok({ left: [] }) : applyFixes(ports, open.map(toCellFix));
  if (!done.ok) return done;
  const checked = checkWorkbook(ports, today);
  if (!checked.ok) return checked;
  const whyByIndex = new Map(done.value.left.map(({ index, why }) => [index, why]));
  const refused = open.flatMap((mend, index): readonly LeftMend[] => {
    const why = whyByIndex.get(index);
    return why === undefined ? [] : [{ ...mend, why }];
  });
  const kept = found
    .filter(({ tab }) => closed.has(tab))
    .map((mend) => ({ ...mend, why: 'protected' as const }));
  return ok({
    applied: open.filter((_, index) => !whyByIndex.has(index)),
    left: [...refused, ...kept],
    checked: checked.value,
    isFormula: formulaCells(ports, checked.value.findings),
  });
}

const toCellFix = ({ tab, row, id, field, received, value }: FoundMend): CellFix => ({
  tab,
  row,
  id,
  field,
  before: received,
  after: value,
});

function idAt(tables: Tables, { tab, row }: CellMend): string | null {
  const found = tables[tab].find((each) => each.row === row);
  return found === undefined ? null : idOf(found.cells);
}

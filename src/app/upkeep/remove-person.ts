import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { parsePeriod } from '../../domain/calendar/report-period';
import { valueOf } from '../../domain/cells/read';
import { readDate } from '../../domain/cells/read-date';
import { readRegister } from '../../domain/register/registered-report';
import { ok } from '../../domain/result';
import { shownText } from '../../domain/cells/cell-text';
import type { RowTab } from '../../domain/tables/fields';
import type { Tables } from '../../domain/tables/table';
import { personName } from '../../domain/text/person-name';
import type { PersonName } from '../../domain/text/person-name';
import { ROW_TABS } from '../../workbook/workbook';
import { REMOVED_PERSON } from '../../wording/upkeep/remove-person';
import { applyFixes } from '../checking/apply-fixes';
import type { CellFix, FixReport } from '../checking/apply-fixes';
import { loadBook } from '../checking/load-book';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import { LOCK_WAIT_MS } from '../ports/lock-wait';
import type { Ports } from '../ports/ports';
import { giveRowIds } from '../rows/give-row-ids';
import { clearRecords, recordsWith } from './clear-records';
import type { ClearedRecords } from './clear-records';
import { idOf } from '../rows/row-view';

/** A cell where the name stands. */
export interface PersonPlace {
  readonly tab: RowTab;
  readonly row: number;
  readonly field: string;
  readonly text: string;
}

/** A registered report that may print the name, or whose answers hold it. */
export interface PersonReport {
  readonly code: string;
  readonly link: string;
}

export interface FoundPerson {
  readonly places: readonly PersonPlace[];
  readonly reports: readonly PersonReport[];
  /** Cells of Nhật ký and of Hộp thư đến, and answers kept with reports, that hold the name. */
  readonly records: ClearedRecords;
}

/** Where a name stands, in the order of the tabs; writes nothing. */
export function findPerson(ports: Ports, typed: string): Outcome<FoundPerson> {
  const name = personName(typed);
  if (name === null) return failure('request', REMOVED_PERSON.tooShort);
  const loaded = loadBook(ports, ports.clock.today());
  if (!loaded.ok) return loaded;
  const { tables, book } = loaded.value;
  const places = placesOf(tables, name);
  const days = places.flatMap((place) => dayOf(tables, place) ?? []);
  const isInAny = places.some(({ tab }) => IN_ANY_REPORT.includes(tab));
  const records = recordsWith(ports, name);
  const register = ports.workbook.read(['reports']);
  const reports = register.ok ? readRegister(register.value.reports) : [];
  const inPeriod = (code: string): boolean => {
    const period = parsePeriod(code, book.settings.periodStyle);
    return period.ok && days.some((day) => day >= period.value.from && day <= period.value.to);
  };
  return ok({
    places,
    records,
    reports: reports
      .filter(({ period, answers }) => isInAny || inPeriod(period) || [...answers.values()].some(name.isIn))
      .map(({ code, link }) => ({ code, link })),
  });
}

const tabsOf = (tables: Tables): readonly RowTab[] => Object.keys(tables) as RowTab[];

const placesOf = (tables: Tables, name: PersonName): readonly PersonPlace[] =>
  tabsOf(tables).flatMap((tab) =>
    tables[tab].flatMap(({ row, cells }) =>
      Object.entries(cells).flatMap(([field, cell]): readonly PersonPlace[] =>
        typeof cell === 'string' && !field.startsWith('_') && field !== 'verdict' && name.isIn(cell)
          ? [{ tab, row, field, text: cell }]
          : [],
      ),
    ),
  );

/** Rows of these say no day: whoever they name may stand in any report, as its signer or as who answers for a criterion. */
const IN_ANY_REPORT: readonly RowTab[] = ['officers', 'plan', 'hamlets', 'settings'];
/** A report prints what rows of its period say: names, parties, works, what was given. */
const DATED = ['activities', 'contributions', 'examples'] as const;

function dayOf(tables: Tables, { tab, row }: PersonPlace): CalendarDate | null {
  const dated = DATED.find((each) => each === tab);
  const found = dated === undefined ? undefined : tables[dated].find((each) => each.row === row);
  return found === undefined ? null : valueOf(readDate(found.cells.date));
}

/**
 * Puts «(đã xóa tên)» in the name's place in the cells that were found, by the path of every mend: under the lock, never over
 * a formula or a cell that changed since. A row that named the person in Gương, mô hình has Đồng ý nêu tên set to Không.
 * What Nhật ký, Hộp thư đến and the answers kept with reports hold of the name goes too, last, so that the log of this very command is
 * clean as well. Files of reports are not touched.
 */
export function removePerson(
  ports: Ports,
  typed: string,
  { places }: FoundPerson,
): Outcome<FixReport & { readonly asked: number; readonly records: ClearedRecords | null }> {
  const name = personName(typed);
  if (name === null) return failure('request', REMOVED_PERSON.tooShort);
  const loaded = loadBook(ports, ports.clock.today());
  if (!loaded.ok) return loaded;
  const { tables } = loaded.value;
  giveRowIds(ports, tables);
  const open = places.filter(({ tab }) => ROW_TABS[tab].protection !== 'closed' || ports.rows.mayWrite(tab));
  const fixes = open.flatMap((place) => fixesOf(place, name, tables));
  const done = applyFixes(ports, fixes, { actionFor: () => 'personRemoved', textOf: shownText });
  if (!done.ok) return done;
  const records = ports.lock.withDocumentLock(LOCK_WAIT_MS, () => clearRecords(ports, name));
  return ok({
    ...done.value,
    asked: fixes.length + places.length - open.length,
    records: records?.value ?? null,
  });
}

function fixesOf(
  { tab, row, field, text }: PersonPlace,
  name: PersonName,
  tables: Tables,
): readonly CellFix[] {
  const found = tables[tab].find((each) => each.row === row);
  if (found === undefined) return [];
  const at = { tab, row, id: idOf(found.cells) };
  const fix = { ...at, field, before: text, after: name.replacedIn(text, REMOVED_PERSON.instead) };
  if (tab !== 'examples' || field !== 'name') return [fix];
  const consent = (found as Tables['examples'][number]).cells.consent;
  return [fix, { ...at, field: 'consent', before: shownText(consent), after: 'Không' }];
}

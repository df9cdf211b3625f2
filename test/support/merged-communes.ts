import type { CommuneTables } from '../../src/app/merging/former-commune';
import { readKeptFigures } from '../../src/app/coverage/kept-figures';
import { formerRows } from '../../src/app/merging/keep-former';
import { compareRegister } from '../../src/app/report/report-register';
import type { ComparedRegister } from '../../src/app/report/report-register';
import { formerPorts } from '../../src/app/merging/former-ports';
import { mergeCommunes } from '../../src/app/merging/merge-communes';
import type { MergePlan } from '../../src/app/merging/merge-communes';
import type { Ports } from '../../src/app/ports/ports';
import { calendarDate } from '../../src/domain/calendar/calendar-date';
import { cumulativeSpan, parsePeriod } from '../../src/domain/calendar/report-period';
import { computeCoverage } from '../../src/domain/coverage/compute-coverage';
import { defaultAsOf } from '../../src/domain/coverage/default-as-of';
import { computeIndicators } from '../../src/domain/indicators/compute-indicators';
import type { Indicator } from '../../src/domain/indicators/indicator';
import type { CalendarDate } from '../../src/domain/calendar/calendar-date';
import type { RowTab } from '../../src/domain/tables/fields';
import type { Row, Tables } from '../../src/domain/tables/table';
import type { Finding } from '../../src/domain/validation/finding';
import { checkTables } from '../../src/domain/validation/check-tables';
import { fourCommunes } from './four-communes';
import { historyOf } from './kept-history';
import { tablesOfRecords } from './starter-tables';

export const MERGE_DAY = calendarDate(2026, 10, 1) as CalendarDate;
export const PERIODS = ['2026-T05', '2026-Q1', '2026-6T1', '2026-9T'] as const;

/** Four made-up communes as they are read to be merged. */
export const communesOf = (seed: number): readonly CommuneTables[] =>
  fourCommunes(seed).map((records, at) => {
    const tables = withIds(tablesOfRecords(records), `${String(seed)}-${String(at)}`);
    const { reports, audit, trend } = historyOf(tables, seed * 4 + at);
    return {
      file: `xa-${String(at + 1)}.xlsx`,
      tables: { ...tables, reports, audit },
      trend,
      strangers: [],
    };
  });

function withIds(tables: Tables, stem: string): Tables {
  const ids = <T extends RowTab>(tab: T): Tables[T] =>
    (tables[tab] as readonly Row<RowTab>[]).map(({ row, cells }) => ({
      row,
      cells: { ...cells, _id: `${stem}-${tab}-${String(row)}`, _rev: 1 },
    }));
  return {
    ...tables,
    activities: ids('activities'),
    plan: ids('plan'),
    contributions: ids('contributions'),
    examples: ids('examples'),
    otherFigures: ids('otherFigures'),
  };
}

export function merged(communes: readonly CommuneTables[]): MergePlan {
  const done = mergeCommunes(communes, MERGE_DAY);
  if (!done.ok) throw new Error(`Not merged: ${JSON.stringify(done.refusal)}`);
  return done.plan;
}

/** The merged workbook's tabs, with row numbers. */
export const tablesOfPlan = ({ tables }: MergePlan): Tables =>
  Object.fromEntries(
    Object.entries(tables).map(([tab, rows]) => [
      tab,
      rows.map((cells, index) => ({ row: index + 2, cells })),
    ]),
  ) as unknown as Tables;

/** The merged workbook as commands read it. */
function worldOf(plan: MergePlan, tables = tablesOfPlan(plan)): Ports {
  return {
    workbook: {
      read: (tabs: readonly RowTab[]) => ({
        ok: true,
        value: Object.fromEntries(tabs.map((tab) => [tab, tables[tab]])),
      }),
    },
    trend: { read: () => plan.trend },
    former: { read: () => formerRows(plan.former) },
    clock: { today: () => MERGE_DAY },
    unitCatalogue: () => [],
  } as unknown as Ports;
}

/** The register of the merged workbook, every report held against today's rows. */
export function registerOf(plan: MergePlan): ComparedRegister {
  const register = compareRegister(worldOf(plan));
  if (!register.ok) throw new Error(JSON.stringify(register.error));
  return register.value;
}

/** The kept figures of the merged commune by period, and of one that it was made of. */
export const keptOf = (trend: MergePlan['trend']) =>
  readKeptFigures({ read: () => trend, write: () => undefined });

/** What a former commune is read as in the merged workbook. */
export function tablesUnderOldBorders(plan: MergePlan, at: number): Tables {
  const tables = tablesOfPlan(plan);
  const world = worldOf(plan, tables);
  const commune = plan.former[at];
  if (commune === undefined) throw new Error('No such commune');
  const read = formerPorts(world, commune).workbook.read(Object.keys(tables) as RowTab[]);
  if (!read.ok) throw new Error('Not read');
  return read.value;
}

/** The figures of a period by Mã. */
export function indicatorsIn(tables: Tables, code: string): ReadonlyMap<string, Indicator> {
  const { book } = checkTables(tables, MERGE_DAY);
  const { periodStyle } = book.settings;
  const period = parsePeriod(code, periodStyle);
  if (!period.ok) throw new Error(code);
  const asOf = defaultAsOf(period.value, MERGE_DAY);
  const coverage = computeCoverage(book, period.value, asOf);
  const cumulative = computeCoverage(book, cumulativeSpan(period.value, periodStyle), asOf);
  return new Map(computeIndicators({ book, coverage, cumulative }).map((each) => [each.id, each]));
}

/** The figures of every period, without the numbers of rows, which are those of the workbook; and what the check finds. */
export function everyFigure(tables: Tables): { figures: readonly string[]; findings: readonly Finding[] } {
  const { book, findings } = checkTables(tables, MERGE_DAY);
  const { periodStyle } = book.settings;
  const figures = PERIODS.map((code) => {
    const period = parsePeriod(code, periodStyle);
    if (!period.ok) throw new Error(code);
    const asOf = defaultAsOf(period.value, MERGE_DAY);
    const coverage = computeCoverage(book, period.value, asOf);
    const cumulative = computeCoverage(book, cumulativeSpan(period.value, periodStyle), asOf);
    return JSON.stringify(
      { coverage, indicators: computeIndicators({ book, coverage, cumulative }) },
      plain,
      1,
    );
  });
  return { figures, findings };
}

const plain = (key: string, value: unknown): unknown => {
  if (key === 'row') return undefined;
  if (value instanceof Map) return [...value.entries()];
  return value instanceof Set ? [...value] : value;
};

import type { Book } from '../book';
import type { CalendarDate } from '../calendar/calendar-date';
import { groupBy } from '../group-by';
import type { EntryTab, IntakeTab, RowTab } from '../tables/fields';
import { planItemsOf } from '../reading/read-plan';
import type { Hamlet } from '../hamlets/hamlet';
import type { Row, Tables } from '../tables/table';
import { activityEntriesOf, contributionsOf, examplesOf, otherFiguresOf } from '../reading/build-book';
import type { Lists } from '../reading/catalogue';
import { createCatalogue } from '../reading/catalogue';
import type { Finding } from './finding';
import {
  readAllEntries,
  readEntries,
  readHamletRows,
  readLists,
  readOfficerRows,
} from '../reading/read-tables';
import { totalsAlone } from './totals-alone';
import { ROW_RULES, WORKBOOK_RULES } from './rules/all-rules';
import type { CheckedTab, ReadRow } from '../reading/read-row';
import type { CheckContext, ReadTables, RowsByTab } from './rule';
import { firstEntries } from './rules/shared/first-entries';
import { runRowRules, runWorkbookRules, sortFindings } from './run-rules';

export interface CheckedTables {
  /** By tab, row and column. */
  readonly findings: readonly Finding[];
  readonly book: Book;
  /** What rows are read against: the Book's lists, and the plan items that do not count until they are mended. */
  readonly lists: Lists;
}

/**
 * Reads every row once, checks it by every rule, and builds the Book of what was understood. `today` judges days in
 * the future. Linear in rows.
 */
export function checkTables(tables: Tables, today: CalendarDate): CheckedTables {
  const { lists, reads } = readLists(tables, today);
  const catalogue = createCatalogue(lists);
  const context: CheckContext = { catalogue, today, linksSeen: true };
  const rows: ReadTables = {
    ...reads,
    ...readAllEntries(tables, catalogue),
    audit: tables.audit,
    validActivities: [],
  };
  const rowFindings = checkEveryTab(rows, context);
  const errors = runWorkbookRules(WORKBOOK_RULES.filter(isError), rows, context);
  const invalid = invalidRows([...rowFindings, ...errors]);
  const activities = activityEntriesOf(rows.activities, invalid('activities'), firstEntries(tables.audit));
  const validActivities = activities.flatMap(({ activity }) => (activity === null ? [] : [activity]));
  const compared: ReadTables = { ...rows, validActivities };
  const others = runWorkbookRules(
    WORKBOOK_RULES.filter((rule) => !isError(rule)),
    compared,
    context,
  );
  return {
    findings: sortFindings(totalsAlone([...rowFindings, ...errors, ...others])),
    book: {
      ...lists,
      hamlets: withoutCircles(lists.hamlets, errors),
      plan: lists.plan.filter(({ row }) => !invalid('plan').has(row)),
      activities,
      contributions: contributionsOf(rows.contributions, invalid('contributions')),
      examples: examplesOf(rows.examples, invalid('examples')),
      otherFigures: otherFiguresOf(rows.otherFigures, invalid('otherFigures')),
    },
    lists,
  };
}

/** The lists that rows are checked against, for `checkRows`; plain JSON. */
export function listsOf(tables: Parameters<typeof readLists>[0], today: CalendarDate): Lists {
  return readLists(tables, today).lists;
}

/** The lists with the plan items of these rows, by code; an item that stands no more stays until all is read again. */
export function withPlanRows(lists: Lists, rows: readonly Row<'plan'>[]): Lists {
  const items = planItemsOf(readEntries('plan', rows, createCatalogue(lists)));
  const replaced = new Set(items.map(({ code }) => code));
  return { ...lists, plan: [...lists.plan.filter(({ code }) => !replaced.has(code)), ...items] };
}

/**
 * Checks some rows of one tab by the rules that need no other rows. Nothing is said of a missing link unless links behind text
 * were looked for.
 */
export function checkRows<T extends EntryTab>(
  tab: T,
  rows: readonly Row<T>[],
  lists: Lists,
  today: CalendarDate,
  linksSeen = false,
): readonly Finding[] {
  const catalogue = createCatalogue(lists);
  return sortFindings(
    totalsAlone(checkReadRows(tab, readEntries(tab, rows, catalogue), { catalogue, today, linksSeen })),
  );
}

/** The same of rows from outside, which may be for a tab of lists too. */
export function checkIncoming(
  tab: IntakeTab,
  rows: readonly Row<IntakeTab>[],
  lists: Lists,
  today: CalendarDate,
): readonly Finding[] {
  if (tab !== 'hamlets' && tab !== 'officers') return checkRows<EntryTab>(tab, rows, lists, today, true);
  const context: CheckContext = { catalogue: createCatalogue(lists), today, linksSeen: true };
  return sortFindings(
    tab === 'hamlets'
      ? checkReadRows(tab, readHamletRows(rows as readonly Row<'hamlets'>[]), context)
      : checkReadRows(tab, readOfficerRows(rows as readonly Row<'officers'>[]), context),
  );
}

const isError = ({ severity }: { readonly severity: string }): boolean => severity === 'error';

function checkEveryTab(rows: RowsByTab, context: CheckContext): readonly Finding[] {
  return [
    ...checkReadRows('activities', rows.activities, context),
    ...checkReadRows('plan', rows.plan, context),
    ...checkReadRows('contributions', rows.contributions, context),
    ...checkReadRows('examples', rows.examples, context),
    ...checkReadRows('otherFigures', rows.otherFigures, context),
    ...checkReadRows('hamlets', rows.hamlets, context),
    ...checkReadRows('officers', rows.officers, context),
    ...checkReadRows('topics', rows.topics, context),
    ...checkReadRows('forms', rows.forms, context),
    ...checkReadRows('criteria', rows.criteria, context),
    ...checkReadRows('indicators', rows.indicators, context),
    ...checkReadRows('settings', rows.settings, context),
  ];
}

function checkReadRows<T extends CheckedTab>(
  tab: T,
  rows: readonly ReadRow<T>[],
  context: CheckContext,
): Finding[] {
  return runRowRules(ROW_RULES[tab], rows, context);
}

/** A line of mergers that runs in a circle leads nowhere: as if it were not written. */
function withoutCircles(hamlets: readonly Hamlet[], errors: readonly Finding[]): readonly Hamlet[] {
  const circles = errors.filter(({ tab, field }) => tab === 'hamlets' && field === 'mergedInto');
  if (circles.length === 0) return hamlets;
  const rows = new Set(circles.map(({ row }) => row));
  return hamlets.map((hamlet) => (rows.has(hamlet.row) ? { ...hamlet, mergedInto: [] } : hamlet));
}

const NO_ROWS: ReadonlySet<number> = new Set();

function invalidRows(findings: readonly Finding[]): (tab: RowTab) => ReadonlySet<number> {
  const rowsByTab = groupBy(findings.filter(isError), ({ tab }) => tab);
  const rows = new Map([...rowsByTab].map(([tab, errors]) => [tab, new Set(errors.map(({ row }) => row))]));
  return (tab) => rows.get(tab) ?? NO_ROWS;
}

import { isoMoment } from '../../domain/text/logged-moment';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { textOf } from '../../domain/cells/cell-text';
import { createHamletIndex } from '../../domain/reading/hamlet-index';
import { createCatalogue } from '../../domain/reading/catalogue';
import type { Catalogue } from '../../domain/reading/catalogue';
import { readLists } from '../../domain/reading/read-tables';
import type { Cell } from '../../domain/tables/cell';
import { isBlank } from '../../domain/tables/cell';
import type { EntryTab, RowTab } from '../../domain/tables/fields';
import type { Row, Tables } from '../../domain/tables/table';
import { bringRows, withCode } from './bring-rows';
import type { BroughtRows } from './bring-rows';
import { notToldBy } from './cell-of-then';
import type {
  CommuneTables,
  FormerCommune,
  FormerTab,
  MergeConflict,
  MergedCommune,
  RewordedCell,
} from './former-commune';
import { FORMER_TABS } from './former-commune';
import { nameCommunes } from './name-communes';
import type { MergeRefusal } from './name-communes';
import { uniteFigures } from './unite-figures';
import { uniteLists } from './unite-lists';
import type { SummedTarget } from './unite-targets';
import { uniteTargets } from './unite-targets';
import type { Cells, UnitedLists } from './unite-lists';

/** The tabs of the new workbook, whole, and what the person is to be told. */
export interface MergePlan {
  readonly tables: { readonly [T in RowTab]: readonly Cells<T>[] };
  readonly trend: readonly (readonly Cell[])[];
  readonly former: readonly FormerCommune[];
  /** What the communes said differently; the first commune's stands. */
  readonly conflicts: readonly MergeConflict[];
  /** Kế hoạch năm of figures that are counted. */
  readonly summed: readonly SummedTarget[];
  readonly communes: readonly BroughtCommune[];
}

export interface BroughtCommune {
  readonly name: string;
  readonly sign: string;
  readonly file: string;
  /** Rows by tab. */
  readonly rows: Readonly<Record<EntryTab | 'hamlets' | 'reports', number>>;
  readonly reworded: number;
  readonly strangers: readonly string[];
}

const ENTRY_TABS = ['activities', 'contributions', 'examples', 'otherFigures'] as const;

type Planned =
  { readonly ok: true; readonly plan: MergePlan } | { readonly ok: false; readonly refusal: MergeRefusal };

/**
 * One workbook of several communes: every row with the sign of its commune before its code, lists united, past figures
 * summed where they are counts, and each former commune kept as it counted. The first commune's word stands where they differ.
 * Pure: nothing is written. Linear in rows.
 */
export function mergeCommunes(given: readonly CommuneTables[], today: CalendarDate): Planned {
  const named = nameCommunes(given, today);
  if (!named.ok) return named;
  const { communes } = named;
  const lists = uniteLists(communes);
  const hamlets = communes.flatMap((commune) => hamletRows(commune, today));
  const withoutPlan = { ...emptyTables(), ...numbered({ ...lists.rows, hamlets }) };
  const withoutItems = createCatalogue(readLists(withoutPlan, today).lists);
  const from = communes.map((commune) => createCatalogue(readLists(commune.tables, today).lists));
  const bring = <T extends EntryTab>(tab: T, to: Catalogue): readonly BroughtRows<T>[] =>
    communes.map((commune, at) =>
      bringRows(tab, { commune, from: from[at] ?? withoutItems, to, renamed: lists.renamed }),
    );
  const plan = bring('plan', withoutItems);
  const planRows = plan.flatMap(({ rows }) => rows);
  const to = createCatalogue(readLists({ ...withoutPlan, ...numbered({ plan: planRows }) }, today).lists);
  const entries = {
    activities: bring('activities', to),
    contributions: bring('contributions', to),
    examples: bring('examples', to),
    otherFigures: bring('otherFigures', to),
  };
  const targets = uniteTargets(lists, communes, to.lists.indicators);
  return {
    ok: true,
    plan: {
      tables: withDistinctIds({
        ...lists.rows,
        indicators: targets.rows,
        hamlets,
        plan: planRows,
        activities: entries.activities.flatMap(({ rows }) => rows),
        contributions: entries.contributions.flatMap(({ rows }) => rows),
        examples: entries.examples.flatMap(({ rows }) => rows),
        otherFigures: entries.otherFigures.flatMap(({ rows }) => rows),
        reports: communes.flatMap((commune) =>
          commune.tables.reports.map(({ cells }) => withCode(cells, { commune })),
        ),
        inbox: communes.flatMap(inboxOf),
        // What was said of one commune's rows says nothing of those of them all.
        approvals: [],
        audit: auditOf(communes),
      }),
      trend: uniteFigures(communes, to.lists.indicators),
      former: communes.map((commune, at) =>
        keptAs(
          commune,
          ENTRY_TABS.flatMap((tab) => entries[tab][at]?.reworded ?? []),
        ),
      ),
      conflicts: [...lists.conflicts, ...targets.conflicts],
      summed: targets.summed,
      communes: communes.map((commune, at) => ({
        ...broughtCommune(commune),
        reworded: [plan, ...ENTRY_TABS.map((tab) => entries[tab])].reduce(
          (sum, brought) => sum + (brought[at]?.reworded.length ?? 0),
          0,
        ),
      })),
    },
  };
}

/** With a sign and the former commune; successors by their new codes. */
function hamletRows(commune: MergedCommune, today: CalendarDate): readonly Cells<'hamlets'>[] {
  const { lists } = readLists(commune.tables, today);
  const index = createHamletIndex(lists.hamlets);
  const known = new Map(lists.hamlets.map((hamlet) => [hamlet.row, hamlet]));
  return commune.tables.hamlets
    .filter(({ cells }) => Object.values(cells).some((cell) => !isBlank(cell)))
    .map(({ row, cells }) => {
      const hamlet = known.get(row);
      const heirs =
        isBlank(cells.mergedInto) || hamlet === undefined
          ? []
          : index.successors(textOf(cells.mergedInto), hamlet).map(({ match }) => match);
      const codes = heirs.flatMap((match) =>
        match.state === 'hit' ? [textOf(withCode({ code: match.value }, { commune }).code)] : [],
      );
      const areKnown = codes.length > 0 && codes.length === heirs.length;
      return {
        ...withCode(cells, { commune }),
        mergedInto: areKnown ? codes.join('; ') : cells.mergedInto,
        formerCommune: isBlank(cells.formerCommune) ? commune.name : cells.formerCommune,
      };
    });
}

const broughtCommune = ({
  name,
  sign,
  file,
  strangers,
  tables,
}: MergedCommune): Omit<BroughtCommune, 'reworded'> => ({
  name,
  sign,
  file,
  strangers,
  rows: {
    activities: tables.activities.length,
    plan: tables.plan.length,
    contributions: tables.contributions.length,
    examples: tables.examples.length,
    otherFigures: tables.otherFigures.length,
    hamlets: tables.hamlets.length,
    reports: tables.reports.length,
  },
});

/** By the time of the entry; of one time in the order of the communes. */
/** What is said of a row that was taken stays true of the row under its new code. */
const inboxOf = (commune: MergedCommune): readonly Cells<'inbox'>[] =>
  commune.tables.inbox.map(({ cells }) => withCode(cells, { commune }));

function auditOf(communes: readonly MergedCommune[]): readonly Cells<'audit'>[] {
  return communes
    .flatMap(({ tables }) => tables.audit.map(({ cells }) => cells))
    .sort((a, b) => compareTexts(isoMoment(textOf(a.at)), isoMoment(textOf(b.at))));
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const keptAs = (
  { name, sign, trend, tables }: MergedCommune,
  reworded: readonly RewordedCell[],
): FormerCommune => ({
  reworded: notToldBy(reworded, { name, sign }),
  name,
  sign,
  trend,
  tables: Object.fromEntries(FORMER_TABS.map((tab) => [tab, tables[tab]])) as unknown as Pick<
    Tables,
    FormerTab
  >,
});

/** A hidden `_id` names one row: the second of two workbooks that were copies once gets none, and set-up gives it a new one. */
function withDistinctIds(tables: MergePlan['tables']): MergePlan['tables'] {
  const seen = new Set<string>();
  const distinct = <C extends Readonly<Record<'_id', Cell>>>(cells: C): C => {
    const id = textOf(cells._id);
    if (id === '' || seen.has(id)) return { ...cells, _id: null };
    seen.add(id);
    return cells;
  };
  return {
    ...tables,
    activities: tables.activities.map(distinct),
    plan: tables.plan.map(distinct),
    contributions: tables.contributions.map(distinct),
    examples: tables.examples.map(distinct),
    otherFigures: tables.otherFigures.map(distinct),
  };
}

/** Rows as a tab would hold them. */
function numbered(
  rows: Partial<MergePlan['tables']> | (UnitedLists['rows'] & Pick<MergePlan['tables'], 'hamlets'>),
): Partial<Tables> {
  return Object.fromEntries(
    Object.entries(rows).map(([tab, cells]) => [
      tab,
      (cells as readonly Row<RowTab>['cells'][]).map((each, index) => ({ row: index + 2, cells: each })),
    ]),
  );
}

const emptyTables = (): Tables => ({
  activities: [],
  plan: [],
  contributions: [],
  examples: [],
  otherFigures: [],
  hamlets: [],
  officers: [],
  topics: [],
  forms: [],
  criteria: [],
  indicators: [],
  settings: [],
  reports: [],
  inbox: [],
  approvals: [],
  audit: [],
});

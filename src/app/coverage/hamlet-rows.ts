import type { Coverage, HamletCoverage } from '../../domain/coverage/coverage';
import { METRIC_IDS } from '../../domain/coverage/metrics/hamlet-metrics';
import { changeInPoints } from '../../domain/coverage/period-figures';
import type { MetricId } from '../../domain/plan/settings';
import type { Cell } from '../../domain/tables/cell';
import { bandText, METRIC_LABELS, NOTHING } from '../../wording/coverage/coverage';
import { unitCount } from '../../wording/hamlet-groups';
import { COVERAGE_SHEET } from '../../wording/vi';
import { COVERAGE_COLUMN } from '../../workbook/computed-tabs';
import { barOf } from './bar-of';
import type { Rows } from './computed-rows';
import { row } from './computed-rows';
import { groupedRows } from './grouped-rows';
import type { Comparison } from './earlier-rows';
import { earlierRows } from './earlier-rows';

const MAIN = COVERAGE_COLUMN.contentsMet - COVERAGE_COLUMN.firstValue;
/** The measures that weigh, and those that only inform. */
const MAIN_METRICS = METRIC_IDS.slice(0, MAIN);
const SMALL_METRICS = METRIC_IDS.slice(MAIN);

/** Where each hamlet stands and, in columns of their own, what was done there in the period; then the commune. */
export function hamletTable(
  coverage: Coverage,
  comparisons: readonly Comparison[],
  nameOf: (code: string) => string,
): Rows {
  return [
    row(
      'hamletHead',
      ...COVERAGE_SHEET.hamletHead,
      ...MAIN_METRICS.map((id) => METRIC_LABELS[id]),
      ...COVERAGE_SHEET.countHead,
      ...SMALL_METRICS.map((id) => METRIC_LABELS[id]),
      ...COVERAGE_SHEET.resultHead,
      ...comparisons.map((each) => COVERAGE_SHEET.changeHead[each.with]),
    ),
    ...groupedRows(
      coverage.hamlets,
      (group) => groupRow(group.title, group.members),
      (hamlet) => hamletRow(hamlet, coverage, comparisons, nameOf),
    ),
    communeRow(coverage, comparisons),
    ...earlierRows(comparisons),
  ];
}

function hamletRow(
  { hamlet, metrics, composite, band, state, inPeriod }: HamletCoverage,
  { state: { hasRhythm } }: Coverage,
  comparisons: readonly Comparison[],
  nameOf: (code: string) => string,
): readonly Cell[] {
  return row(
    'hamlet',
    hamlet.code,
    nameOf(hamlet.code),
    hamlet.households ?? NOTHING,
    bandText(band, { hasRhythm, households: hamlet.households }),
    barOf(composite),
    composite ?? NOTHING,
    ...figuresOf(metrics, MAIN_METRICS),
    COVERAGE_SHEET.ofAll(state.contentsMet, state.contentsRequired),
    state.monthsSinceDirect ?? COVERAGE_SHEET.neverMet,
    state.itemsDue === 0 ? NOTHING : COVERAGE_SHEET.ofAll(state.itemsDone, state.itemsDue),
    ...figuresOf(metrics, SMALL_METRICS),
    inPeriod.direct,
    inPeriod.bestHouseholdShare ?? NOTHING,
    inPeriod.newContents,
    ...comparisons.map(({ then }) => changeInPoints(composite, then?.hamlets.get(hamlet.code)?.B) ?? NOTHING),
  );
}

/** A former commune or a cluster over its hamlets: how many, how large, how many of their contents they were met on. */
function groupRow(title: string, members: readonly HamletCoverage[]): readonly Cell[] {
  const households = sumOf(members, ({ hamlet }) => hamlet.households ?? 0);
  const blank = Array.from({ length: COVERAGE_COLUMN.contentsMet - COVERAGE_COLUMN.bar }, () => '');
  return row(
    'group',
    '',
    title,
    households === 0 ? NOTHING : households,
    unitCount(members.length),
    ...blank,
    COVERAGE_SHEET.ofAll(
      sumOf(members, ({ state }) => state.contentsMet),
      sumOf(members, ({ state }) => state.contentsRequired),
    ),
  );
}

function communeRow(
  { commune, hamlets, state, months }: Coverage,
  comparisons: readonly Comparison[],
): readonly Cell[] {
  const { cells, households, householdsPresent, composite } = commune;
  const required = cells.direct + cells.indirect + cells.none;
  const itemsDue = sumOf(hamlets, ({ state: { itemsDue: due } }) => due);
  return row(
    'commune',
    '',
    COVERAGE_SHEET.commune,
    households === 0 ? NOTHING : households,
    bandText(commune.band, { hasRhythm: state.hasRhythm, households }),
    barOf(composite),
    composite ?? NOTHING,
    ...figuresOf(commune.metrics, MAIN_METRICS),
    COVERAGE_SHEET.ofAll(cells.direct, required),
    '',
    itemsDue === 0
      ? NOTHING
      : COVERAGE_SHEET.ofAll(
          sumOf(hamlets, ({ state: { itemsDone } }) => itemsDone),
          itemsDue,
        ),
    ...figuresOf(commune.metrics, SMALL_METRICS),
    months.reduce((sum, { directActivities }) => sum + directActivities, 0),
    households === 0 ? NOTHING : (100 * householdsPresent) / households,
    sumOf(hamlets, ({ inPeriod }) => inPeriod.newContents),
    ...comparisons.map(({ then }) => changeInPoints(composite, then?.commune.B) ?? NOTHING),
  );
}

const figuresOf = (
  metrics: Readonly<Record<MetricId, number | null>>,
  ids: readonly MetricId[],
): readonly Cell[] => ids.map((id) => metrics[id] ?? NOTHING);

const sumOf = (hamlets: readonly HamletCoverage[], valueOf: (hamlet: HamletCoverage) => number): number =>
  hamlets.reduce((sum, hamlet) => sum + valueOf(hamlet), 0);

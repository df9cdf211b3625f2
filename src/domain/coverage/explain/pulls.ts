import type { MetricId, Settings } from '../../plan/settings';
import { statesHouseholds, valueInComposite } from '../composite';
import type { HamletCoverage } from '../coverage';
import type { CommuneMeanFacts, HamletPull } from './explanation';
import { METRIC_IDS } from '../metrics/hamlet-metrics';
import type { PeriodView } from '../period-view';

/** So many hamlets are named; more is a table. */
const NAMED = 3;
const WHOLE = 100;

/** What keeps a figure of the commune below 100 %: of one metric, or of B where none is given. */
export function meanFacts(
  hamlets: readonly HamletCoverage[],
  { book, ledgers, state }: PeriodView,
  metric: MetricId | null,
): CommuneMeanFacts {
  const valueOf = ({ metrics, composite }: HamletCoverage): number | null =>
    metric === null ? composite : metrics[metric];
  const known = hamlets.flatMap((coverage, i) => {
    const { households } = coverage.hamlet;
    const value = valueOf(coverage);
    if (value === null || !statesHouseholds(households)) return [];
    const ground = { households, visits: ledgers[i]?.visits.length ?? 0, hasRhythm: state.hasRhythm };
    const losses = metric === null ? lossesOf(coverage, book.settings.weights, ground) : NO_LOSSES;
    return [{ coverage, value, households, losses }];
  });
  const households = known.reduce((sum, each) => sum + each.households, 0);
  const pulls = known.map(({ coverage, value, households: own, losses }): HamletPull => {
    const [worst] = [...losses].sort(([, a], [, b]) => b - a);
    return {
      hamlet: coverage.hamlet.code,
      value,
      points: (own * (WHOLE - value)) / households,
      metric: worst?.[0] ?? null,
      metricValue: worst === undefined ? null : coverage.metrics[worst[0]],
    };
  });
  return {
    hamlets: hamlets.length,
    known: known.length,
    households,
    pulls: pulls
      .filter(({ points }) => points > 0)
      .sort((a, b) => b.points - a.points)
      .slice(0, NAMED),
    metric: metric === null ? heaviest(known) : null,
    hasRhythm: metric !== null || state.hasRhythm,
  };
}

type Losses = ReadonlyMap<MetricId, number>;

const NO_LOSSES: Losses = new Map();

/** Points of B that each metric costs a hamlet. */
function lossesOf(
  { metrics }: HamletCoverage,
  weights: Settings['weights'],
  ground: Parameters<typeof valueInComposite>[2],
): Losses {
  const terms = METRIC_IDS.flatMap((id) => {
    const value = valueInComposite(id, metrics[id], ground);
    return value === null || weights[id] <= 0 ? [] : [{ id, value }];
  });
  const total = terms.reduce((sum, { id }) => sum + weights[id], 0);
  return new Map(terms.map(({ id, value }) => [id, (weights[id] * (WHOLE - value)) / total]));
}

function heaviest(
  known: readonly { readonly households: number; readonly losses: Losses }[],
): MetricId | null {
  const lossOf = (id: MetricId): number =>
    known.reduce((sum, { households, losses }) => sum + households * (losses.get(id) ?? 0), 0);
  const [worst] = METRIC_IDS.map((id) => ({ id, loss: lossOf(id) }))
    .filter(({ loss }) => loss > 0)
    .sort((a, b) => b.loss - a.loss);
  return worst?.id ?? null;
}

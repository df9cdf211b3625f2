import { laterOf } from '../../domain/calendar/calendar-date';
import type { KeptIndicator, PeriodFigures, Scores } from '../../domain/coverage/period-figures';
import type { IndicatorDefinition } from '../../domain/plan/indicator-definition';
import { definitionDigest, isShare } from '../../domain/plan/indicator-definition';
import { keptIsComparable } from '../../domain/indicators/kept-value';
import type { Cell } from '../../domain/tables/cell';
import { readTrendRow, trendRow } from '../../workbook/trend-tab';
import type { MergedCommune } from './former-commune';
import { signed } from './name-communes';

const NO_SCORES: Scores = { B: null, CC: null, TC: null, HT: null, LT: null, TH: null, KH: null, MC: null };

/**
 * The kept figures of the communes as those of the new one: a period that all of them kept, by one definition. What is
 * counted is summed; shares, scores and whatever one of them does not know are not known.
 */
export function uniteFigures(
  communes: readonly MergedCommune[],
  indicators: readonly IndicatorDefinition[],
): readonly (readonly Cell[])[] {
  const kept = communes.map(({ trend }) => lastByPeriod(trend));
  const [first, ...others] = kept;
  if (first === undefined) return [];
  return [...first.keys()].flatMap((period) => {
    const figures = kept.flatMap((each) => each.get(period) ?? []);
    const isWhole = figures.length === kept.length && others.length > 0;
    const isOneKind = figures.every(({ definition }) => definition === figures[0]?.definition);
    return isWhole && isOneKind ? [trendRow(summed(figures, communes, indicators))] : [];
  });
}

function lastByPeriod(trend: MergedCommune['trend']): ReadonlyMap<string, PeriodFigures> {
  const byPeriod = new Map<string, PeriodFigures>();
  for (const cells of trend) {
    const figures = readTrendRow(cells);
    const known = figures === null ? undefined : byPeriod.get(figures.period);
    if (figures !== null && (known === undefined || known.computedAt <= figures.computedAt))
      byPeriod.set(figures.period, figures);
  }
  return byPeriod;
}

function summed(
  figures: readonly PeriodFigures[],
  communes: readonly MergedCommune[],
  indicators: readonly IndicatorDefinition[],
): PeriodFigures {
  const [first] = figures as readonly [PeriodFigures, ...PeriodFigures[]];
  const total = (of: (each: PeriodFigures) => number): number =>
    figures.reduce((sum, each) => sum + of(each), 0);
  const results = figures.every((each) => each.results !== null)
    ? {
        hamletsMet: total(({ results: of }) => of?.hamletsMet ?? 0),
        householdsPresent: total(({ results: of }) => of?.householdsPresent ?? 0),
        households: total(({ results: of }) => of?.households ?? 0),
      }
    : null;
  return {
    ...first,
    asOf: figures.map(({ asOf }) => asOf).reduce(laterOf),
    computedAt: figures.map(({ computedAt }) => computedAt).reduce((a, b) => (a > b ? a : b)),
    fingerprint: '',
    commune: NO_SCORES,
    cells: {
      direct: total(({ cells }) => cells.direct),
      indirect: total(({ cells }) => cells.indirect),
      none: total(({ cells }) => cells.none),
      notDue: total(({ cells }) => cells.notDue),
    },
    results,
    hamlets: new Map(
      figures.flatMap((each, at) =>
        [...each.hamlets].map(([code, scores]): [string, Scores] => [
          signed(communes[at]?.sign ?? '', code),
          scores,
        ]),
      ),
    ),
    indicators: new Map(
      indicators.flatMap((definition): [string, KeptIndicator][] => {
        const value = sumOf(definition, figures);
        return value === null ? [] : [[definition.code, value]];
      }),
    ),
  };
}

/** Null where it is a share, or where one of them kept none or made it otherwise. */
function sumOf(definition: IndicatorDefinition, figures: readonly PeriodFigures[]): KeptIndicator | null {
  const { code, formula } = definition;
  if (formula === null || isShare(definition)) return null;
  const digest = definitionDigest(formula);
  const kept = figures.flatMap(({ indicators }) => indicators.get(code) ?? []);
  const isWhole =
    kept.length === figures.length && kept.every((each) => keptIsComparable(code, each, digest));
  return isWhole ? { value: kept.reduce((sum, { value }) => sum + value, 0), digest } : null;
}

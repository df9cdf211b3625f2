import type { Book } from '../../domain/book';
import { statesHouseholds } from '../../domain/coverage/composite';
import type { Band, Coverage, Credit, GapKind, HamletCoverage } from '../../domain/coverage/coverage';
import { isDue } from '../../domain/coverage/metrics/content-coverage';
import { METRIC_IDS } from '../../domain/coverage/metrics/hamlet-metrics';
import { scoresOf } from '../../domain/coverage/period-figures';
import { groupBy } from '../../domain/group-by';
import type { Indicator } from '../../domain/indicators/indicator';
import type { Fact, FactKind, Share } from '../../workbook/facts-tab';
import { bandItem, bandItemLabel, measureLabel, RESULT_LABELS, type ResultItem } from '../../wording/facts';
import { GAP_LABELS } from '../../wording/coverage/coverage';

/** What the facts of a period are made of. */
export interface FactsInput {
  readonly book: Book;
  readonly coverage: Coverage;
  /** From the first day of the report year to the period's end. */
  readonly cumulative: Coverage;
  readonly indicators: readonly Indicator[];
}

/**
 * A period as facts (docs/workbook.md «TONG_HOP»): what each hamlet's figures are, what it has met, what it lacks, and what the
 * commune as a whole did. Numerators and denominators are such that their sums over communes make the figure of a province.
 */
export function periodFacts(input: FactsInput): readonly Fact[] {
  const { book, coverage } = input;
  return [
    ...coverage.hamlets.flatMap(measures),
    ...coverage.hamlets.flatMap((hamlet) => cells(book, coverage, hamlet)),
    ...gapCounts(coverage),
    ...input.indicators.flatMap((indicator) => indicatorFacts(indicator, input)),
    ...results(coverage),
  ];
}

type Place = Pick<Fact, 'hamletCode' | 'hamletName' | 'households'>;
type Item = Pick<Fact, 'itemCode' | 'itemName' | 'unit'>;

const COMMUNE: Place = { hamletCode: '', hamletName: '', households: null };
const FULL = 100;

const placeOf = ({ hamlet: { code, name, households } }: HamletCoverage): Place => ({
  hamletCode: code,
  hamletName: name,
  households,
});

const fact = (
  place: Place,
  kind: FactKind,
  item: Item,
  share: Share,
  rowCount: number | null = null,
): Fact => ({ ...place, kind, ...item, ...share, rowCount });

/** A part of a whole, in percent; nothing is known of a whole of 0. */
const part = (numerator: number, denominator: number): Share => ({
  numerator,
  denominator,
  value: denominator > 0 ? (FULL * numerator) / denominator : null,
});

const amount = (value: number | null): Share => ({ numerator: value, denominator: null, value });

/** Known, but no sum over communes means anything. */
const single = (value: number | null): Share => ({ numerator: null, denominator: null, value });

/** A figure in percent that weighs by households, as in the figures of the commune. */
const byHouseholds = (value: number | null, households: number | null): Share =>
  value === null || !statesHouseholds(households)
    ? single(value)
    : { numerator: (value * households) / FULL, denominator: households, value };

function measures(hamlet: HamletCoverage): readonly Fact[] {
  const scores = scoresOf(hamlet);
  return (['B', ...METRIC_IDS] as const).map((id) =>
    fact(
      placeOf(hamlet),
      'measure',
      { itemCode: id, itemName: measureLabel(id), unit: '%' },
      byHouseholds(scores[id], hamlet.hamlet.households),
    ),
  );
}

/** Direct, by hearsay, not at all. */
const CREDIT_VALUE: Readonly<Record<Credit, number>> = { direct: 2, indirect: 1, none: 0 };

/** Required contents; of those that are not due yet nothing is asked, so they are no part of a sum. */
function cells(book: Book, { state }: Coverage, hamlet: HamletCoverage): readonly Fact[] {
  return book.topics
    .filter(({ required }) => required)
    .map((topic) => {
      const credit = hamlet.credits.get(topic.code) ?? 'none';
      const due = isDue(topic, state);
      const share = {
        numerator: due ? Number(credit === 'direct') : null,
        denominator: due ? 1 : null,
        value: CREDIT_VALUE[credit],
      };
      const item = { itemCode: topic.code, itemName: topic.title, unit: 'credit' };
      return fact(placeOf(hamlet), 'cell', item, share);
    });
}

/** How many gaps of a kind a hamlet has; those of an activity that names no one hamlet stand with the commune. */
function gapCounts({ gaps, hamlets }: Coverage): readonly Fact[] {
  const places = new Map(hamlets.map((hamlet) => [hamlet.hamlet.code as string, placeOf(hamlet)]));
  const counted = groupBy(gaps, ({ hamlet, kind }) => `${hamlet ?? ''}|${kind}`);
  return [...counted].map(([key, { length }]) => {
    const [code = '', kind = ''] = key.split('|');
    const item = { itemCode: kind, itemName: GAP_LABELS[kind as GapKind], unit: 'gap' };
    return fact(places.get(code) ?? COMMUNE, 'gap', item, amount(length));
  });
}

function indicatorFacts(indicator: Indicator, input: FactsInput): readonly Fact[] {
  const { id, title, unit, period, cumulative, plan, percent, sources, cumulativeSources } = indicator;
  const own = fact(
    COMMUNE,
    'indicator',
    { itemCode: id, itemName: title, unit },
    shareOf(indicator, input),
    period === null ? cumulativeSources.length : sources.length,
  );
  if (plan === null || unit.trim() === '%') return [own];
  const planned = {
    numerator: cumulative,
    denominator: cumulative === null ? null : plan,
    value: typeof percent === 'number' ? percent : null,
  };
  const item = { itemCode: `${id}:plan`, itemName: title, unit };
  return [own, fact(COMMUNE, 'indicator', item, planned, cumulativeSources.length)];
}

/** What the figure is a part of, where it is one. */
function shareOf({ measure, unit, period, cumulative }: Indicator, input: FactsInput): Share {
  const { commune, hamlets } = input.coverage;
  if (measure === 'householdShare') return part(commune.householdsPresent, commune.households);
  if (measure === 'hamletsMet') return { numerator: period, denominator: hamlets.length, value: period };
  if (measure === 'dueTopicShare') {
    const { direct, due } = input.cumulative.commune.dueCells;
    return part(direct, due);
  }
  if (measure === 'hamletsBehind')
    return { numerator: cumulative, denominator: hamlets.length, value: cumulative };
  return unit.trim() === '%' ? single(period) : amount(period);
}

const BANDS: readonly Band[] = ['good', 'fair', 'average', 'weak'];

function results(coverage: Coverage): readonly Fact[] {
  const { commune, hamlets, counted, months, plan } = coverage;
  const { cells: all } = commune;
  const people = months.flatMap(({ attendance }) => attendance ?? []);
  const due = plan.filter(({ state }) => state !== 'not-due');
  const kept = due.filter(({ state }) => state === 'done' || state === 'on-track');
  const told = (item: ResultItem, unit: string, share: Share, rows: number | null = null): Fact =>
    fact(COMMUNE, 'result', { itemCode: item, itemName: RESULT_LABELS[item], unit }, share, rows);
  return [
    told('hamlets_met', 'hamlet', part(commune.hamletsMet, hamlets.length)),
    told('households_present', 'household', part(commune.householdsPresent, commune.households)),
    told('due_contents_met', 'cell', part(commune.dueCells.direct, commune.dueCells.due)),
    told('contents_met', 'cell', part(all.direct, all.direct + all.indirect + all.none)),
    told('activities', 'activity', amount(counted.length), counted.length),
    told('direct_activities', 'activity', amount(sum(months.map((month) => month.directActivities)))),
    told('with_evidence', 'activity', part(commune.withEvidence, counted.length), counted.length),
    told('attendance', 'person', amount(counted.length > 0 && people.length === 0 ? null : sum(people))),
    told('plan_items_done', 'plan_item', part(kept.length, due.length)),
    told('composite', '%', compositeShare(coverage)),
    ...BANDS.map((band) => bandFact(band, coverage)),
  ];
}

/** As the commune has it: none where too few of its hamlets have one. */
function compositeShare({ commune, hamlets }: Coverage): Share {
  if (commune.composite === null) return single(null);
  const weights = hamlets.flatMap(({ composite, hamlet: { households } }) =>
    composite !== null && statesHouseholds(households) ? [households] : [],
  );
  return byHouseholds(commune.composite, sum(weights));
}

function bandFact(band: Band, { hamlets }: Coverage): Fact {
  const ranked = hamlets.filter((hamlet) => hamlet.band !== null);
  const share = part(ranked.filter((hamlet) => hamlet.band === band).length, ranked.length);
  const item = { itemCode: bandItem(band), itemName: bandItemLabel(band), unit: 'hamlet' };
  return fact(COMMUNE, 'result', item, share);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

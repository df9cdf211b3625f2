import type { Activity } from '../activities/activity';
import type { Contribution } from '../activities/contribution';
import type { Example } from '../activities/example';
import type { Book } from '../book';
import { codeKey } from '../cells/code-index';
import type { CalendarDate } from '../calendar/calendar-date';
import type { Coverage } from '../coverage/coverage';
import type { HamletSuccession } from '../hamlets/hamlet-succession';
import type { RowId } from '../ids';
import { onDemand } from '../on-demand';
import { definitionDigest, familyOf, takesFilters } from '../plan/indicator-definition';
import type { IndicatorDefinition, IndicatorFormula } from '../plan/indicator-definition';
import { ACTIVITY_AMOUNTS, fundingSourceOf } from './activity-amounts';
import type { Measured } from './measured';
import { NOT_KNOWN } from './measured';
import { measureEntered } from './measure-entered';
import { measureCoverage } from './measure-coverage';
import { activityFilter, hasFilters, topicFilter, formFilter } from './row-filters';

/** The figure of one span, of a Mã and by how it is made; null, which nothing is known by, gives no figure. */
export type Measurer = (definition: Pick<IndicatorDefinition, 'code' | 'formula'>) => Measured;

/** Measures figures of one span; `coverage` holds the span, its as-of day and the rows that count. Alike formulas are measured once. */
export function createMeasurer(book: Book, coverage: Coverage, succession: HamletSuccession): Measurer {
  const known = new Map<string, Measured>();
  const given = givenIn(book, coverage);
  return ({ code, formula }) => {
    if (formula === null || (hasFilters(formula) && !takesFilters(formula.measure))) return NOT_KNOWN;
    // What is entered by hand is entered for a Mã.
    const key = formula.measure === 'entered' ? code : definitionDigest(formula);
    const measured =
      known.get(key) ?? divided(measure(code, formula, { book, coverage, succession, given }), formula);
    known.set(key, measured);
    return measured;
  };
}

const divided = ({ value, sources }: Measured, { divisor }: IndicatorFormula): Measured => ({
  value: value === null ? null : value / divisor,
  sources,
});

interface Span {
  readonly book: Book;
  readonly coverage: Coverage;
  readonly succession: HamletSuccession;
  readonly given: Given;
}

/** What stands in the span of the tabs that are dated by the row. */
interface Given {
  readonly contributions: () => readonly Contribution[];
  readonly examples: () => readonly Example[];
  readonly activityById: () => ReadonlyMap<string, Activity>;
}

const givenIn = (book: Book, coverage: Coverage): Given => ({
  contributions: onDemand(() => inSpan(book.contributions, coverage)),
  examples: onDemand(() => inSpan(book.examples, coverage)),
  activityById: onDemand(
    () =>
      new Map(
        book.activities.flatMap(({ activity }): readonly (readonly [string, Activity])[] =>
          activity === null ? [] : [[codeKey(activity.id), activity]],
        ),
      ),
  ),
});

function measure(code: string, formula: IndicatorFormula, span: Span): Measured {
  switch (familyOf(formula.measure)) {
    case 'activities':
      return measureActivities(formula, span);
    case 'contributions':
      return measureContributions(formula, span);
    case 'examples':
      return measureExamples(formula, span);
    case 'coverage':
    case 'state':
      return measureCoverage(formula.measure, span.book, span.coverage, span.succession);
    case 'entered':
      return measureEntered({ code, cumulation: formula.cumulation }, span.book, span.coverage);
  }
}

function measureActivities(formula: IndicatorFormula, { coverage }: Span): Measured {
  const isMeant = activityFilter(formula);
  const source = fundingSourceOf(formula.measure);
  const rows = coverage.counted.filter(
    (activity) => isMeant(activity) && (source === null || activity.fundingSource === source),
  );
  const amount = ACTIVITY_AMOUNTS[formula.measure];
  return amount === undefined ? countOf(rows) : sumOf(rows, amount);
}

/** No rows at all is 0; rows of which none gives a number is null («–»). */
function sumOf<T extends { readonly id: RowId }>(
  rows: readonly T[],
  amount: (row: T) => number | null,
): Measured {
  const given = rows.flatMap((row) => {
    const value = amount(row);
    return value === null ? [] : [{ id: row.id, value }];
  });
  if (given.length === 0) return { value: rows.length === 0 ? 0 : null, sources: [] };
  return { value: given.reduce((total, { value }) => total + value, 0), sources: idsOf(given) };
}

function measureContributions(formula: IndicatorFormula, span: Span): Measured {
  const rows = ofLinkedActivity(span.given.contributions(), formula, span);
  if (formula.measure === 'givingHouseholds')
    return sumOf(
      rows.filter(({ giver }) => giver === 'household'),
      ({ households }) => households,
    );
  const given = rows.filter(({ kind }) => kind === formula.measure);
  return { value: given.reduce((total, { value }) => total + value, 0), sources: idsOf(given) };
}

/** What came of activities of some form, content or unit: rows that name none of those are left out. */
function ofLinkedActivity<T extends { readonly activity: string }>(
  rows: readonly T[],
  formula: IndicatorFormula,
  { given }: Span,
): readonly T[] {
  if (!hasFilters(formula)) return rows;
  const isMeant = activityFilter({ ...formula, scope: 'any' });
  return rows.filter(({ activity }) => {
    const linked = given.activityById().get(codeKey(activity));
    return linked !== undefined && isMeant(linked);
  });
}

/** A model is of form HT4.2 where it copies another, else of HT4.1; its content is its own. */
const NEW_MODEL = 'HT4.1';
const COPIED_MODEL = 'HT4.2';

function measureExamples(formula: IndicatorFormula, span: Span): Measured {
  const ofKind = span.given.examples().filter(({ kind }) => kind === formula.measure);
  const hasTopic = topicFilter(formula);
  const ofTopic = ofKind.filter(({ topics }) => hasTopic(topics));
  const hasForm = formFilter(formula);
  const isModel = formula.measure === 'model';
  const ofForm = isModel
    ? ofTopic.filter(({ replicates }) => hasForm(replicates === null ? NEW_MODEL : COPIED_MODEL))
    : ofTopic;
  const elsewhere = { ...formula, topics: [], forms: isModel ? [] : formula.forms };
  return countOf(ofLinkedActivity(ofForm, elsewhere, span));
}

/** Rows dated in the span and not after the as-of day. */
export function inSpan<T extends { readonly date: CalendarDate }>(
  entries: readonly T[],
  { period, asOf }: Coverage,
): readonly T[] {
  return entries.filter(({ date }) => date >= period.from && date <= period.to && date <= asOf);
}

const countOf = (entries: readonly { readonly id: RowId }[]): Measured => ({
  value: entries.length,
  sources: idsOf(entries),
});

const idsOf = (entries: readonly { readonly id: RowId }[]): readonly RowId[] => entries.map(({ id }) => id);

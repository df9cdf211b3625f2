import type { Activity } from '../activities/activity';
import type { Book } from '../book';
import type { CalendarDate } from '../calendar/calendar-date';
import type { Coverage, GapKind } from '../coverage/coverage';
import { countActivities } from '../coverage/counting';
import { isDue } from '../coverage/metrics/content-coverage';
import { visitsByHamlet } from '../coverage/visits';
import type { HamletSuccession } from '../hamlets/hamlet-succession';
import type { RowId } from '../ids';
import { isFormAmong } from '../activities/indicator-definitions';
import type {
  Amount,
  FromForms,
  IndicatorDefinition,
  IndicatorSource,
} from '../activities/indicator-definitions';

/** A figure of one span and the rows it comes from. */
export interface Measured {
  readonly value: number | null;
  readonly sources: readonly RowId[];
}

const DONG_PER_MILLION = 1_000_000;
/** «Số xóm còn nội dung, việc chậm» counts hamlets with one of these (docs/domain.md §3.3.1). */
const COUNTED_GAPS: ReadonlySet<GapKind> = new Set<GapKind>(['G1', 'G2', 'G3', 'G4']);

export const isCountedGap = (kind: GapKind): boolean => COUNTED_GAPS.has(kind);

/** The figure of one span; `coverage` holds the span, its as-of day and the rows that count. */
export function measureIndicator(
  definition: IndicatorDefinition,
  book: Book,
  coverage: Coverage,
  succession: HamletSuccession,
): Measured {
  const measured = measureSource(definition.source, book, coverage, succession);
  if (definition.scale !== 'millionDong' || measured.value === null) return measured;
  return { ...measured, value: measured.value / DONG_PER_MILLION };
}

function measureSource(
  source: IndicatorSource,
  book: Book,
  coverage: Coverage,
  succession: HamletSuccession,
): Measured {
  switch (source.from) {
    case 'rows':
      return countOf(rowsFor(source, coverage));
    case 'sum':
      return sumOf(rowsFor(source, coverage), source.amount);
    case 'funding':
      return sumOf(
        coverage.counted.filter(({ fundingSource }) => fundingSource === source.source),
        ({ cost }) => cost,
      );
    case 'contributions': {
      const given = inSpan(book.contributions, coverage).filter(({ kind }) => kind === source.kind);
      return { value: given.reduce((total, { value }) => total + value, 0), sources: idsOf(given) };
    }
    case 'examples':
      return countOf(inSpan(book.examples, coverage).filter(({ kind }) => kind === source.kind));
    case 'coverage':
      return measureCoverage(source.measure, book, coverage, succession);
  }
}

/** The counted rows of the forms; where the commune's own are asked for, without those that others held. */
const rowsFor = ({ forms, withinCommune = false }: FromForms, { counted }: Coverage): readonly Activity[] =>
  counted.filter(({ form, scope }) => isFormAmong(form, forms) && !(withinCommune && scope === 'external'));

/** Rows dated in the span and not after the as-of day. */
export function inSpan<T extends { readonly date: CalendarDate }>(
  entries: readonly T[],
  { period, asOf }: Coverage,
): readonly T[] {
  return entries.filter(({ date }) => date >= period.from && date <= period.to && date <= asOf);
}

/** No rows at all is 0; rows of which none gives a number is null («–»). */
function sumOf(activities: readonly Activity[], amount: Amount): Measured {
  const given = activities.flatMap((activity) => {
    const value = amount(activity);
    return value === null ? [] : [{ id: activity.id, value }];
  });
  if (given.length === 0) return { value: activities.length === 0 ? 0 : null, sources: [] };
  return { value: given.reduce((total, { value }) => total + value, 0), sources: idsOf(given) };
}

function measureCoverage(
  measure: 'direct' | 'hamletsWithGaps',
  book: Book,
  coverage: Coverage,
  succession: HamletSuccession,
): Measured {
  if (measure === 'hamletsWithGaps') {
    const hamlets = coverage.gaps.flatMap(({ kind, hamlet }) =>
      hamlet !== undefined && COUNTED_GAPS.has(kind) ? [hamlet] : [],
    );
    return { value: new Set(hamlets).size, sources: [] };
  }
  const { due, direct } = coverage.commune.dueCells;
  return {
    value: due === 0 ? null : (direct / due) * 100,
    sources: idsOf(rowsBehindCells(book, coverage, succession)),
  };
}

/** The rows through which some hamlet met a required content that is due. */
function rowsBehindCells(book: Book, coverage: Coverage, succession: HamletSuccession): readonly Activity[] {
  const { state, period } = coverage;
  const counting = countActivities(book, period, state, succession);
  const { numberOf } = counting.index.topics;
  const due = new Set(
    book.topics
      .filter((topic) => topic.required && isDue(topic, state))
      .map(({ code }) => numberOf.get(code)),
  );
  const span = { from: state.from, periodFrom: period.from, state };
  // The visits know what a day's meetings at a hamlet brought together; a row alone does not.
  const behind = new Set(
    [...visitsByHamlet(counting, span, book.settings).values()]
      .flat()
      .filter(({ met }) => met.some((topic) => due.has(topic)))
      .map(({ placed }) => placed.at),
  );
  return counting.countedForState.flatMap(({ at, activity }) => (behind.has(at) ? [activity] : []));
}

const countOf = (entries: readonly { readonly id: RowId }[]): Measured => ({
  value: entries.length,
  sources: idsOf(entries),
});

const idsOf = (entries: readonly { readonly id: RowId }[]): readonly RowId[] => entries.map(({ id }) => id);

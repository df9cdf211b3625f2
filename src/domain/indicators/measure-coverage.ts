import type { Activity } from '../activities/activity';
import type { Book } from '../book';
import type { Coverage, GapKind } from '../coverage/coverage';
import { countActivities } from '../coverage/counting';
import { isDue } from '../coverage/metrics/content-coverage';
import { visitsByHamlet } from '../coverage/visits';
import type { HamletSuccession } from '../hamlets/hamlet-succession';
import type { Measure } from '../plan/indicator-definition';
import type { Measured } from './measured';

/** «Số xóm còn nội dung, việc chậm» counts hamlets with one of these (docs/domain.md §3.3.1). */
const COUNTED_GAPS: ReadonlySet<GapKind> = new Set<GapKind>(['G1', 'G2', 'G3', 'G4']);

export const isCountedGap = (kind: GapKind): boolean => COUNTED_GAPS.has(kind);

const FULL = 100;

/** Figures that coverage has: of its span the first two, of the day that it stands on the others. */
export function measureCoverage(
  measure: Measure,
  book: Book,
  coverage: Coverage,
  succession: HamletSuccession,
): Measured {
  const { commune } = coverage;
  if (measure === 'hamletsMet') return { value: commune.hamletsMet, sources: [] };
  if (measure === 'householdShare')
    return { value: shareOf(commune.householdsPresent, commune.households), sources: [] };
  if (measure === 'hamletsBehind') return { value: hamletsBehind(coverage), sources: [] };
  return {
    value: shareOf(commune.dueCells.direct, commune.dueCells.due),
    sources: rowsBehindCells(book, coverage, succession).map(({ id }) => id),
  };
}

const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : (part / whole) * FULL);

const hamletsBehind = ({ gaps }: Coverage): number =>
  new Set(
    gaps.flatMap(({ kind, hamlet }) => (hamlet !== undefined && COUNTED_GAPS.has(kind) ? [hamlet] : [])),
  ).size;

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

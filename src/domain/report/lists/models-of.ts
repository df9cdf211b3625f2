import { mayBeNamed } from '../../activities/example';
import type { Example, ExampleKind } from '../../activities/example';
import { inSpan } from '../../indicators/measure-indicator';
import { strictKeyWithPrefix } from '../../text/match-keys';
import type { ReportContext } from '../report-context';

type Sources = Pick<ReportContext, 'book' | 'coverage' | 'madeOn'>;

/** Rows of Gương, mô hình of the period by day; the only list from which text and appendix count and name. */
export const examplesOf = ({ book, coverage }: Omit<Sources, 'madeOn'>): readonly Example[] =>
  [...inSpan(book.examples, coverage)].sort((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : a.row - b.row,
  );

export const ofKind = (examples: readonly Example[], kind: ExampleKind): readonly Example[] =>
  examples.filter((example) => example.kind === kind);

/** Models on record up to the as-of day, of this year and earlier ones: another number than those of the period. */
export const modelsOnRecord = ({ book, coverage }: Omit<Sources, 'madeOn'>): number =>
  book.examples.filter(({ kind, date }) => kind === 'model' && date <= coverage.asOf).length;

/** Those whose names may be printed, each name once. */
export function namedExamples(
  examples: readonly Example[],
  { madeOn }: Pick<Sources, 'madeOn'>,
): readonly Example[] {
  const known = new Set<string>();
  return examples.filter((example) => {
    const key = strictKeyWithPrefix(example.name);
    if (key === '' || known.has(key) || !mayBeNamed(example, madeOn)) return false;
    known.add(key);
    return true;
  });
}

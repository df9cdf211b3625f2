import type { CalendarDate } from '../../../src/domain/calendar/calendar-date';
import type { Period } from '../../../src/domain/calendar/period';
import { bruteForceCoverage } from '../brute-force-coverage';
import type { CoverageAnswer } from '../brute-force-coverage';
import { Items } from '../brute-force/items';
import { Measures } from '../brute-force/measures';
import { Rows } from '../brute-force/rows';
import type { RawIndicator } from './raw-indicator';
import { rawBook } from './raw-book';
import type { Aliases } from './raw-places';
import type { RawWorkbook } from './raw-workbook';

export interface CoverageSpan {
  readonly workbook: RawWorkbook;
  /** ISO days. */
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
  readonly aliases?: Aliases;
}

interface Counted {
  readonly value: number | null;
  readonly ids: readonly string[];
}

/** What coverage says of a span, from the raw cells by the definitions of docs/domain.md §6. */
export function recountCoverage({ workbook, from, to, asOf, aliases = {} }: CoverageSpan): CoverageAnswer {
  return bruteForceCoverage(rawBook(workbook, aliases), periodOf(from, to), asOf);
}

/** The figures of coverage: of the span the first two, of the day that it stands on the others. */
export function coverageFigure({ measure }: RawIndicator, span: CoverageSpan): Counted {
  if (measure === 'Tỷ lệ nội dung đến hạn') return dueContents(span);
  const { commune, gaps } = recountCoverage(span);
  if (measure === 'Số xóm có buổi trực tiếp') return { value: commune.hamletsMet, ids: [] };
  if (measure === 'Tỷ lệ hộ dự') {
    const { householdsPresent, households } = commune;
    return { value: households === 0 ? null : (100 * householdsPresent) / households, ids: [] };
  }
  const behind = gaps
    .map((gap) => gap.split('|'))
    .flatMap(([kind = '', hamlet = '']) => (['G1', 'G2', 'G3', 'G4'].includes(kind) ? [hamlet] : []));
  return { value: new Set(behind).size, ids: [] };
}

/** Cells of what is due that were met directly, and the rows that met them. */
function dueContents({ workbook, from, to, asOf, aliases = {} }: CoverageSpan): Counted {
  const rows = new Rows(rawBook(workbook, aliases), periodOf(from, to), asOf);
  const measures = new Measures(rows, new Items(rows));
  const due = rows.book.topics.filter((topic) => topic.required && measures.isDue(topic));
  const cells = rows.hamlets().flatMap((hamlet) => due.map(({ code }) => measures.cell(hamlet, code)));
  const met = cells.filter((kind) => kind === 'direct').length;
  const behind = rows
    .countedForState()
    .filter((activity) =>
      rows
        .hamlets()
        .some((hamlet) => due.some(({ code }) => rows.credit(activity, hamlet, code) === 'direct')),
    );
  return {
    value: cells.length === 0 ? null : (100 * met) / cells.length,
    ids: behind.map(({ id }) => id),
  };
}

const periodOf = (from: string, to: string): Period => ({
  kind: 'free',
  code: `${from}..${to}`,
  year: null,
  number: 1,
  from: from as CalendarDate,
  to: to as CalendarDate,
});

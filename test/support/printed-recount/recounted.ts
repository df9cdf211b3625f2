import type { Activity } from '../../../src/domain/activities/activity';
import type { CalendarDate } from '../../../src/domain/calendar/calendar-date';
import { bruteForceCoverage } from '../brute-force-coverage';
import type { CoverageAnswer } from '../brute-force-coverage';
import { Items } from '../brute-force/items';
import { Rows } from '../brute-force/rows';
import { recountFigures } from '../recount-figures';
import type { RecountedFigure } from '../recount-figures';
import { rawBook } from '../recount/raw-book';
import { rawEntries } from '../recount/raw-entries';
import type { RawEntry } from '../recount/raw-entries';
import { rawIndicators } from '../recount/raw-indicator';
import { RawPlaces } from '../recount/raw-places';
import type { Aliases } from '../recount/raw-places';
import type { Beside } from '../report-scanner/beside';
import { starterRecords } from '../starter-tables';
import { workOf } from './recounted-work';
import type { Work } from './recounted-work';

/** What a report says of a workbook, counted anew from its raw cells by the definitions of docs/domain.md. */
export interface Recounted {
  readonly beside: Beside;
  /** The rows of tab Chỉ tiêu. */
  readonly own: ReadonlyMap<string, RecountedFigure>;
  /** The standard figures that sentences are made of, whatever became of those rows. */
  readonly standard: (id: string) => RecountedFigure;
  readonly coverage: CoverageAnswer;
  readonly rows: Rows;
  /** Counted in the period, and since the year's first day. */
  readonly period: readonly Activity[];
  readonly year: readonly Activity[];
  /** Items of the plan with what is due and done since new year, in the order of the tab. */
  readonly work: readonly Work[];
  readonly items: Items;
  /** Rows counted in the period by day, then by row. */
  readonly listed: readonly Activity[];
  /** Figures of the same period a year before, by Mã. */
  readonly lastYear: ReadonlyMap<string, number>;
  /** Mã whose row of tab Chỉ tiêu means what the shipped one does. */
  readonly meant: ReadonlySet<string>;
  /** Rows of Đóng góp and Gương, mô hình by Loại; `since` is the year's first day or the period's. */
  readonly gifts: (since: Since, kind: string) => readonly RawEntry[];
  readonly examples: (since: Since | 'ever', kind: string) => readonly RawEntry[];
}

export type Since = 'period' | 'year';

const NONE: RecountedFigure = { period: null, cumulative: null, plan: null, sources: [] };

export function recounted(
  beside: Beside,
  aliases: Aliases = {},
  lastYear: ReadonlyMap<string, number> = new Map(),
): Recounted {
  const { workbook, from, to, end } = beside;
  const asked = { from, to, asOf: end, aliases };
  const own = recountFigures({ ...asked, workbook });
  const shipped = { ...workbook, 'Chỉ tiêu': starterRecords('trang')['Chỉ tiêu'] ?? [] };
  const standard = recountFigures({ ...asked, workbook: shipped });
  const meant = sameRows(rawIndicators(workbook), rawIndicators(shipped));
  const book = rawBook(workbook, aliases);
  const period = {
    kind: 'free',
    code: `${from}..${to}`,
    year: null,
    number: 1,
    from: from as CalendarDate,
    to: to as CalendarDate,
  } as const;
  const rows = new Rows(book, period, end);
  const items = new Items(rows);
  const places = new RawPlaces(workbook, end, aliases);
  const firstDay = { period: from, year: rows.year.first(), ever: '0000-00-00' };
  const span = (since: Since | 'ever') => ({ workbook, places, from: firstDay[since], to, asOf: end });
  return {
    beside,
    own,
    standard(id) {
      const figure = standard.get(id) ?? NONE;
      // A target was given to what the row of the tab says.
      return { ...figure, plan: meant.has(id) ? (own.get(id)?.plan ?? null) : null };
    },
    coverage: bruteForceCoverage(book, period, end),
    rows,
    period: rows.countedForResult(),
    year: rows.countedForState(),
    work: workOf(rows, items),
    items,
    listed: [...rows.countedForResult()].sort((a, b) =>
      a.date < b.date ? -1 : a.date > b.date ? 1 : a.row - b.row,
    ),
    lastYear,
    meant,
    gifts: (since, kind) => rawEntries(span(since), 'Đóng góp', kind, 'Giá trị'),
    examples: (since, kind) =>
      rawEntries(since === 'ever' ? { ...span(since), to: end } : span(since), 'Gương, mô hình', kind),
  };
}

/** Mã whose row of the tab means what the shipped one does. */
function sameRows(
  own: ReturnType<typeof rawIndicators>,
  shipped: ReturnType<typeof rawIndicators>,
): ReadonlySet<string> {
  const meaning = (row: (typeof own)[number]): string =>
    JSON.stringify({ ...row, target: null, isLast: row.measure === 'Nhập tay' && row.isLast });
  const known = new Map(own.map((row) => [row.code, meaning(row)]));
  return new Set(shipped.flatMap((row) => (known.get(row.code) === meaning(row) ? [row.code] : [])));
}

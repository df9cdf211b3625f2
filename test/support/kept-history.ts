import { calendarDate } from '../../src/domain/calendar/calendar-date';
import type { CalendarDate } from '../../src/domain/calendar/calendar-date';
import { cumulativeSpan, parsePeriod } from '../../src/domain/calendar/report-period';
import { computeCoverage } from '../../src/domain/coverage/compute-coverage';
import { figuresToKeep } from '../../src/domain/coverage/period-figures';
import type { KeptIndicator, PeriodFigures } from '../../src/domain/coverage/period-figures';
import { computeIndicators } from '../../src/domain/indicators/compute-indicators';
import type { Indicator } from '../../src/domain/indicators/indicator';
import { valuesToKeep } from '../../src/domain/indicators/kept-value';
import { packFigures } from '../../src/domain/register/kept-figures';
import { packSources } from '../../src/domain/register/kept-sources';
import type { Book } from '../../src/domain/book';
import type { Cell } from '../../src/domain/tables/cell';
import type { Row, Tables } from '../../src/domain/tables/table';
import { checkTables } from '../../src/domain/validation/check-tables';
import { reportFingerprint } from '../../src/app/coverage/kept-figures';
import { trendRow } from '../../src/workbook/trend-tab';
import { drawing } from './seeded';

/** Periods of which each commune issued a report, in its register as the add-on writes it. */
const REPORTED = ['2026-Q1', '2026-6T1'] as const;
const KEPT = ['2025-Q1', '2025-6T1', '2025-9T'] as const;
const TODAY = calendarDate(2026, 10, 1) as CalendarDate;

export interface History {
  readonly reports: readonly Row<'reports'>[];
  readonly audit: readonly Row<'audit'>[];
  readonly trend: readonly (readonly Cell[])[];
}

/** What a commune has behind it: reports issued, Nhật ký, figures of last year and of this one. */
export function historyOf(tables: Tables, seed: number): History {
  const draw = drawing(seed + 7);
  const { book } = checkTables(tables, TODAY);
  const issued = REPORTED.map((code) => issue(book, code));
  const hash = reportFingerprint(tables);
  const kept = KEPT.flatMap((code) => {
    const { coverage, indicators } = issue(book, code.replace('2025', '2026'));
    const figures: PeriodFigures = {
      ...figuresToKeep(coverage, {
        computedAt: `2025-10-0${String(1 + draw.below(9))}T08:00:00`,
        fingerprint: 'năm trước',
        indicators: indicatorsOfLastYear(indicators, draw),
      }),
      period: code,
    };
    return draw.below(12) === 0 ? [] : [figures];
  });
  return {
    reports: issued.map(({ coverage, indicators }, at) => ({
      row: at + 2,
      cells: reportCells(coverage, indicators, { hash, at }),
    })),
    audit: auditRows(tables, draw),
    trend: [
      ...kept,
      ...issued.map(({ coverage, indicators }) =>
        figuresToKeep(coverage, {
          computedAt: '2026-07-01T08:00:00',
          fingerprint: hash,
          indicators: valuesToKeep(indicators),
        }),
      ),
    ].map(trendRow),
  };
}

function issue(book: Book, code: string) {
  const period = parsePeriod(code, book.settings.periodStyle);
  if (!period.ok) throw new Error(code);
  const asOf = period.value.to;
  const coverage = computeCoverage(book, period.value, asOf);
  const cumulative = computeCoverage(book, cumulativeSpan(period.value, book.settings.periodStyle), asOf);
  return { coverage, indicators: computeIndicators({ book, coverage, cumulative }) };
}

/** Some figures nobody had a year ago, and some were made otherwise then. */
function indicatorsOfLastYear(
  indicators: readonly Indicator[],
  draw: ReturnType<typeof drawing>,
): ReadonlyMap<string, KeptIndicator> {
  return new Map(
    [...valuesToKeep(indicators)].flatMap(([code, { value, digest }]): [string, KeptIndicator][] => {
      const dice = draw.below(20);
      if (dice === 0) return [];
      return [[code, { value: value + draw.below(9), digest: dice === 1 ? 'khac' : digest }]];
    }),
  );
}

function reportCells(
  { period, asOf, counted }: ReturnType<typeof computeCoverage>,
  indicators: readonly Indicator[],
  { hash, at }: { hash: string; at: number },
): Row<'reports'>['cells'] {
  const day = (date: CalendarDate): Cell => ({ kind: 'date', date, minutes: 0 });
  return {
    code: `BC-${period.code}-20260701T08000${String(at)}`,
    period: period.code,
    kind: 'Quý',
    from: day(period.from),
    to: day(period.to),
    asOf: day(asOf),
    madeAt: '2026-07-01T08:00:00',
    madeBy: 'van-phong@dongson.example',
    rowCount: counted.length,
    dataHash: hash,
    version: '0.1.0',
    link: null,
    fileId: null,
    note: null,
    edition: 1,
    stage: 'Dự thảo',
    _answers: null,
    _figures: `${packFigures(indicators)}\n${packSources(indicators)}`,
  };
}

/** Of some rows what became of them; each by its hidden id, as the add-on writes it. */
const auditRows = ({ activities }: Tables, draw: ReturnType<typeof drawing>): readonly Row<'audit'>[] =>
  Array.from({ length: 40 }, (_, at) => ({
    row: at + 2,
    cells: {
      at: `2026-0${String(1 + draw.below(6))}-1${String(draw.below(9))}T09:0${String(draw.below(9))}:00`,
      user: draw.one(['van-hoa@dongson.example', 'mttq@dongson.example']),
      action: 'Sửa dòng',
      tab: 'Hoạt động',
      row: at + 2,
      id: activities[at]?.cells._id ?? null,
      field: 'Số người',
      before: String(draw.below(99)),
      after: String(draw.below(99)),
    },
  }));

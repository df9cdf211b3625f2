import type { CalendarDate } from '../calendar/calendar-date';
import type { ReportStage } from '../report/report-context';
import { inOrder } from '../report/additions';
import type { Addition } from '../report/additions';
import { QUESTION_KEYS } from '../report/questions';
import type { Cell } from '../tables/cell';
import { isDateCell } from '../tables/cell';
import type { Row } from '../tables/table';
import { isoMoment } from '../text/logged-moment';
import type { KeptFigures } from './kept-figures';
import { unpackFigures } from './kept-figures';
import type { KeptSources } from './kept-sources';
import { unpackSources } from './kept-sources';

/** A row of tab Báo cáo. Its own words, since nobody but the add-on writes them. */
export interface RegisteredReport {
  readonly row: number;
  readonly code: string;
  /** Code of the period. */
  readonly period: string;
  /** Null where the cell holds no day. */
  readonly asOf: CalendarDate | null;
  /** 1 for the first copy for signature of the period; null for a draft, but for those of before, which were counted. */
  readonly edition: number | null;
  readonly stage: ReportStage;
  readonly madeAt: string;
  readonly madeBy: string;
  /** Activities that it counted; null where the cell holds no number. */
  readonly rowCount: number | null;
  readonly dataHash: string;
  readonly link: string;
  readonly fileId: string;
  /** Null in rows of before figures were kept. */
  readonly figures: KeptFigures | null;
  /** The rows behind them, where they were kept. */
  readonly sources: KeptSources;
  /** What people wrote for the parts that are theirs. */
  readonly answers: ReadonlyMap<string, string>;
  /** What was ticked for it besides the body; null where nobody chose. */
  readonly additions: readonly Addition[] | null;
}

export const STAGE_LABELS: Readonly<Record<ReportStage, string>> = {
  draft: 'Dự thảo',
  final: 'Bản trình ký',
};

/** The register in the order in which reports were made; rows without a period are nobody's report. */
export function readRegister(rows: readonly Row<'reports'>[]): readonly RegisteredReport[] {
  const editions = new Map<string, number>();
  return rows.flatMap(({ row, cells }): readonly RegisteredReport[] => {
    const period = text(cells.period);
    if (period === '') return [];
    const stage = text(cells.stage) === STAGE_LABELS.draft ? ('draft' as const) : ('final' as const);
    const last = editions.get(period) ?? 0;
    const edition = typeof cells.edition === 'number' ? cells.edition : stage === 'final' ? last + 1 : null;
    editions.set(period, Math.max(last, edition ?? 0));
    const [figures = '', sources = ''] = text(cells._figures).split('\n');
    return [
      {
        row,
        code: text(cells.code),
        period,
        asOf: isDateCell(cells.asOf) ? cells.asOf.date : null,
        edition,
        stage,
        madeAt: isoMoment(text(cells.madeAt)),
        madeBy: text(cells.madeBy),
        rowCount: typeof cells.rowCount === 'number' ? cells.rowCount : null,
        dataHash: text(cells.dataHash),
        link: text(cells.link),
        fileId: text(cells.fileId),
        figures: unpackFigures(figures),
        sources: unpackSources(sources),
        answers: readAnswers(text(cells._answers)),
        additions: readAdditions(text(cells._answers)),
      },
    ];
  });
}

/** The last report of a period. */
export const lastReportOf = (
  register: readonly RegisteredReport[],
  period: string,
): RegisteredReport | undefined => register.filter((report) => report.period === period).pop();

/** Which copy for signature of its period a report would be; drafts are looked at and not counted. */
export const editionOf = (
  register: readonly RegisteredReport[],
  period: string,
  stage: ReportStage,
): number | null =>
  stage === 'draft'
    ? null
    : 1 + Math.max(0, ...register.map((report) => (report.period === period ? (report.edition ?? 0) : 0)));

/** Stands among the answers, whose keys have a dot. */
const ADDITIONS_KEY = 'additions';

/** Answers and ticks as one cell of JSON; questions that this version does not ask are left out. */
export function packAnswers(
  answers: ReadonlyMap<string, string>,
  additions: readonly Addition[] | null = null,
): string {
  const given = QUESTION_KEYS.flatMap((key): [string, string][] => {
    const answer = answers.get(key)?.trim() ?? '';
    return answer === '' ? [] : [[key, answer]];
  });
  const chosen = additions === null ? {} : { [ADDITIONS_KEY]: additions };
  return given.length === 0 && additions === null
    ? ''
    : JSON.stringify({ ...Object.fromEntries(given), ...chosen });
}

function readAdditions(cell: string): readonly Addition[] | null {
  const parsed = parseJson(cell);
  if (typeof parsed !== 'object' || parsed === null || !(ADDITIONS_KEY in parsed)) return null;
  const chosen: unknown = parsed[ADDITIONS_KEY];
  return Array.isArray(chosen)
    ? inOrder(chosen.filter((name): name is string => typeof name === 'string'))
    : null;
}

function readAnswers(cell: string): ReadonlyMap<string, string> {
  const parsed = parseJson(cell);
  if (typeof parsed !== 'object' || parsed === null) return new Map();
  const given = new Map(Object.entries(parsed));
  return new Map(
    QUESTION_KEYS.flatMap((key): [string, string][] => {
      const answer: unknown = given.get(key);
      return typeof answer === 'string' ? [[key, answer]] : [];
    }),
  );
}

function parseJson(cell: string): unknown {
  try {
    return cell === '' ? null : JSON.parse(cell);
  } catch {
    return null;
  }
}

function text(cell: Cell): string {
  return cell === null || isDateCell(cell) ? '' : String(cell).trim();
}

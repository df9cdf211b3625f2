import * as z from 'zod/mini';
import { onDemand } from '../../domain/on-demand';
import { underOldBorders } from '../under-old-borders';
import { ADDITIONS } from '../../domain/report/additions';

/** `period`: a code of docs/workbook.md «Periods». `asOf`: YYYY-MM-DD, else the earlier of today and the period's end. */
const ofPeriod = onDemand(() => ({ period: z.string(), asOf: z.optional(z.string()), ...underOldBorders() }));

const MOST_LETTERS = 4_000;

/**
 * `stage`: `final` is refused while something blocks it; left out, it is a draft where something does. `answers`: by
 * key of `ReportQuestion`; those left out come back from the last report of the period, '' takes one away.
 * `additions`: what is printed besides the body, all of it; left out, as in that report, else by the kind of period.
 */
export const reportManner = onDemand(() => ({
  stage: z.optional(z.enum(['draft', 'final'])),
  answers: z.optional(
    z.record(z.string(), z.string().check(z.refine((text) => text.length <= MOST_LETTERS))),
  ),
  additions: z.optional(z.array(z.enum(ADDITIONS))),
  /** Day of the date line, of today's month; the clerk's where left out. */
  dayOfDateLine: z.optional(z.int().check(z.gte(1), z.lte(31))),
}));

export const reportRequests = {
  /** Answer: `CoverageView`. Computes and writes nothing; `coverage` is the command that fills the tabs. */
  coverageView: () => z.object({ ...ofPeriod() }),
  /** Answer: `ReportOptions`. */
  reportOptions: () => z.object({}),
  /** Answer: `ReportPreview`. Makes no file. */
  reportPreview: () => z.object({ ...ofPeriod(), ...reportManner() }),
  /** Answer: `ReportDownload`. The .docx without any Drive scope; registered in tab Báo cáo without a link. */
  reportDownload: () => z.object({ ...ofPeriod(), ...reportManner() }),
  /** Answer: `FigureTableData`. «Xuất biểu»: the figures of a period in the order of tab Chỉ tiêu; writes nothing. */
  figureTable: () => z.object({ ...ofPeriod() }),
  /**
   * Answer: `NewYearData`. Makes the workbook at hand, whose name must say that it is a copy, into that of the next year;
   * `typed` are the words that the menu asks for.
   */
  newYear: () => z.object({ typed: z.string() }),
  /** Answer: `OverviewData`. The state of the day; writes nothing. */
  overview: () => z.object({}),
  /** Answer: `{opened}`. Opens the dialog «Tổng quan» from another page. */
  openOverview: () => z.object({}),
  /** Answer: `{opened}`. Opens the dialog «Tra số liệu báo cáo» from another page. */
  openRegister: () => z.object({}),
  /** Answer: `RegisterData`. Every report made, the last one first, with the figures that rows no longer give. */
  reportRegister: () => z.object({}),
  /**
   * Answer: `TracedFigureData`. «Tra số liệu»: the rows behind a figure of a report by its Mã; `row` in tab Báo cáo tells two
   * of one second apart.
   */
  traceFigure: () =>
    z.object({
      report: z.string(),
      row: z.optional(z.number()),
      figure: z.string(),
    }),
  /** Answer: `VerifyData`. What a report's file carries against today's rows, and its tables against what it carries. */
  verifyReport: () =>
    z.object({
      ...underOldBorders(),
      proof: z.object({
        head: z.record(z.string(), z.string()),
        figures: z.array(z.record(z.string(), z.string())),
        rows: z.array(z.object({ figure: z.string(), cells: z.array(z.string()) })),
      }),
      rows: z.array(z.array(z.string())),
    }),
};

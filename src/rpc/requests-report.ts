import * as z from 'zod/mini';
import { underOldBorders } from './under-old-borders';
import { ADDITIONS } from '../domain/report/additions';

/** `period`: a code of docs/workbook.md «Periods». `asOf`: YYYY-MM-DD, else the earlier of today and the period's end. */
const ofPeriod = { period: z.string(), asOf: z.optional(z.string()), ...underOldBorders };

const MOST_LETTERS = 4_000;

/**
 * `stage`: `final` is refused while something blocks it; left out, it is a draft where something does. `answers`: by
 * key of `ReportQuestion`; those left out come back from the last report of the period, '' takes one away.
 * `additions`: what is printed besides the body, all of it; left out, as in that report, else by the kind of period.
 */
export const reportManner = {
  stage: z.optional(z.enum(['draft', 'final'])),
  answers: z.optional(
    z.record(z.string(), z.string().check(z.refine((text) => text.length <= MOST_LETTERS))),
  ),
  additions: z.optional(z.array(z.enum(ADDITIONS))),
};

export const reportRequests = [
  /** Answer: `CoverageView`. Computes and writes nothing; `coverage` is the command that fills the tabs. */
  z.object({ command: z.literal('coverageView'), ...ofPeriod }),
  /** Answer: `ReportOptions`. */
  z.object({ command: z.literal('reportOptions') }),
  /** Answer: `ReportPreview`. Makes no file. */
  z.object({ command: z.literal('reportPreview'), ...ofPeriod, ...reportManner }),
  /** Answer: `ReportDownload`. The .docx without any Drive scope; registered in tab Báo cáo without a link. */
  z.object({ command: z.literal('reportDownload'), ...ofPeriod, ...reportManner }),
  /** Answer: `FigureTableData`. «Xuất biểu»: the figures of a period in the order of tab Chỉ tiêu; writes nothing. */
  z.object({ command: z.literal('figureTable'), ...ofPeriod }),
  /**
   * Answer: `NewYearData`. Makes the workbook at hand, whose name must say that it is a copy, into that of the next year;
   * `typed` are the words that the menu asks for.
   */
  z.object({ command: z.literal('newYear'), typed: z.string() }),
  /** Answer: `RegisterData`. Every report made, the last one first, with the figures that rows no longer give. */
  z.object({ command: z.literal('reportRegister') }),
  /**
   * Answer: `TracedFigureData`. «Tra số liệu»: the rows behind a figure of a report by its Mã; `row` in tab Báo cáo tells two
   * of one second apart.
   */
  z.object({
    command: z.literal('traceFigure'),
    report: z.string(),
    row: z.optional(z.number()),
    figure: z.string(),
  }),
  /** Answer: `VerifyData`. What a report's file carries against today's rows, and its tables against what it carries. */
  z.object({
    command: z.literal('verifyReport'),
    ...underOldBorders,
    proof: z.object({
      head: z.record(z.string(), z.string()),
      figures: z.array(z.record(z.string(), z.string())),
      rows: z.array(z.object({ figure: z.string(), cells: z.array(z.string()) })),
    }),
    rows: z.array(z.array(z.string())),
  }),
] as const;

import * as z from 'zod/mini';

/** `period`: a code of workbook.md «Periods». `asOf`: YYYY-MM-DD, else the earlier of today and the period's end. */
const ofPeriod = { period: z.string(), asOf: z.optional(z.string()) };

export const reportRequests = [
  /** Answer: `CoverageView`. Computes and writes nothing; `coverage` is the command that fills the tabs. */
  z.object({ command: z.literal('coverageView'), ...ofPeriod }),
  /** Answer: `ReportOptions`. */
  z.object({ command: z.literal('reportOptions') }),
  /** Answer: `ReportPreview`. Makes no file. */
  z.object({ command: z.literal('reportPreview'), ...ofPeriod }),
  /** Answer: `ReportDownload`. The .docx without any Drive scope; registered in tab Báo cáo without a link. */
  z.object({ command: z.literal('reportDownload'), ...ofPeriod }),
] as const;

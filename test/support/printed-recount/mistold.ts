import type { Aliases } from '../recount/raw-places';
import type { Beside } from '../report-scanner/beside';
import type { PrintedReport } from '../report-scanner/printed-report';
import { mistoldSentences } from './claims';
import { recounted } from './recounted';
import { sentencesOfBody } from './sentences';
import { mistoldLists } from './lists';
import { mistoldTables } from './tables';
import { mistoldTasks } from './tasks';

export interface Recount {
  /** What the report says that the raw cells do not. */
  readonly mistold: readonly string[];
  /** Rows of tables and sentences with figures that were read. */
  readonly rows: number;
  readonly sentences: number;
}

/** A printed report held against its workbook's raw cells, with nothing of the product in between. */
export function recountReport(
  printed: PrintedReport,
  beside: Beside,
  aliases: Aliases = {},
  lastYear?: ReadonlyMap<string, number>,
): Recount {
  const recount = recounted(beside, aliases, lastYear);
  const sentences = sentencesOfBody(printed.body, beside);
  const tables = mistoldTables(printed, recount);
  return {
    mistold: [
      ...tables.mistakes,
      ...mistoldTasks(printed.body, recount),
      ...mistoldLists(printed, recount),
      ...mistoldSentences(sentences, recount),
    ],
    rows: tables.rows,
    sentences: sentences.length,
  };
}

import type { Indicator } from '../indicators/indicator';
import type { ChangedFigure } from './changed-figures';
import { changedFigures } from './changed-figures';
import type { PrintedRow, ReportProof } from './report-proof';
import { contentsBehind, sameWords } from './report-proof';
import type { RowContents } from './row-contents';

/** What no longer holds of a report that proves itself. */
export interface CheckedProof {
  /** Figures whose numbers, rows or definition differ today. */
  readonly changed: readonly ChangedFigure[];
  /** Figures that hold in number while a cell of a row behind them says something else. */
  readonly edited: readonly string[];
  /** Rows of the file's tables that say something else than was printed. */
  readonly printed: readonly ChangedPrint[];
}

export interface ChangedPrint {
  readonly figure: string;
  readonly then: readonly string[];
  /** Null where no row of the file has the figure's name. */
  readonly now: readonly string[] | null;
}

export interface ProofToday {
  readonly indicators: readonly Indicator[];
  readonly contents: RowContents;
  /** The rows of the file's tables, by cells. */
  readonly fileRows: readonly (readonly string[])[];
}

export function checkProof(proof: ReportProof, { indicators, contents, fileRows }: ProofToday): CheckedProof {
  const changed = changedFigures(proof.kept, indicators);
  const changedIds = new Set(changed.map(({ id }) => id));
  const today = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const edited = proof.figures.flatMap(({ id, contents: then }) => {
    const now = today.get(id);
    return now === undefined || changedIds.has(id) || contentsBehind(now, contents) === then ? [] : [id];
  });
  return { changed, edited, printed: changedPrints(proof, fileRows) };
}

/** A figure may be printed in several tables: its rows are taken in the order of the document. */
function changedPrints(
  { figures, rows }: ReportProof,
  fileRows: readonly (readonly string[])[],
): readonly ChangedPrint[] {
  const titles = new Map(figures.map(({ id, title }) => [id, sameWords(title)]));
  const waiting = byTitle(fileRows, new Set(titles.values()));
  return rows.flatMap(({ figure, cells }: PrintedRow): readonly ChangedPrint[] => {
    const now = waiting.get(titles.get(figure) ?? '')?.shift() ?? null;
    return now !== null && saysTheSame(cells, now) ? [] : [{ figure, then: cells, now }];
  });
}

function byTitle(
  fileRows: readonly (readonly string[])[],
  titles: ReadonlySet<string>,
): Map<string, (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>();
  for (const cells of fileRows) {
    const title = cells.map(sameWords).find((words) => titles.has(words));
    if (title === undefined) continue;
    const rows = found.get(title);
    if (rows === undefined) found.set(title, [cells]);
    else rows.push(cells);
  }
  return found;
}

const saysTheSame = (then: readonly string[], now: readonly string[]): boolean =>
  then.length === now.length &&
  then.every((text, position) => sameWords(text) === sameWords(now[position] ?? ''));

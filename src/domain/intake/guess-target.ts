import type { ForeignSheet } from './foreign-sheet';
import type { IntakeTarget } from './intake-target';
import type { Confidence } from './proposal';
import type { IntakeBook } from './propose-rows';
import { proposeRows } from './propose-rows';

/** A sheet and the tab that it most likely is for. */
export interface GuessedTarget {
  readonly sheet: number;
  readonly target: IntakeTarget;
}

/** What a list is for stands in its head and first rows. */
const ROWS_LOOKED = 60;
const MOST_SHEETS = 12;
/** A sheet that is called by the plan's year goes before its like. */
const OF_THE_YEAR = 0.25;
const WORTH: Readonly<Record<Confidence, number>> = { chosen: 1, sure: 1, likely: 0.4, none: 0 };

/** Of sheets that are not hidden and tabs, in their order, the first whose columns agree most; null where no column does. */
export function guessTarget(
  sheets: readonly ForeignSheet[],
  targets: readonly IntakeTarget[],
  book: IntakeBook,
): GuessedTarget | null {
  const year = String(book.catalogue.lists.settings.planYear);
  let best: { readonly found: GuessedTarget; readonly score: number } | null = null;
  for (const [sheet, given] of sheets.slice(0, MOST_SHEETS).entries()) {
    if (given.hidden) continue;
    const top = { ...given, rows: given.rows.slice(0, ROWS_LOOKED) };
    for (const target of targets) {
      const agreed = agreement(top, target, book);
      const score = agreed === 0 ? 0 : agreed + (given.name.includes(year) ? OF_THE_YEAR : 0);
      if (score > (best?.score ?? 0)) best = { found: { sheet, target }, score };
    }
  }
  return best?.found ?? null;
}

function agreement(sheet: ForeignSheet, target: IntakeTarget, book: IntakeBook): number {
  const { columns, proposals } = proposeRows(sheet, target, {}, book);
  if (proposals.length === 0) return 0;
  return columns.reduce((sum, { field, confidence }) => sum + (field === null ? 0 : WORTH[confidence]), 0);
}

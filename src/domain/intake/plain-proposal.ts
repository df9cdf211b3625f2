import { hasThousandsComma } from '../text/number-text';
import { textDigest } from '../tables/fingerprint';
import type { ForeignCell, ForeignSheet } from './foreign-sheet';
import { findHead, headOfRows } from './find-head';
import type { Head } from './find-head';
import { isNumberingHeader, wordsKey } from './header-text';
import type { IntakeMapping } from './intake-mapping';
import type { IntakeColumn, IntakeTarget } from './intake-target';
import type { ColumnGuess, IntakeProposal, ProposedField, ProposedRow } from './proposal';
import { foreignText, gridOf, isNothing } from './sheet-grid';
import type { Grid, GridRow } from './sheet-grid';
import { sortRows } from './sort-rows';

const SAMPLES = 3;

/**
 * A list read by its headers alone: a column is ours where its header is, or where the mapping says so; its values go over as
 * they are shown, for the rules to judge. Words are not turned into codes.
 */
export function plainProposal(
  sheet: ForeignSheet,
  target: IntakeTarget,
  mapping: IntakeMapping = {},
): IntakeProposal {
  const grid = gridOf(sheet);
  const isOurs = (text: string): number =>
    target.columns.some(({ header }) => wordsKey(header) === wordsKey(text)) ||
    chosenFor(mapping, text) !== undefined
      ? 1
      : 0;
  const head = mapping.head === undefined ? findHead(grid, isOurs) : headOfRows(grid, mapping.head);
  if (head === null) return NOTHING;
  const numbering = new Set(
    head.headers.flatMap((header, column) => (isNumberingHeader(header) ? [column] : [])),
  );
  const { taken, leftOut } = sortRows(grid, head, numbering, mapping.withHidden === true);
  const columns = columnsOf(grid, sheet, head, target, mapping, taken);
  return {
    head: [head.first + 1, head.last + 1],
    columns,
    leftOut,
    words: [],
    questions: [],
    proposals: proposalsOf(taken, columns, target),
  };
}

const NOTHING: IntakeProposal = {
  head: null,
  columns: [],
  leftOut: [],
  words: [],
  questions: [],
  proposals: [],
};

const chosenFor = ({ columns = [] }: IntakeMapping, header: string): string | null | undefined =>
  columns.find((each) => each.header === header)?.field;

/** A field goes to the first column that claims it; what the person chose claims before headers do. */
function columnsOf(
  grid: Grid,
  sheet: ForeignSheet,
  { headers }: Head,
  target: IntakeTarget,
  mapping: IntakeMapping,
  taken: readonly GridRow[],
): readonly ColumnGuess[] {
  const named = Array.from(
    { length: grid.columns },
    (_, column) => headers[column] || `#${String(column + 1)}`,
  );
  const claimed = new Set(named.flatMap((header) => chosenFor(mapping, header) ?? []));
  return named.map((header, column): ColumnGuess => {
    const chosen = chosenFor(mapping, header);
    const own = target.columns.find((each) => wordsKey(each.header) === wordsKey(header));
    const guessed = own === undefined || claimed.has(own.field) ? null : own.field;
    if (chosen === undefined && guessed !== null) claimed.add(guessed);
    return {
      column,
      header,
      hidden: sheet.hiddenColumns.includes(column),
      field: chosen === undefined ? guessed : chosen,
      confidence: chosen !== undefined ? 'chosen' : guessed === null ? 'none' : 'sure',
      others: [],
      samples: [...new Set(taken.map(({ cells }) => foreignText(cells[column] ?? null)))]
        .filter((text) => text !== '')
        .slice(0, SAMPLES),
    };
  });
}

function proposalsOf(
  taken: readonly GridRow[],
  columns: readonly ColumnGuess[],
  target: IntakeTarget,
): readonly ProposedRow[] {
  const seen = new Map<string, number>();
  return taken.flatMap(({ number, cells }): readonly ProposedRow[] => {
    const digest = textDigest(cells.map(foreignText).join('\u0001'));
    const occurrence = (seen.get(digest) ?? 0) + 1;
    seen.set(digest, occurrence);
    const fields = Object.fromEntries(
      columns.flatMap(({ column, field }): [string, ProposedField][] => {
        const cell = cells[column] ?? null;
        const into = target.columns.find((each) => each.field === field);
        if (into === undefined || isNothing(cell)) return [];
        return [[into.field, { text: typedText(cell, into), from: foreignText(cell) }]];
      }),
    );
    return [{ sourceRow: number, key: `${digest}:${String(occurrence)}`, fields, doubts: [] }];
  });
}

/** As a person would type it: a number by its value and not by what its format shows of it. */
function typedText(cell: ForeignCell, { kind }: IntakeColumn): string {
  if (typeof cell === 'number') {
    const text = String(cell).replace('.', ',');
    return hasThousandsComma(text) ? `${text}0` : text;
  }
  return kind.is === 'lines' && typeof cell === 'string' ? cell.trim() : foreignText(cell);
}

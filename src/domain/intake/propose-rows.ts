import type { Catalogue } from '../reading/catalogue';
import { finderOf } from './field-finders';
import { fillMissing } from './fill-missing';
import { findHead, headOfRows } from './find-head';
import type { Head, HeaderScore } from './find-head';
import type { ForeignSheet } from './foreign-sheet';
import { isNumberingHeader } from './header-text';
import type { IntakeMapping } from './intake-mapping';
import type { IntakeTarget } from './intake-target';
import type { IntakeWords } from './intake-words';
import { headerScorer, matchColumns } from './match-columns';
import type { ColumnGuess, IntakeProposal, LeftOut, ProposedRow } from './proposal';
import { createQuestions } from './questions';
import type { Questions } from './questions';
import { isMonthFirst } from './read-day-field';
import { readField } from './read-row-fields';
import type { ReadingState, RowInMaking } from './reading-state';
import { repairSheet } from './repair-sheet';
import { createKeys } from './row-keys';
import type { RowKeys } from './row-keys';
import type { Grid, GridRow } from './sheet-grid';
import { foreignText, gridOf, isNothing } from './sheet-grid';
import { sortRows } from './sort-rows';
import type { SortedRows } from './sort-rows';
import { valueFit } from './value-fit';

/** What lists are read against. */
export interface IntakeBook {
  readonly catalogue: Catalogue;
  readonly words: IntakeWords;
}

/** Days first, as hamlets are looked up on them; then kinds, which say what numbers count. */
const FIRST = ['date', 'from', 'to', 'kind'];

/**
 * Reads a list for a tab: which rows and columns count, what each cell would be in ours, and what has to be asked, once for
 * each word. With the answers in `mapping` the same list gives the same rows with fewer doubts; keys stay.
 * `earlier`: the sheets of the file that stand before this one, since two equal rows of a file are two.
 */
export function proposeRows(
  given: ForeignSheet,
  target: IntakeTarget,
  mapping: IntakeMapping,
  { catalogue, words }: IntakeBook,
  earlier: readonly ForeignSheet[] = [],
): IntakeProposal {
  const questions = createQuestions(mapping);
  const scoreOf = bestHeader(target, words);
  const { sheet, isRepaired, example } = repairSheet(given, mapping);
  const grid = gridOf(sheet);
  const head = mapping.head === undefined ? findHead(grid, scoreOf) : headOfRows(grid, mapping.head);
  if (head === null) return unread(grid);
  const { numbering, taken, leftOut } = sortedRows(grid, head, mapping);
  const finders = new Map(target.columns.map((column) => [column.field, finderOf(column, catalogue, words)]));
  const fit = valueFit({ catalogue, words, finders });
  const columns = matchColumns(head.headers, taken, target, {
    words,
    mapping,
    hidden: sheet.hiddenColumns,
    fit,
  });
  const state = stateOf(
    { sheet, leftOut, columns, taken },
    { catalogue, words, mapping, questions, finders },
  );
  const keyOf = createKeys();
  for (const each of earlier) countKeys(each, scoreOf, mapping, keyOf);
  const made = taken.map((row) => {
    if (isRepaired) askEncoding(questions, row.number, example);
    return {
      key: given.keys?.[row.number - 1] ?? keyOf(row, numbering),
      row: rowOf(row, columns, target, state),
    };
  });
  return {
    head: [head.first + 1, head.last + 1],
    columns,
    leftOut: [...leftOut, ...made.flatMap(({ row }) => (row.isLeft ? [leftRow(row, grid)] : []))],
    words: questions.words(),
    questions: questions.questions(),
    proposals: made.flatMap(({ key, row }) => (row.isLeft ? [] : [proposed(key, row, target, questions)])),
  };
}

function bestHeader(target: IntakeTarget, words: IntakeWords): HeaderScore {
  const scoreOf = headerScorer(target, words);
  return (text) => Math.max(...target.columns.map(({ field }) => scoreOf(text, field)));
}

function sortedRows(
  grid: Grid,
  head: Head,
  { withHidden = false }: IntakeMapping,
): SortedRows & { readonly numbering: ReadonlySet<number> } {
  const numbering = new Set(
    head.headers.flatMap((header, column) => (isNumberingHeader(header) ? [column] : [])),
  );
  return { ...sortRows(grid, head, numbering, withHidden), numbering };
}

function countKeys(given: ForeignSheet, scoreOf: HeaderScore, mapping: IntakeMapping, keyOf: RowKeys): void {
  const grid = gridOf(repairSheet(given, mapping).sheet);
  const head = findHead(grid, scoreOf);
  if (head === null) return;
  const { taken, numbering } = sortedRows(grid, head, mapping);
  for (const row of taken) keyOf(row, numbering);
}

const unread = (grid: Grid): IntakeProposal => ({
  head: null,
  columns: [],
  leftOut: grid.rows
    .filter(({ filled }) => filled > 0)
    .map((row): LeftOut => ({ kind: 'unread', row: row.number, text: textOfRow(row) })),
  words: [],
  questions: [],
  proposals: [],
});

const textOfRow = ({ cells }: GridRow): string =>
  cells
    .map(foreignText)
    .filter((text) => text !== '')
    .join(' | ')
    .slice(0, 80);

function askEncoding(questions: Questions, row: number, example: string): void {
  const candidates = ['repaired', 'as-is'].map((text) => ({ text, label: text }));
  questions.ask({ kind: 'encoding', field: '', word: '', row, candidates, example });
}

interface Found {
  readonly sheet: ForeignSheet;
  readonly leftOut: readonly LeftOut[];
  readonly columns: readonly ColumnGuess[];
  readonly taken: readonly GridRow[];
}

type Known = Pick<ReadingState, 'catalogue' | 'words' | 'mapping' | 'questions' | 'finders'>;

function stateOf({ sheet, leftOut, columns, taken }: Found, known: Known): ReadingState {
  const columnOf = new Map(
    columns.flatMap((column) => (column.field === null ? [] : [[column.field, column]])),
  );
  const cellsOf = (field: string) => {
    const at = columnOf.get(field)?.column;
    return at === undefined ? [] : taken.map(({ cells }) => cells[at] ?? null);
  };
  const titles = leftOut.filter(({ kind }) => kind === 'above-head').map(({ text }) => text);
  return {
    ...known,
    year: saidYear([sheet.name, ...titles]),
    monthFirst: new Set([...columnOf.keys()].filter((field) => isMonthFirst(cellsOf(field)))),
    mapped: new Set(columnOf.keys()),
    headerOf: (field) => columnOf.get(field)?.header ?? '',
  };
}

/** The one year that the titles and the name of the sheet say; null where they say none or several. */
function saidYear(texts: readonly string[]): number | null {
  const years = new Set(texts.flatMap((text) => text.match(/(?<!\d)20\d\d(?!\d)/g) ?? []));
  const [only, second] = years;
  return only !== undefined && second === undefined ? Number(only) : null;
}

function rowOf(
  { number, cells }: GridRow,
  columns: readonly ColumnGuess[],
  target: IntakeTarget,
  state: ReadingState,
): RowInMaking {
  const row: RowInMaking = { number, fields: {}, kept: [], day: null, isWholeCommune: false, isLeft: false };
  const at = new Map(columns.map(({ field, column }) => [field, column]));
  const inOrder = [...target.columns].sort((a, b) => placeOf(a.field) - placeOf(b.field));
  for (const column of inOrder) {
    const place = at.get(column.field);
    const cell = place === undefined ? null : (cells[place] ?? null);
    if (!isNothing(cell)) readField(column, cell, row, state);
  }
  fillMissing(row, target, state);
  return row;
}

const placeOf = (field: string): number => (FIRST.includes(field) ? FIRST.indexOf(field) : FIRST.length);

function leftRow(row: RowInMaking, grid: Grid): LeftOut {
  const source = grid.rows[row.number - 1];
  return { kind: 'other-year', row: row.number, text: source === undefined ? '' : textOfRow(source) };
}

function proposed(
  key: string,
  row: RowInMaking,
  { ownCode }: IntakeTarget,
  questions: Questions,
): ProposedRow {
  const { [ownCode ?? '']: code, ...fields } = row.fields;
  return {
    sourceRow: row.number,
    key,
    fields: ownCode === null ? row.fields : fields,
    ownCode: code?.text ?? '',
    doubts: questions.doubtsOf(row.number),
  };
}

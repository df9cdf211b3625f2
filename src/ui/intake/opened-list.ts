import { answerSheet } from '../../domain/intake/phones/answer-sheet';
import type { AnswerTable } from '../../domain/intake/phones/answer-sheet';
import { sentRows } from '../../domain/intake/incoming-rows';
import type { SentRow } from '../../domain/intake/incoming-rows';
import { guessTarget } from '../../domain/intake/guess-target';
import type { IntakeMapping } from '../../domain/intake/intake-mapping';
import { INTAKE_TABS } from '../../domain/intake/intake-target';
import type { IntakeTarget } from '../../domain/intake/intake-target';
import type { IntakeProposal } from '../../domain/intake/proposal';
import type { IntakeBook } from '../../domain/intake/propose-rows';
import { proposeRows } from '../../domain/intake/propose-rows';
import { createCatalogue } from '../../domain/reading/catalogue';
import type { IntakeTab } from '../../domain/tables/fields';
import type { IntakeListsData } from '../../rpc/messages';
import { intakeTarget } from '../../workbook/intake-target';
import { INTAKE } from '../../wording/intake/intake';
import { PHONES } from '../../wording/intake/phones';
import type { ReadSource } from './read-source';

/** A list in the page, with what its words are understood by. */
export interface OpenedList extends ReadSource {
  readonly book: IntakeBook;
  readonly kept: IntakeListsData['kept'];
  /** Where it most likely belongs. */
  readonly first: Place;
  /** Null where no sheet looks like any tab. */
  readonly isGuessed: boolean;
  /** What is wrong with the «Mã việc» of answers, in words, by their row; of each sheet. */
  readonly doubts: readonly ReadonlyMap<number, string>[];
}

export interface Place {
  readonly sheet: number;
  readonly tab: IntakeTab;
}

export const TARGETS: readonly IntakeTarget[] = INTAKE_TABS.map(intakeTarget);

export function openList(given: ReadSource, { lists, words, kept }: IntakeListsData): OpenedList {
  const book = { catalogue: createCatalogue(lists), words };
  if (given.answers !== undefined) return openAnswers(given, given.answers, book, kept);
  const source = given;
  const guess = guessTarget(source.sheets, TARGETS, book);
  const visible = source.sheets.findIndex(({ hidden }) => !hidden);
  const first: Place = {
    sheet: guess?.sheet ?? Math.max(0, visible),
    tab: guess?.target.tab ?? 'activities',
  };
  return { ...source, book, kept, first, isGuessed: guess !== null, doubts: [] };
}

function openAnswers(
  { name }: ReadSource,
  tables: readonly AnswerTable[],
  book: IntakeBook,
  kept: IntakeListsData['kept'],
): OpenedList {
  const read = tables.flatMap((table) => answerSheet(table, intakeTarget('activities'), book) ?? []);
  const doubts = read.map(
    ({ problems }) =>
      new Map([...problems].map(([row, { code, problem }]) => [row, PHONES.job[problem](code)])),
  );
  const first: Place = { sheet: 0, tab: 'activities' };
  return { name, sheets: read.map(({ sheet }) => sheet), book, kept, first, isGuessed: true, doubts };
}

export function propose(
  { sheets, book }: OpenedList,
  { sheet, tab }: Place,
  mapping: IntakeMapping,
): IntakeProposal {
  const given = sheets[sheet] ?? {
    name: '',
    hidden: false,
    rows: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
  return proposeRows(given, intakeTarget(tab), mapping, book, sheets.slice(0, sheet));
}

/** How the list is named in Hộp thư đến: with its sheet where it has several. */
export const sourceOf = ({ name, sheets }: OpenedList, { sheet }: Place): string =>
  sheets.length > 1 ? `${name}, ${sheets[sheet]?.name ?? ''}` : name;

export const headerOf = (tab: IntakeTab, field: string): string =>
  intakeTarget(tab).columns.find((column) => column.field === field)?.header ?? field;

/** The rows as they are sent, each with what is not certain of it in words. */
export function rowsToSend(
  proposal: IntakeProposal,
  { doubts }: OpenedList,
  { sheet, tab }: Place,
): readonly SentRow[] {
  const sentences = new Map(
    proposal.questions.map(({ id, field, word }) => [id, INTAKE.doubt(headerOf(tab, field), word)]),
  );
  return sentRows(proposal, sentences).map((row) => {
    const own = doubts[sheet]?.get(row.sourceRow);
    return own === undefined ? row : { ...row, doubt: [own, row.doubt].filter(Boolean).join('; ') };
  });
}

/** What is kept for the next list: the columns that are taken, and those that the person left out. */
export function mappingToKeep(
  proposal: IntakeProposal,
  mapping: IntakeMapping,
): Required<Pick<IntakeMapping, 'columns' | 'answers'>> {
  const leftOut = new Set(
    (mapping.columns ?? []).filter(({ field }) => field === null).map(({ header }) => header),
  );
  return {
    columns: proposal.columns
      .filter(({ field, header }) => field !== null || leftOut.has(header))
      .map(({ header, field }) => ({ header, field })),
    answers: mapping.answers ?? {},
  };
}

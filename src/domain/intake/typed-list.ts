import type { ForeignSheet } from './foreign-sheet';
import { isNumberingHeader } from './header-text';
import type { IntakeTarget } from './intake-target';
import { headerScorer } from './match-columns';
import type { LeftOut } from './proposal';
import type { IntakeBook } from './propose-rows';
import { proposeRows } from './propose-rows';
import { foreignText } from './sheet-grid';
import { looseKey, strictKeyWithPrefix } from '../text/match-keys';

/** Why a line cannot be taken as it stands. */
export type TypedProblem =
  | { readonly kind: 'no-name' | 'no-email' }
  /** Line of the same name or address. */
  | { readonly kind: 'twice'; readonly first: number }
  | { readonly kind: 'unread'; readonly field: string; readonly word: string };

/** A line of a list that was typed or pasted. */
export interface TypedRow {
  /** Counted from 1. */
  readonly line: number;
  /** Text by field, as in a form. */
  readonly fields: Readonly<Record<string, string>>;
  readonly problems: readonly TypedProblem[];
}

export interface TypedList {
  readonly rows: readonly TypedRow[];
  readonly leftOut: readonly LeftOut[];
}

export type TypedTab = 'hamlets' | 'officers';

/**
 * Reads a short list of hamlets or people from one box: a table, as Excel, Word and Sheets copy it, by the reader of
 * lists from outside, with or without a head; without one (`pasted` is null) lines that a person typed, «Đông Thành, 120» or «Nguyễn Văn An, Phòng Kinh tế,
 * an@gmail.com».
 */
export function readTypedList(
  text: string,
  pasted: ForeignSheet | null,
  target: IntakeTarget,
  book: IntakeBook,
): TypedList {
  const tab = target.tab === 'officers' ? 'officers' : 'hamlets';
  const list = pasted === null ? typedLines(text, tab) : readTable(pasted, tab, target, book);
  return { ...list, rows: list.rows.map((row) => withProblems(row, list.rows, tab)) };
}

const typedLines = (text: string, tab: TypedTab): TypedList => ({
  rows: text
    .normalize('NFC')
    .split(/\r\n?|\n/)
    .flatMap((line, at) => typedLine(line, at + 1, tab) ?? []),
  leftOut: [],
});

/** By semicolons where the line has one, so that a comma may stand in a name; else by commas. Never by a dash. */
function typedLine(line: string, at: number, tab: TypedTab): TypedRow | null {
  const parts = line
    .split(line.includes(';') ? ';' : ',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 0) return null;
  return tab === 'hamlets' ? typedHamlet(parts, at) : typedOfficer(parts, at);
}

const HOUSEHOLDS = /^(\d[\d.]*)(?:\s*hộ)?$/iu;

function typedHamlet([name = '', ...rest]: readonly string[], line: number): TypedRow {
  const fields: Record<string, string> = { name };
  const problems: TypedProblem[] = [];
  for (const part of rest) {
    const key = looseKey(part).replace(/ /g, '');
    const isNot = key.startsWith('khong') || key.startsWith('chua');
    const households = HOUSEHOLDS.exec(part)?.[1];
    if (households !== undefined && fields['households'] === undefined) fields['households'] = households;
    else if (/loa$/.test(key)) fields['hasLoudspeaker'] = isNot ? 'Không' : 'Có';
    else if (/zalo$/.test(key)) fields['hasZaloGroup'] = isNot ? 'Không' : 'Có';
    else problems.push({ kind: 'unread', field: 'households', word: part });
  }
  return { line, fields, problems };
}

function typedOfficer(parts: readonly string[], line: number): TypedRow {
  const email = parts.find((part) => part.includes('@'));
  const [name = '', ...unit] = parts.filter((part) => part !== email);
  const fields = { name, unit: unit.join(', '), email: (email ?? '').toLowerCase() };
  return { line, fields: filled(fields), problems: [] };
}

const filled = (fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== ''));

function readTable(pasted: ForeignSheet, tab: TypedTab, target: IntakeTarget, book: IntakeBook): TypedList {
  const texts = pasted.rows.map((row) => row.map((cell) => foreignText(cell).normalize('NFC').trim()));
  const isHeaded = hasHead(texts, target, book);
  const sheet = isHeaded ? pasted : { ...pasted, rows: [headFor(texts, tab, target), ...pasted.rows] };
  const shift = isHeaded ? 0 : 1;
  const read = proposeRows(sheet, target, isHeaded ? {} : { head: [1, 1] }, book);
  const words = new Map(read.questions.map((question) => [question.id, question]));
  return {
    rows: read.proposals.map(({ sourceRow, fields, doubts }) => ({
      line: sourceRow - shift,
      fields: Object.fromEntries(Object.entries(fields).map(([field, { text }]) => [field, text])),
      problems: doubts.flatMap((id): readonly TypedProblem[] => {
        const { field = '', word = '' } = words.get(id) ?? {};
        return [{ kind: 'unread', field, word }];
      }),
    })),
    leftOut: read.leftOut
      .filter(({ kind }) => kind !== 'head')
      .map((left) => ({ ...left, row: left.row - shift })),
  };
}

const EXACT = 0.9;
const MOST_ROWS_ABOVE = 10;

/** A row of words only, one of which is the very name of a column. */
function hasHead(
  cells: readonly (readonly string[])[],
  target: IntakeTarget,
  { words }: IntakeBook,
): boolean {
  const scoreOf = headerScorer(target, words);
  const isHeader = (text: string): boolean =>
    target.columns.some(({ field }) => scoreOf(text, field) >= EXACT);
  return cells
    .slice(0, MOST_ROWS_ABOVE)
    .some(
      (row) =>
        row.filter((cell) => cell !== '').length > 1 &&
        row.every((cell) => !/^\d|@/.test(cell)) &&
        row.some((cell) => !isNumberingHeader(cell) && isHeader(cell)),
    );
}

/** What the columns of a table without a head must be: by what stands in them. */
function headFor(
  cells: readonly (readonly string[])[],
  tab: TypedTab,
  { columns }: IntakeTarget,
): readonly string[] {
  const headerOf = (field: string): string => columns.find((column) => column.field === field)?.header ?? '';
  const texts = tab === 'hamlets' ? ['name'] : ['name', 'unit'];
  const numbers = tab === 'hamlets' ? ['households', 'people'] : [];
  const width = Math.max(...cells.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => {
    const values = cells.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    if (values.length === 0) return '';
    if (column === 0 && values.every((value, at) => value.replace(/\.$/, '') === String(at + 1)))
      return 'STT';
    if (values.every((value) => value.includes('@'))) return headerOf('email');
    const field = (values.every((value) => /^\d[\d.,]*$/.test(value)) ? numbers : texts).shift();
    return field === undefined ? '' : headerOf(field);
  });
}

function withProblems(row: TypedRow, rows: readonly TypedRow[], tab: TypedTab): TypedRow {
  const problems: TypedProblem[] = [...row.problems];
  const keyOf = ({ fields }: TypedRow): string =>
    tab === 'hamlets' ? strictKeyWithPrefix(fields['name'] ?? '') : (fields['email'] ?? '');
  if ((row.fields['name'] ?? '') === '') problems.push({ kind: 'no-name' });
  if (tab === 'officers' && !/^[^\s@]+@[^\s@]+$/.test(row.fields['email'] ?? ''))
    problems.push({ kind: 'no-email' });
  const first = rows.find((other) => keyOf(other) === keyOf(row));
  if (first !== undefined && first.line !== row.line && keyOf(row) !== '')
    problems.push({ kind: 'twice', first: first.line });
  return { ...row, problems };
}

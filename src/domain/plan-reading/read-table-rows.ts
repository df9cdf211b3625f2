import { calendarDate } from '../calendar/calendar-date';
import { BLANK_DRAFT } from './plan-draft';
import type { Draft, Unit } from './plan-draft';
import type { ColumnKind } from './plan-dictionary';
import type { OutlineLine } from './plan-outline';
import type { ReadingTools } from './read-clause';
import { titleOf, unitOf } from './read-clause';
import { amountIn, isWholeYear, moneyIn, timeIn } from './plan-times';
import { tokensOf } from './term-finder';

export type Columns = ReadonlyMap<ColumnKind, number>;

/** The columns that a head row names; null where it is none. */
export function columnsOf({ terms }: ReadingTools, cells: readonly string[]): Columns | null {
  const columns = new Map<ColumnKind, number>();
  cells.forEach((cell, at) => {
    const kind = terms.columnOf(cell);
    if (kind !== null && !columns.has(kind)) columns.set(kind, at);
  });
  if (columns.has('title')) return columns.size >= 2 ? columns : null;
  // A head that names two other columns is one; what it calls the tasks by is then the first that it does not number them by.
  const named = new Set(columns.values());
  const first = cells.findIndex((cell, at) => !named.has(at) && isHeadWord(cell));
  return columns.size < 2 || first < 0 ? null : new Map([...columns, ['title', first]]);
}

const NUMBERING = /^(?:stt|tt|số tt|số thứ tự)$/iu;
const isHeadWord = (cell: string): boolean =>
  cell.trim() !== '' && !NUMBERING.test(cell.trim()) && !/\d/.test(cell) && tokensOf(cell).length <= 5;

export function isTotal({ dictionary }: ReadingTools, cells: readonly string[]): boolean {
  return cells.some((cell) => dictionary.rules.totals.some((total) => tokensOf(cell).join(' ') === total));
}

/** A row of a table of tasks; null where it names no task. */
export function readTaskRow(tools: ReadingTools, line: OutlineLine, columns: Columns): Draft | null {
  const cellOf = (kind: ColumnKind): string => {
    const at = columns.get(kind);
    return at === undefined ? '' : (line.cells?.[at] ?? '');
  };
  const title = cellOf('title');
  if (title === '') return null;
  const found = tools.terms.find(title);
  const forms = tools.terms.find(cellOf('forms')).forms;
  const opening = openingForms(tools, title);
  const own = found.forms.filter((key) => itemForm(tools, key) || opening.includes(key));
  const stated = forms.length > 0 ? forms : own;
  const { rules, topics } = tools.dictionary;
  const entry = topics.find(({ key }) => key === found.topics[0]);
  const isFree = found.topics.length === 0 && found.forms.length === 0;
  const target = amountIn(cellOf('target') === '' ? title : cellOf('target'), rules.units);
  const time = cellOf('time');
  return {
    ...BLANK_DRAFT,
    subject: `task:${String(line.paragraph)}`,
    title: titleOf(title),
    topics: found.topics,
    freeTopic: isFree ? titleOf(title) : null,
    forms: formsMeant(tools, stated),
    lead: unitsIn(tools, cellOf('lead'))[0] ?? null,
    partners: unitsIn(tools, cellOf('partners')),
    amount: target,
    time: isWholeYear(time) ? null : (timeIn(time, tools.year) ?? dayAlone(time)),
    cost: moneyIn(cellOf('cost')) ?? moneyIn(`${cellOf('cost')} đồng`),
    usual: { ...(entry ?? {}), scope: 'Toàn xã' },
    sources: [{ paragraph: line.paragraph, text: line.text }],
  };
}

const OPENING_WORDS = 4;

/** What a task begins with is what is done: «In tờ rơi về …», «Chuyên mục … trên đài»; named later it may be but the place. */
const openingForms = ({ terms }: ReadingTools, title: string): readonly string[] =>
  terms.find(title.split(/\s+/u).slice(0, OPENING_WORDS).join(' ')).forms;

const itemForm = ({ dictionary }: ReadingTools, key: string): boolean =>
  dictionary.forms.find((form) => form.key === key)?.kind === 'activity';

/** What a name for several forms means: «chuyên mục» is the loudspeaker. */
function formsMeant({ dictionary }: ReadingTools, keys: readonly string[]): readonly string[] {
  return keys.flatMap((key) => dictionary.forms.find((form) => form.key === key)?.stated ?? [key]);
}

/** Names known to the dictionary by its name for them, others as they stand. */
function unitsIn(tools: ReadingTools, cell: string): readonly Unit[] {
  return cell
    .split(/[;,\n]|\s+và\s+/u)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => {
      const key = tools.terms.actorAtStart(name)?.key;
      return key === undefined ? { key: null, name } : unitOf(tools, key);
    });
}

/** «30/6/2024» alone is the day until when. */
function dayAlone(text: string): Draft['time'] {
  const found = /^(?:ngày\s+)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(text.trim());
  return found === null
    ? null
    : { from: null, to: calendarDate(Number(found[3]), Number(found[2]), Number(found[1])) };
}

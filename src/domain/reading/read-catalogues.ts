import type { CalendarDate } from '../calendar/calendar-date';
import type { CriterionCode, FormCode, TopicCode } from '../ids';
import type { Cell } from '../tables/cell';
import type { Row } from '../tables/table';
import type { Read, RowOf } from '../cells/read';
import { unreadable, valueOf, valueOr } from '../cells/read';
import type { CodeIndex } from '../cells/code-index';
import { codeKey } from '../cells/code-index';
import { itemsOf, tidyText } from '../cells/cell-text';
import { readChoice } from '../cells/read-choice';
import { readDate } from '../cells/read-date';
import { readNumber } from '../cells/read-number';
import { readText } from '../cells/read-text';
import type {
  CommForm,
  ContentTopic,
  CreditKind,
  Criterion,
  Officer,
  OfficerRole,
  ReachRule,
} from '../plan/catalogues';
import { endOf } from '../plan/validity';

export interface OfficerFields {
  readonly email: Read<string>;
  readonly name: Read<string>;
  readonly unit: Read<string>;
  readonly role: Read<OfficerRole>;
  /** Numbers of criteria as written; checked against the sets by a rule. */
  readonly criteria: Read<string>;
}

export interface TopicFields {
  readonly code: Read<string>;
  readonly title: Read<string>;
  readonly required: Read<'yes' | 'no'>;
  readonly weight: Read<number>;
  readonly peopleFacing: Read<'yes' | 'no'>;
  readonly dueMonth: Read<number>;
}

export interface FormFields {
  readonly code: Read<string>;
  readonly title: Read<string>;
  readonly group: Read<string>;
  readonly reach: Read<ReachRule>;
  readonly credit: Read<CreditKind>;
}

export interface CriterionFields {
  readonly set: Read<string>;
  readonly number: Read<string>;
  readonly title: Read<string>;
  readonly validFrom: Read<CalendarDate>;
  readonly validTo: Read<CalendarDate>;
  readonly topics: Read<readonly TopicCode[]>;
}

export function readOfficer(cells: Row<'officers'>['cells']): OfficerFields {
  return {
    email: readText(cells.email),
    name: readText(cells.name),
    unit: readText(cells.unit),
    role: readChoice(cells.role, 'role'),
    criteria: readText(cells.criteria),
  };
}

export function readTopic(cells: Row<'topics'>['cells']): TopicFields {
  return {
    code: readText(cells.code),
    title: readText(cells.title),
    required: readChoice(cells.required, 'yesNo'),
    weight: readNumber(cells.weight, 'decimal'),
    peopleFacing: readChoice(cells.peopleFacing, 'yesNo'),
    dueMonth: readMonth(cells.dueMonth),
  };
}

const LAST_MONTH = 12;

/** A month of the report year, 1…12. */
function readMonth(cell: Cell): Read<number> {
  const read = readNumber(cell, 'decimal');
  if (read.state !== 'read') return read;
  if (!Number.isInteger(read.value)) return unreadable('not-whole');
  return read.value < 1 || read.value > LAST_MONTH ? unreadable('out-of-range') : read;
}

export function readForm(cells: Row<'forms'>['cells']): FormFields {
  return {
    code: readText(cells.code),
    title: readText(cells.title),
    group: readText(cells.group),
    reach: readChoice(cells.reach, 'reach'),
    credit: readChoice(cells.credit, 'credit'),
  };
}

export function readCriterion(
  cells: Row<'criteria'>['cells'],
  topics: CodeIndex<TopicCode>,
): CriterionFields {
  return {
    set: readText(cells.set),
    number: readText(cells.number),
    title: readText(cells.title),
    validFrom: readDate(cells.validFrom),
    validTo: readDate(cells.validTo),
    topics: topics.readList(cells.topics),
  };
}

/** Officers with an e-mail, each address once. */
export function officersOf(rows: readonly RowOf<OfficerFields>[]): readonly Officer[] {
  return firstOfEach(rows, ({ fields }) => emailOf(fields)).map(([email, row]) => ({
    row: row.row,
    email,
    name: valueOr(row.fields.name, ''),
    unit: valueOr(row.fields.unit, ''),
    role: valueOf(row.fields.role),
    criteria: itemsOf(valueOr(row.fields.criteria, '')).map(tidyText),
  }));
}

/** An address as Google accounts have them: no accents, no space, a domain with its dots in place. */
const EMAIL = /^[\w.+'&%-]+@(?:[a-z0-9-]+\.)+[a-z]{2,}$/i;

/** Whether a text can be an account; whoever has none is no officer that could be reached. */
export const isEmail = (text: string): boolean => EMAIL.test(text);

function emailOf({ email }: OfficerFields): string | null {
  const text = valueOf(email);
  return text !== null && isEmail(text) ? text.toLowerCase() : null;
}

/** Topics with a code, each once. A blank or unreadable weight counts as 1, such a Hạn as the year's last month. */
export function topicsOf(rows: readonly RowOf<TopicFields>[]): readonly ContentTopic[] {
  return firstOfEach(rows, ({ fields }) => keyOf(fields.code)).map(([, { row, fields }]) => ({
    row,
    code: valueOr(fields.code, '') as TopicCode,
    title: valueOr(fields.title, ''),
    required: valueOf(fields.required) === 'yes',
    weight: valueOr(fields.weight, 1),
    peopleFacing: valueOf(fields.peopleFacing) === 'yes',
    dueMonth: valueOr(fields.dueMonth, LAST_MONTH),
  }));
}

/** Forms with a code, each once. Where reach or credit cannot be read the one that credits least stands. */
export function formsOf(rows: readonly RowOf<FormFields>[]): readonly CommForm[] {
  return firstOfEach(rows, ({ fields }) => keyOf(fields.code)).map(([, { row, fields }]) => ({
    row,
    code: valueOr(fields.code, '') as FormCode,
    title: valueOr(fields.title, ''),
    group: valueOf(fields.group) ?? groupOf(valueOr(fields.code, '')),
    reach: valueOf(fields.reach) ?? 'listed',
    credit: valueOf(fields.credit) ?? 'indirect',
  }));
}

export function criteriaOf(rows: readonly RowOf<CriterionFields>[]): readonly Criterion[] {
  return firstOfEach(rows, criterionKey).map(([, { row, fields }]) => {
    const set = valueOr(fields.set, '');
    const number = valueOr(fields.number, '');
    return {
      row,
      set,
      number,
      code: `${set}-${number}` as CriterionCode,
      title: valueOr(fields.title, ''),
      validFrom: valueOf(fields.validFrom),
      validTo: endOf(valueOf(fields.validFrom), valueOf(fields.validTo)),
      topics: valueOr(fields.topics, []),
    };
  });
}

/** What makes a criterion one of a kind: its set and its number; null where either is missing. */
export function criterionKey({ fields }: RowOf<CriterionFields>): string | null {
  const set = keyOf(fields.set);
  const number = keyOf(fields.number);
  return set === null || number === null ? null : `${set}-${number}`;
}

function keyOf(read: Read<string>): string | null {
  const text = valueOf(read);
  return text === null ? null : codeKey(text);
}

function groupOf(code: string): string {
  return code.split('.')[0] ?? code;
}

function firstOfEach<R>(
  rows: readonly R[],
  keyOfRow: (row: R) => string | null,
): readonly (readonly [string, R])[] {
  const first = new Map<string, R>();
  for (const row of rows) {
    const key = keyOfRow(row);
    if (key !== null && !first.has(key)) first.set(key, row);
  }
  return [...first];
}

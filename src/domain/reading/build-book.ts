import type { Activity, ActivityEntry } from '../activities/activity';
import type { Contribution } from '../activities/contribution';
import type { Consent, Example } from '../activities/example';
import type { CalendarDate } from '../calendar/calendar-date';
import type { RowId } from '../ids';
import type { OtherFigure } from '../plan/other-figure';
import type { Cell } from '../tables/cell';
import { tidyText, textOf } from '../cells/cell-text';
import { valueOf, valueOr } from '../cells/read';
import type { ReadRow } from './read-row';

/** The row's Mã; a row without one is `@` and its row number (docs/workbook.md «Commands»). */
export function rowIdOf(code: Cell, row: number): RowId {
  const text = tidyText(textOf(code));
  return (text === '' ? `@${String(row)}` : text) as RowId;
}

/** Day on which each row was entered, by its hidden id. */
export type EntryDays = ReadonlyMap<string, CalendarDate>;

/** One for all rows without Số hộ theo xóm, which are most. */
const NO_HOUSEHOLDS: Activity['householdsByHamlet'] = new Map();

/** Null where what §6.0 demands is not there; the caller leaves out rows with an error. */
export function activityOf(
  { row, cells, fields }: ReadRow<'activities'>,
  entered: EntryDays,
): Activity | null {
  const date = valueOf(fields.date);
  const status = valueOf(fields.status);
  const form = valueOf(fields.form);
  const scope = valueOf(fields.scope);
  const topics = valueOf(fields.topics);
  if (date === null || status === null || form === null || scope === null || topics === null) return null;
  return {
    id: rowIdOf(cells.code, row),
    row,
    date,
    status,
    planItem: valueOf(fields.planItem),
    topics,
    form,
    scope,
    hamlets: valueOr(fields.hamlets, []),
    leadUnit: valueOr(fields.leadUnit, ''),
    partnerUnits: valueOr(fields.partnerUnits, ''),
    householdsByHamlet: valueOr(fields.householdsByHamlet, NO_HOUSEHOLDS),
    evidence: valueOr(fields.evidence, []),
    enteredOn: entered.get(textOf(cells._id)) ?? null,
    confirmedDistinct: valueOf(fields.confirmation) === 'distinct',
    title: valueOr(fields.title, ''),
    place: valueOr(fields.place, ''),
    stage: valueOr(fields.stage, ''),
    participants: valueOr(fields.participants, ''),
    criteria: valueOr(fields.criteria, []),
    fundingSource: valueOf(fields.fundingSource),
    note: valueOr(fields.note, ''),
    attendance: valueOf(fields.attendance),
    householdsAttending: valueOf(fields.householdsAttending),
    quantity: valueOf(fields.quantity),
    newsItems: valueOf(fields.newsItems),
    broadcastCount: valueOf(fields.broadcastCount),
    minutesPerBroadcast: valueOf(fields.minutesPerBroadcast),
    reachCount: valueOf(fields.reachCount),
    areaM2: valueOf(fields.areaM2),
    cost: valueOf(fields.cost),
  };
}

/** Every row; `activity` is null where the row has an error. */
export function activityEntriesOf(
  rows: readonly ReadRow<'activities'>[],
  invalid: ReadonlySet<number>,
  entered: EntryDays,
): readonly ActivityEntry[] {
  return rows.map((row) => ({
    id: rowIdOf(row.cells.code, row.row),
    row: row.row,
    status: valueOf(row.fields.status),
    activity: invalid.has(row.row) ? null : activityOf(row, entered),
  }));
}

export function contributionsOf(
  rows: readonly ReadRow<'contributions'>[],
  invalid: ReadonlySet<number>,
): readonly Contribution[] {
  return rows.flatMap(({ row, cells, fields }) => {
    const date = valueOf(fields.date);
    const kind = valueOf(fields.kind);
    const value = valueOf(fields.value);
    if (invalid.has(row) || date === null || kind === null || value === null) return [];
    return {
      id: rowIdOf(cells.code, row),
      row,
      date,
      hamlet: valueOf(fields.hamlet),
      giver: valueOf(fields.giver) ?? 'household',
      kind,
      value,
      households: valueOf(fields.households),
      activity: valueOr(fields.activity, ''),
      project: valueOr(fields.project, ''),
      note: valueOr(fields.note, ''),
    };
  });
}

export function examplesOf(
  rows: readonly ReadRow<'examples'>[],
  invalid: ReadonlySet<number>,
): readonly Example[] {
  return rows.flatMap(({ row, cells, fields }) => {
    const date = valueOf(fields.date);
    const kind = valueOf(fields.kind);
    if (invalid.has(row) || date === null || kind === null) return [];
    return {
      id: rowIdOf(cells.code, row),
      row,
      date,
      kind,
      name: valueOr(fields.name, ''),
      hamlet: valueOf(fields.hamlet),
      topics: valueOr(fields.topics, []),
      achievement: valueOr(fields.achievement, ''),
      replicates: valueOf(fields.replicates),
      activity: valueOr(fields.activity, ''),
      consent: consentOf(fields),
      evidence: valueOr(fields.evidence, []),
      note: valueOr(fields.note, ''),
    };
  });
}

/** What cannot be read of it is no consent: a scope or a day that nobody understands names nobody. */
function consentOf({
  consent,
  consentDay,
  consentScope,
  withdrawnOn,
}: ReadRow<'examples'>['fields']): Consent {
  const answer = valueOf(consent);
  const isUnclear = consentScope.state === 'unreadable' || withdrawnOn.state === 'unreadable';
  return {
    given: answer === null ? null : answer === 'yes' && !isUnclear,
    day: valueOf(consentDay),
    scope: valueOr(consentScope, ['report']),
    withdrawnOn: valueOf(withdrawnOn),
  };
}

/** Rows that state a figure of a month; the month as its number in `year`. */
export function otherFiguresOf(
  rows: readonly ReadRow<'otherFigures'>[],
  invalid: ReadonlySet<number>,
): readonly OtherFigure[] {
  return rows.flatMap(({ row, cells, fields }) => {
    const month = valueOf(fields.month);
    const indicator = valueOf(fields.indicator);
    const value = valueOf(fields.value);
    if (invalid.has(row) || month === null || indicator === null || value === null) return [];
    return { id: rowIdOf(cells.code, row), row, month, indicator, value };
  });
}

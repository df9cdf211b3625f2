import type { ActivityFields } from '../read-activity';
import type { ContributionFields } from '../read-contribution';
import type { ExampleFields } from '../read-example';
import type { CalendarDate } from '../../calendar/calendar-date';
import type { HamletCode } from '../../ids';
import type { PlanFields } from '../read-plan';
import type { Cell } from '../../tables/cell';
import { isDateCell } from '../../tables/cell';
import type { ChoiceList } from '../../tables/choices';
import type { Row } from '../../tables/table';
import { dayWithin, readHurriedDate } from '../../text/hurried-date';
import type { HurriedDate } from '../../text/hurried-date';
import type { Catalogue } from '../catalogue';
import type { Problem, Read } from '../../cells/read';
import { understood, unreadable, valueOf } from '../../cells/read';
import { isDenied } from '../../text/number-text';
import { itemsOf, textOf } from '../../cells/cell-text';
import type { Match } from '../../cells/item-match';
import { isNamed, labelOf, shownOf } from '../../cells/item-match';
import { dateFix } from '../../cells/read-date';
import { itemsIn, listOf } from '../../cells/read-list';
import { hurriedCode } from './hurried-code';
import { guessFigures } from './hurried-figures';
import { guessItem, severalIn } from './hurried-items';
import { saidChoice } from './said-choices';

/**
 * What cells may mean that could not be understood, typed in a hurry: nothing here is taken for granted but the time
 * behind a day. Only whoever has the whole catalogue at hand asks so much; the form, which offers lists, does not.
 */
export function guessActivity(
  cells: Row<'activities'>['cells'],
  fields: ActivityFields,
  catalogue: Catalogue,
): ActivityFields {
  if (!someUnreadable(fields)) return fields;
  const { hamlets, topics, forms, planItems, criteria, lists } = catalogue;
  const date = guessDay(cells.date, fields.date, catalogue);
  const hamlet: Match<HamletCode> = (item) => hamlets.match(item, valueOf(date));
  const split = fields.householdsByHamlet;
  const criterion = hurriedCode(criteria, catalogue.criteriaOfSet);
  return {
    ...fields,
    date,
    status: guessChoice('status', cells.status, fields.status),
    scope: guessChoice('activityScope', cells.scope, fields.scope),
    confirmation: guessChoice('confirmation', cells.confirmation, fields.confirmation),
    fundingSource: guessChoice('fundingSource', cells.fundingSource, fields.fundingSource),
    topics: guessList(cells.topics, fields.topics, hurriedCode(topics, lists.topics)),
    hamlets: guessList(cells.hamlets, fields.hamlets, hamlet, hamlets.itemsOf),
    criteria: guessList(cells.criteria, fields.criteria, criterion),
    form: guessOne(cells.form, fields.form, hurriedCode(forms, lists.forms)),
    planItem: guessOne(cells.planItem, fields.planItem, hurriedCode(planItems, lists.plan)),
    householdsByHamlet:
      split.state === 'unreadable'
        ? guessFigures(textOf(cells.householdsByHamlet), split, hamlets, valueOf(date))
        : split,
  };
}

/** The same of Kế hoạch; its contents and forms may be groups, and are taken as written. */
export function guessPlanRow(
  cells: Row<'plan'>['cells'],
  fields: PlanFields,
  catalogue: Catalogue,
): PlanFields {
  if (!someUnreadable(fields)) return fields;
  const from = guessDay(cells.from, fields.from, catalogue);
  const hamlet: Match<HamletCode> = (item) => catalogue.hamlets.match(item, valueOf(from));
  return {
    ...fields,
    from,
    to: guessDay(cells.to, fields.to, catalogue),
    scope: guessChoice('planScope', cells.scope, fields.scope),
    fundingSource: guessChoice('fundingSource', cells.fundingSource, fields.fundingSource),
    hamlets: guessList(cells.hamlets, fields.hamlets, hamlet, catalogue.hamlets.itemsOf),
  };
}

/** The same of Đóng góp. */
export function guessContribution(
  cells: Row<'contributions'>['cells'],
  fields: ContributionFields,
  catalogue: Catalogue,
): ContributionFields {
  if (!someUnreadable(fields)) return fields;
  return {
    ...guessDayAndHamlet(cells, fields, catalogue),
    kind: guessChoice('contributionKind', cells.kind, fields.kind),
  };
}

/** The same of Gương, mô hình. */
export function guessExample(
  cells: Row<'examples'>['cells'],
  fields: ExampleFields,
  catalogue: Catalogue,
): ExampleFields {
  if (!someUnreadable(fields)) return fields;
  const topic = hurriedCode(catalogue.topics, catalogue.lists.topics);
  return {
    ...guessDayAndHamlet(cells, fields, catalogue),
    topics: guessList(cells.topics, fields.topics, topic),
    consent: guessChoice('yesNo', cells.consent, fields.consent),
  };
}

/** In a loop without lists of its own: nearly every row is asked, nearly every one says no. */
function someUnreadable<F extends { readonly [K in keyof F]: Read<unknown> }>(fields: F): boolean {
  for (const field in fields) if (fields[field].state === 'unreadable') return true;
  return false;
}

function guessDayAndHamlet<F extends Pick<ContributionFields, 'date' | 'hamlet'>>(
  cells: { readonly date: Cell; readonly hamlet: Cell },
  fields: F,
  catalogue: Catalogue,
): F {
  const date = guessDay(cells.date, fields.date, catalogue);
  const match = (item: string) => catalogue.hamlets.match(item, valueOf(date));
  return { ...fields, date, hamlet: guessOne(cells.hamlet, fields.hamlet, match) };
}

const DAY_PROBLEM: Readonly<Record<Exclude<HurriedDate['kind'], 'read'>, Problem>> = {
  'missing-year': 'year-missing',
  'year-out-of-range': 'year-out-of-range',
  'no-such-day': 'no-such-day',
  'weekday-differs': 'weekday-differs',
  lunar: 'lunar-day',
  'several-days': 'several-days',
  unrecognised: 'not-a-date',
};

/** Excel's day zero: a time of day without its day. */
const TIME_ONLY = '1899-12-30';

function guessDay(cell: Cell, read: Read<CalendarDate>, { planYear }: Catalogue): Read<CalendarDate> {
  if (read.state !== 'unreadable' || read.mend !== undefined) return read;
  if (isDateCell(cell)) {
    const [, month = 0, day = 0] = cell.date.split('-').map(Number);
    return withDay(read.problem, cell.date === TIME_ONLY ? null : dayWithin(day, month, planYear));
  }
  if (read.problem !== 'not-a-date') return read;
  const text = typeof cell === 'number' ? String(cell) : textOf(cell);
  const hurried = readHurriedDate(text, planYear);
  if (hurried.kind === 'read') return understood(hurried.date, dateFix(hurried.date, true, hurried.minutes));
  return withDay(DAY_PROBLEM[hurried.kind], hurried.suggestion ?? null);
}

const withDay = (problem: Problem, day: CalendarDate | null): Read<CalendarDate> =>
  unreadable(problem, day === null ? undefined : dateFix(day, false));

function guessChoice<T>(list: ChoiceList, cell: Cell, read: Read<T>): Read<T> {
  if (read.state !== 'unreadable') return read;
  const said = saidChoice(list, textOf(cell));
  return said === null ? read : { ...read, suggestions: [said], mend: { value: said, certain: false } };
}

function guessOne<T>(cell: Cell, read: Read<T>, match: Match<T>): Read<T> {
  if (read.state !== 'unreadable' || read.mend !== undefined) return read;
  const text = textOf(cell);
  if (isDenied(text) || read.problem === 'shared-name') return read;
  const several = severalIn(text, match);
  if (new Set(several).size > 1) return { ...read, problem: 'several-values', suggestions: several };
  const found = match(text);
  const guess = found.state === 'unknown' ? (guessItem(text, '', match) ?? found) : found;
  if (!isNamed(guess)) return read;
  return { ...read, suggestions: [shownOf(guess)], mend: { value: labelOf(guess), certain: false } };
}

/** The list with a guess for each unknown item; «ND3,6» is one item too, for ND3.6. */
function guessList<T>(
  cell: Cell,
  read: Read<readonly T[]>,
  match: Match<T>,
  split = itemsOf,
): Read<readonly T[]> {
  if (read.state !== 'unreadable' || read.mend !== undefined) return read;
  const text = textOf(cell);
  if (isDenied(text) || read.problem === 'shared-name') return read;
  const items = itemsIn(cell, split);
  const pointed = typeof cell === 'number' ? items : split(text.replace(/(\d),(?=\d)/g, '$1.'));
  const whole = pointed.map(match);
  if (pointed.length < items.length && whole.every(isNamed)) {
    const labels = whole.map((found) => labelOf(found));
    return {
      ...read,
      unknown: [text],
      suggestions: labels,
      mend: { value: labels.join('; '), certain: false },
    };
  }
  let previous = '';
  const matches = items.map((item) => {
    const known = match(item);
    const found = known.state === 'unknown' ? (guessItem(item, previous, match) ?? known) : known;
    previous = labelOf(found, item);
    return found;
  });
  return listOf(items, matches);
}

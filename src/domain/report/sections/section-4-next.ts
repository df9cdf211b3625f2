import type { CalendarDate } from '../../calendar/calendar-date';
import { reportingMonthsTouched } from '../../calendar/reporting-months';
import { criterionOfficers } from '../../coverage/responsible';
import type { HamletCode } from '../../ids';
import { matchesForm } from '../../plan/code-pattern';
import { formatDate, formatNumber } from '../../text/format';
import { withMore } from '../ask-people';
import { cell, column, headerCell, paragraph } from '../blocks';
import { NO_FIGURE } from '../figure-form';
import { joinNames, nameList, NAMED_AT_MOST } from '../prose/name-list';
import { spokenCount } from '../prose/spoken-figure';
import type { NextContent, NextWork } from '../next-work';
import { periodAfter } from '../next-work';
import { shownTasks } from '../lists/shown-tasks';
import { placeOfTable3 } from '../table-numbers';
import type { ReportContext } from '../report-context';
import type { Block, TableCell } from '../tree';
import { capitalised } from './section-2-forms';

const FORMS_NAMED = 1;

/** IV Phương hướng, nhiệm vụ: who does what where by when; the rest is for people to write. */
export function nextTasks(context: ReportContext): readonly Block[] {
  const { coverage, say } = context;
  const { shown, others, newYear } = shownTasks(context);
  const intro =
    newYear === null
      ? say.runs(context.isOpen ? 'next.introOpen' : 'next.intro', {})
      : say.runs('next.introNewYear', { năm: String(newYear), 'năm cũ': String(newYear - 1) });
  const told = [
    ...(shown.length === 0 ? [] : [paragraph(intro), taskTable(shown, context)]),
    ...(others > 0 && coverage.period.kind !== 'month'
      ? [paragraph(say.runs('next.moreTasks', { số: spokenCount(others) }))]
      : []),
  ];
  return withMore(told, 'next.more', context);
}

/** Where, and what: whichever is longer has the room. */
const MANY_PLACES = [62, 38] as const;
const FEW_PLACES = [36, 64] as const;
/** Two lines of the narrower column. */
const SHORT_PLACES = 40;

function taskTable(works: readonly NextWork[], context: ReportContext): Block {
  const { say } = context;
  const months = monthNames(context);
  const late = works.filter(({ until }) => until === null).length;
  const places = works.map((work) => placesOf(work, context));
  const widths = places.every((text) => text.length <= SHORT_PLACES) ? FEW_PLACES : MANY_PLACES;
  return {
    kind: 'table',
    density: 'dense',
    columns: [
      column(7),
      ...widths.map((width) => column(width, 'left')),
      column(23, 'left'),
      column(20, 'left'),
      column(15),
    ],
    header: [
      [
        headerCell(say.text('table1.number', {})),
        ...(['hamlets', 'contents', 'forms', 'lead', 'when'] as const).map((key) =>
          headerCell(say.text(`tasks.${key}`, {})),
        ),
      ],
    ],
    rows: works.map((work, at): readonly TableCell[] => [
      cell(String(at + 1)),
      cell(places[at] ?? ''),
      cell(work.contents.map((content) => nameOf(content, context)).join('; ')),
      cell(formsOf(work, context)),
      cell(leadOf(work, context)),
      cell(work.until === null ? monthAt(months, at, late) : byDay(work.until, context)),
    ]),
  };
}

/** What is late is shared out over the months to come, what more hamlets lack first. */
const monthAt = (months: readonly string[], at: number, of: number): string =>
  months[Math.min(months.length - 1, Math.floor((at * months.length) / Math.max(of, 1)))] ?? NO_FIGURE;

function monthNames(context: ReportContext): readonly string[] {
  const { from, to } = periodAfter(context);
  return reportingMonthsTouched(from, to, context.book.settings.periodStyle).map(({ month }) =>
    capitalised(context.say.text('monthly.month', { số: String(month) })),
  );
}

const byDay = (until: CalendarDate, { say }: ReportContext): string =>
  say.text('tasks.until', { ngày: formatDate(until).slice(0, 5) });

function placesOf({ hamlets }: NextWork, context: ReportContext): string {
  const { coverage, hamletName, say } = context;
  if (hamlets === null) return say.text('scope.communeWide', {});
  const all = coverage.hamlets.map(({ hamlet }) => hamlet.code);
  if (hamlets.length === 0 || (all.length > 1 && all.every((code) => hamlets.includes(code))))
    return capitalised(say.text('name.allHamlets', { số: formatNumber(all.length) }));
  const others = all.filter((code) => !hamlets.includes(code));
  const nameAll = (codes: readonly HamletCode[]): readonly string[] =>
    codes.map((code) => capitalised(hamletName(code)));
  if (hamlets.length > NAMED_AT_MOST && others.length <= NAMED_AT_MOST)
    return say.text('tasks.except', { 'danh sách': joinNames(nameAll(others), say) });
  const names = nameAll(hamlets);
  return nameList(names, { noun: say.text('name.hamletNoun', {}), whole: placeOfTasks(context) }, say);
}

/** The table by hamlet says of each which rows of this one are its own. */
const placeOfTasks = (context: ReportContext): string | null =>
  placeOfTable3(context) ?? context.appendixLabel('hamlets');

function nameOf(content: NextContent, { book, say }: ReportContext): string {
  switch (content.kind) {
    case 'item': {
      const { title, topics } = content.item;
      return title.trim() === '' ? topics.map((code) => titleOf(code, book.topics)).join(', ') : title.trim();
    }
    case 'topic':
      return titleOf(content.topic, book.topics);
    case 'meeting':
      return say.text('tasks.meeting', {});
  }
}

const titleOf = (code: string, topics: ReportContext['book']['topics']): string =>
  topics.find((topic) => topic.code === code)?.title ?? code;

/** Of the forms that the item names those that meet people and that the commune uses most; for contents alone any such. */
function formsOf({ item, hamlets }: NextWork, { book, cumulative }: ReportContext): string {
  const uses = new Map<string, number>();
  for (const { form } of cumulative.counted) uses.set(form, (uses.get(form) ?? 0) + 1);
  const named = book.forms.filter((form) => item === null || matchesForm(item.forms, form));
  const direct = hamlets === null ? [] : named.filter(({ credit }) => credit === 'direct');
  const fitting = direct.length > 0 ? direct : item === null ? [] : named;
  return [...fitting]
    .sort((a, b) => (uses.get(b.code) ?? 0) - (uses.get(a.code) ?? 0))
    .slice(0, FORMS_NAMED)
    .map(({ title }) => title)
    .join('; ');
}

/** The plan's unit; where the plan says a role, the units of those who have it; else who looks after the content. */
function leadOf(
  { item, contents }: NextWork,
  { book, coverage, say, leavesUnitOpen }: ReportContext,
): string {
  const unit = item?.leadUnit.trim() ?? '';
  if (unit !== '' && !leavesUnitOpen(unit)) return unit;
  const officersOf = criterionOfficers(book, coverage.state.day);
  const topics = contents.flatMap((content) =>
    content.kind === 'topic'
      ? [content.topic]
      : content.kind === 'item'
        ? book.topics
            .filter(({ code }) => content.item.topics.some((pattern) => pattern === (code as string)))
            .map(({ code }) => code)
        : [],
  );
  const emails = new Set(topics.flatMap((topic) => [...officersOf(topic)]));
  const units = [
    ...new Set(book.officers.filter(({ email }) => emails.has(email)).map((officer) => officer.unit.trim())),
  ];
  const named = units.filter((name) => name !== '');
  return named.length > 0
    ? nameList(named, { noun: say.text('name.unitNoun', {}) }, say)
    : unit === ''
      ? NO_FIGURE
      : unit;
}

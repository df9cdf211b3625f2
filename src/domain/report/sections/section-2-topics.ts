import type { Credit } from '../../coverage/coverage';
import type { TopicCode } from '../../ids';
import type { ContentTopic } from '../../plan/catalogues';
import { formatNumber } from '../../text/format';
import { caption, cell, column, headerCell, paragraph } from '../blocks';
import { isBrief } from '../brief';
import { joinNames } from '../lists/listing';
import { titleList } from '../prose/name-list';
import { spokenCount } from '../prose/spoken-figure';
import type { ReportContext } from '../report-context';
import { topicTableNumber } from '../table-numbers';
import { activitiesAbout } from '../topic-activities';
import type { Block, Runs, Table } from '../tree';
import { criteriaResults } from './section-2-criteria';

const NAMED_TOPICS = 3;
/** With fewer contents than this, the most told are nearly all of them. */
const ENOUGH_TO_COMPARE = 6;

/** II.2 Theo nội dung, with table 2: one row for each content told about, one sentence for those that were not; then by criterion. */
export function topics(context: ReportContext): readonly Block[] {
  const { book, say } = context;
  const told = book.topics.filter(({ code }) => activitiesAbout(code, context) > 0);
  const silent = book.topics.filter((topic) => topic.required && activitiesAbout(topic.code, context) === 0);
  const sentences: readonly Runs[] = [
    // The last column of a brief report's table says the same.
    ...(told.length > 0 && !isBrief(context.coverage.period.kind) ? [introduction(context)] : []),
    ...(told.length >= ENOUGH_TO_COMPARE && !isBrief(context.coverage.period.kind)
      ? [mostTold(told, context)]
      : []),
    ...(silent.length === 0 ? [] : [notDone(silent, told.length === 0, context)]),
  ];
  return [
    ...(sentences.length === 0
      ? []
      : [paragraph(sentences.flatMap((runs, at) => (at === 0 ? runs : [{ text: ' ' }, ...runs])))]),
    ...(told.length === 0
      ? []
      : [
          caption(say.runs('table2.caption', { số: String(topicTableNumber(context)) })),
          topicTable(told, context),
        ]),
    ...criteriaResults(context),
  ];
}

function introduction(context: ReportContext): Runs {
  const { book, say } = context;
  const required = book.topics.filter((topic) => topic.required);
  if (required.length === 0) return say.runs('topics.noneRequired', {});
  const reached = required.filter(
    ({ code }) => hamletsWith('none', code, context) < context.coverage.hamlets.length,
  );
  if (reached.length === 0 && required.length > 1)
    return say.runs('topics.introNone', { 'tổng số': spokenCount(required.length) });
  return say.runs('topics.intro', {
    'số nội dung': formatNumber(reached.length),
    'tổng số': formatNumber(required.length),
  });
}

/** Required contents that nobody told about; where that is all there is, no list of the whole catalogue. */
function notDone(silent: readonly ContentTopic[], isAll: boolean, { say }: ReportContext): Runs {
  if (isAll && silent.length > 1) return say.runs('topics.allSilent', {});
  const titles = silent.map(({ title }) => title);
  return say.runs('topics.notDone', {
    'danh sách':
      titles.length > 2 ? titleList(titles, say.text('name.topicNoun', {}), say) : joinNames(titles, say),
  });
}

/** Those with most activities; a tie at the end of the list brings its others in. */
function mostTold(told: readonly ContentTopic[], context: ReportContext): Runs {
  const { say } = context;
  const counted = told
    .map(({ code, title }) => ({ title, count: activitiesAbout(code, context) }))
    .sort((a, b) => b.count - a.count);
  const least = counted[NAMED_TOPICS - 1]?.count ?? 0;
  const named = counted
    .filter(({ count }) => count >= least)
    .map(({ title, count }) =>
      say.text('topics.count', { 'nội dung': title, 'số hoạt động': spokenCount(count) }),
    );
  return say.runs('topics.most', { 'danh sách': joinNames(named, say) });
}

function topicTable(told: readonly ContentTopic[], context: ReportContext): Table {
  const { say } = context;
  const titles = [
    say.text('table1.number', {}),
    say.text('topics.title', {}),
    say.text('topics.activities', {}),
    say.text('topics.direct', {}),
    say.text('topics.indirect', {}),
    say.text('topics.none', {}),
  ];
  return {
    kind: 'table',
    density: 'dense',
    columns: [column(8), column(107, 'left'), ...[12.5, 12.5, 12.5, 12.5].map((width) => column(width))],
    header: [titles.map((title) => headerCell(title))],
    rows: told.map(({ code, title }, position) => [
      cell(formatNumber(position + 1)),
      cell(title),
      cell(formatNumber(activitiesAbout(code, context))),
      ...(['direct', 'indirect', 'none'] as const).map((credit) =>
        cell(formatNumber(hamletsWith(credit, code, context))),
      ),
    ]),
  };
}

const hamletsWith = (credit: Credit, code: TopicCode, { coverage }: ReportContext): number =>
  coverage.hamlets.filter(({ credits }) => (credits.get(code) ?? 'none') === credit).length;

import type { Credit } from '../../coverage/coverage';
import type { TopicCode } from '../../ids';
import type { ContentTopic } from '../../plan/catalogues';
import { formatNumber } from '../../text/format';
import { cell, column, headerCell, paragraph } from '../blocks';
import { joinNames } from '../listing';
import type { ReportContext } from '../report-context';
import type { Block, Runs, Table } from '../tree';

const NAMED_TOPICS = 3;
/** With fewer contents than this, the most told are nearly all of them. */
const ENOUGH_TO_COMPARE = 6;

/** II.2 Theo nội dung: one row for each content that was told about, one sentence for those that were not. */
export function topics(context: ReportContext): readonly Block[] {
  const { book, say } = context;
  const told = book.topics.filter(({ code }) => activitiesAbout(code, context) > 0);
  const silent = book.topics.filter((topic) => topic.required && activitiesAbout(topic.code, context) === 0);
  const blocks: Block[] = [];
  if (told.length > 0) blocks.push(paragraph(introduction(context)), topicTable(told, context));
  if (told.length >= ENOUGH_TO_COMPARE) blocks.push(paragraph(mostTold(told, context)));
  if (silent.length > 0) {
    const titles = silent.map(({ title }) => title);
    blocks.push(
      paragraph(
        say.runs('topics.notDone', {
          'danh sách': titles.length > 2 ? titles.join('; ') : joinNames(titles, say),
        }),
      ),
    );
  }
  return blocks;
}

function introduction(context: ReportContext): Runs {
  const { book, say } = context;
  const required = book.topics.filter((topic) => topic.required);
  if (required.length === 0) return say.runs('topics.noneRequired', {});
  const reached = required.filter(
    ({ code }) => hamletsWith('none', code, context) < context.coverage.hamlets.length,
  );
  return say.runs('topics.intro', {
    'số nội dung': formatNumber(reached.length),
    'tổng số': formatNumber(required.length),
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
      say.text('topics.count', { 'nội dung': title, 'số hoạt động': formatNumber(count) }),
    );
  return say.runs('topics.most', { 'danh sách': joinNames(named, say) });
}

/** The sentence before it is its caption: tables 1 to 3 keep the numbers that offices know. */
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
    density: 'normal',
    columns: [column(10), column(79, 'left'), ...[19, 19, 19, 19].map((width) => column(width))],
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

const activitiesAbout = (code: TopicCode, { coverage }: ReportContext): number =>
  coverage.counted.filter((activity) => activity.topics.includes(code)).length;

const hamletsWith = (credit: Credit, code: TopicCode, { coverage }: ReportContext): number =>
  coverage.hamlets.filter(({ credits }) => (credits.get(code) ?? 'none') === credit).length;

import type { Credit } from '../../coverage/coverage';
import type { TopicCode } from '../../ids';
import type { ContentTopic } from '../../plan/catalogues';
import { formatNumber } from '../../text/format';
import { listItem, paragraph } from '../blocks';
import { joinNames } from '../listing';
import type { ReportContext } from '../report-context';
import type { Block } from '../tree';

/** II.2 Theo nội dung: one line for each content that was told about, one sentence for those that were not. */
export function topics(context: ReportContext): readonly Block[] {
  const { book, say, appendixLabel } = context;
  const told = book.topics.filter(({ code }) => activitiesAbout(code, context) > 0);
  const silent = book.topics.filter((topic) => topic.required && activitiesAbout(topic.code, context) === 0);
  const blocks: Block[] = [];
  if (told.length > 0)
    blocks.push(paragraph(introduction(context)), ...told.map((topic) => line(topic, context)));
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
  const label = appendixLabel('matrix');
  if (label !== null) blocks.push(paragraph(say.runs('topics.appendix', { 'phụ lục': label })));
  return blocks;
}

function introduction(context: ReportContext): ReturnType<ReportContext['say']['runs']> {
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

const line = ({ code, title }: ContentTopic, context: ReportContext): Block =>
  listItem(
    context.say.runs('topics.item', {
      'nội dung': title,
      'số hoạt động': formatNumber(activitiesAbout(code, context)),
      'trực tiếp': formatNumber(hamletsWith('direct', code, context)),
      'gián tiếp': formatNumber(hamletsWith('indirect', code, context)),
      'số xóm': formatNumber(context.coverage.hamlets.length),
    }),
  );

const activitiesAbout = (code: TopicCode, { coverage }: ReportContext): number =>
  coverage.counted.filter((activity) => activity.topics.includes(code)).length;

const hamletsWith = (credit: Credit, code: TopicCode, { coverage }: ReportContext): number =>
  coverage.hamlets.filter(({ credits }) => (credits.get(code) ?? 'none') === credit).length;

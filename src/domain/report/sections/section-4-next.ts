import type { Gap } from '../../coverage/coverage';
import type { HamletCode, TopicCode } from '../../ids';
import { formatNumber } from '../../text/format';
import { askPeople } from '../ask-people';
import { listItem, paragraph } from '../blocks';
import { activitiesWithoutEvidence, hamletsWithGap } from '../gap-groups';
import { listHamlets } from '../listing';
import type { ReportContext } from '../report-context';
import type { Block, Runs } from '../tree';
import { lateness } from './section-3-weaknesses';

const TASKS_NAMED_AT_MOST = 7;

/** IV Phương hướng: each task answers a gap of section III; the rest is for people to write. */
export function nextTasks(context: ReportContext): readonly Block[] {
  const tasks = [
    ...topicTasks(context),
    ...hamletTasks(context),
    ...planTask(context),
    ...evidenceTask(context),
  ];
  return [
    ...(tasks.length === 0
      ? []
      : [paragraph(context.say.runs(context.isOpen ? 'next.introOpen' : 'next.intro', {}))]),
    ...tasks.map(listItem),
    ...askPeople('next.more', context),
  ];
}

/** Contents lacking at most hamlets come first; those lacking at the same hamlets stand in one sentence. */
function topicTasks(context: ReportContext): readonly Runs[] {
  const { book, coverage, say, appendixLabel } = context;
  const titleByCode = new Map(book.topics.map(({ code, title }) => [code, title]));
  const groups = new Map<string, { readonly hamlets: readonly HamletCode[]; readonly titles: string[] }>();
  for (const [topic, hamlets] of hamletsByTopic(coverage.gaps)) {
    const key = [...hamlets].sort().join(' ');
    const group = groups.get(key) ?? { hamlets, titles: [] };
    group.titles.push(titleByCode.get(topic) ?? topic);
    groups.set(key, group);
  }
  const lacking = [...groups.values()].sort((a, b) => b.hamlets.length - a.hamlets.length);
  const tasks = lacking.slice(0, TASKS_NAMED_AT_MOST).map(({ hamlets, titles }) =>
    say.runs(titles.length === 1 ? 'next.topic' : 'next.topics', {
      'nội dung': titles.join('; '),
      'danh sách': listHamlets(hamlets, context),
    }),
  );
  const label = appendixLabel('gaps');
  return lacking.length > TASKS_NAMED_AT_MOST && label !== null
    ? [...tasks, say.runs('next.moreTopics', { 'phụ lục': label })]
    : tasks;
}

function hamletsByTopic(gaps: readonly Gap[]): ReadonlyMap<TopicCode, readonly HamletCode[]> {
  const hamlets = new Map<TopicCode, HamletCode[]>();
  for (const { kind, topic, hamlet } of gaps) {
    if (kind !== 'G1' || topic === undefined || hamlet === undefined) continue;
    const known = hamlets.get(topic);
    if (known === undefined) hamlets.set(topic, [hamlet]);
    else known.push(hamlet);
  }
  return hamlets;
}

function hamletTasks(context: ReportContext): readonly Runs[] {
  const { coverage, say } = context;
  return (
    [
      ['G2', 'next.continuity'],
      ['G3', 'next.reach'],
      ['G7', 'next.data'],
    ] as const
  ).flatMap(([kind, sentence]) => {
    const hamlets = hamletsWithGap(coverage.gaps, kind);
    return hamlets.length === 0 ? [] : [say.runs(sentence, { 'danh sách': listHamlets(hamlets, context) })];
  });
}

function planTask(context: ReportContext): readonly Runs[] {
  const { book, coverage, say } = context;
  const behind = new Set(
    coverage.gaps.flatMap(({ kind, planItem }) =>
      kind === 'G4' && planItem !== undefined ? [planItem] : [],
    ),
  );
  if (behind.size === 0) return [];
  const named = book.plan
    .filter(({ code }) => behind.has(code))
    .map(({ code, title }) => (title.trim() === '' ? code : `${title} (${code})`));
  return [say.runs('next.plan', { mức: lateness(context), 'danh sách': named.join('; ') })];
}

function evidenceTask({ coverage, say }: ReportContext): readonly Runs[] {
  const count = activitiesWithoutEvidence(coverage.gaps).length;
  return count === 0 ? [] : [say.runs('next.evidence', { 'số hoạt động': formatNumber(count) })];
}

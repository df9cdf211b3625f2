import type { HamletCode, TopicCode } from '../../ids';
import type { CommForm, PlanItem } from '../../plan/catalogues';
import { matchesForm } from '../../plan/code-pattern';
import { takesTopic } from '../../plan/takes-topic';
import type { RankedGap } from '../coverage';
import { creditFor } from '../hamlet-ledger';
import type { PeriodView } from '../period-view';
import { dutyOf } from './needs';

/** What a meeting would be, and what it would close at one hamlet. */
export interface MeetingChoice {
  readonly form: CommForm;
  readonly topics: readonly TopicCode[];
  readonly closes: readonly RankedGap[];
  /** Σ rank of what it closes. */
  readonly weight: number;
}

/** Commendations and contests are occasions of their own: they inform where the plan names them, and are no way to catch up. */
const OCCASIONS: readonly string[] = ['HT5', 'HT7'];

/** Direct forms in the order in which officials reach for them: the most used first, then as tab Hình thức lists them. */
export function meetingForms({ book, counting, duties }: PeriodView): readonly CommForm[] {
  const used = new Map<string, number>();
  for (const { form } of counting.countedForState) used.set(form.code, (used.get(form.code) ?? 0) + 1);
  const direct = book.forms.filter(({ credit }) => credit === 'direct');
  const isAsked = (form: CommForm): boolean =>
    duties.some(({ item }) => item.forms.length > 0 && matchesForm(item.forms, form));
  const known = direct.filter((form) => used.has(form.code) || isAsked(form));
  const usesOf = ({ code }: CommForm): number => used.get(code) ?? 0;
  const hasMeetings = known.some(({ group }) => !OCCASIONS.includes(group));
  return [...(hasMeetings ? known : direct)].sort((a, b) => usesOf(b) - usesOf(a));
}

/**
 * The meeting that closes most of a hamlet's gaps, of forms that close as much the one that the hamlet knows best; null
 * where it has none that a meeting closes.
 */
export function bestChoice(
  hamlet: HamletCode,
  gaps: readonly RankedGap[],
  forms: readonly CommForm[],
  view: PeriodView,
): MeetingChoice | null {
  if (gaps.length === 0) return null;
  const visits = view.ledgers.find((ledger) => ledger.hamlet.code === hamlet)?.visits ?? [];
  const usesAt = ({ code }: CommForm): number =>
    visits.filter(({ placed }) => placed.form.code === code).length;
  let best: MeetingChoice | null = null;
  for (const form of [...forms].sort((a, b) => usesAt(b) - usesAt(a))) {
    const topics = chooseTopics(hamlet, gaps, form, view);
    const choice = topics.length === 0 ? null : choiceOf(form, topics, gaps, view);
    if (choice !== null && choice.weight > (best?.weight ?? 0)) best = choice;
  }
  return best;
}

/** What a meeting of that form and those contents closes of the gaps. */
export function choiceOf(
  form: CommForm,
  topics: readonly TopicCode[],
  gaps: readonly RankedGap[],
  view: PeriodView,
): MeetingChoice {
  const closes = gaps.filter((gap) => isClosedBy(gap, form, topics, view));
  return { form, topics, closes, weight: closes.reduce((sum, { rank }) => sum + rank, 0) };
}

function isClosedBy(
  { kind, topic, planItem }: RankedGap,
  form: CommForm,
  topics: readonly TopicCode[],
  view: PeriodView,
): boolean {
  if (topic !== undefined) return topics.includes(topic);
  if (kind !== 'G4') return true;
  const duty = dutyOf(planItem, view);
  return duty !== undefined && answersItem(duty.item, form, topics);
}

export const answersItem = (item: PlanItem, form: CommForm, topics: readonly TopicCode[]): boolean =>
  matchesForm(item.forms, form) && topics.some((topic) => takesTopic(item, topic));

/** Contents one after the other, each the one that closes most besides those taken, as many as one meeting can bring. */
function chooseTopics(
  hamlet: HamletCode,
  gaps: readonly RankedGap[],
  form: CommForm,
  view: PeriodView,
): readonly TopicCode[] {
  const { topics, settings } = view.book;
  const fitting = topics.map(({ code }) => code).filter((code) => fits(code, form, hamlet, view));
  const chosen: TopicCode[] = [];
  while (chosen.length < settings.topicsAnActivity) {
    const weightWith = (topic: TopicCode): number => choiceOf(form, [...chosen, topic], gaps, view).weight;
    const now = chosen.length === 0 ? visitWeight(gaps) : choiceOf(form, chosen, gaps, view).weight;
    const [best] = fitting
      .filter((topic) => !chosen.includes(topic))
      .map((topic) => ({ topic, gain: weightWith(topic) - now }))
      .sort((a, b) => b.gain - a.gain);
    if (best === undefined || best.gain <= 0) break;
    chosen.push(best.topic);
  }
  if (chosen.length === 0 && visitWeight(gaps) > 0) return nextDue(hamlet, fitting, view);
  return topics.map(({ code }) => code).filter((code) => chosen.includes(code));
}

/** Of silence and of few households: closed by a meeting about anything. */
const visitWeight = (gaps: readonly RankedGap[]): number =>
  gaps.reduce((sum, { kind, rank }) => (kind === 'G2' || kind === 'G3' ? sum + rank : sum), 0);

/** A content fits the direct forms that the plan names for it at the hamlet, or any meeting where the plan names none. */
function fits(topic: TopicCode, form: CommForm, hamlet: HamletCode, { duties }: PeriodView): boolean {
  const asking = duties.filter(
    ({ item, needsDirect, hamlets }) =>
      needsDirect && item.topics.length > 0 && hamlets.has(hamlet) && takesTopic(item, topic),
  );
  const isNamed = asking.some(({ item }) => item.forms.length > 0 && matchesForm(item.forms, form));
  if (isNamed || OCCASIONS.includes(form.group)) return isNamed;
  return asking.length === 0 || asking.some(({ item }) => item.forms.length === 0);
}

/** What the hamlet has to meet next anyway; where it has met everything, the first content that fits. */
function nextDue(hamlet: HamletCode, fitting: readonly TopicCode[], view: PeriodView): readonly TopicCode[] {
  const ledger = view.ledgers.find((each) => each.hamlet.code === hamlet);
  const { topics, settings } = view.book;
  const open = topics
    .filter(({ code, required }) => required && fitting.includes(code))
    .filter(({ code }) => ledger === undefined || creditFor(ledger, code) !== 'direct')
    .sort((a, b) => a.dueMonth - b.dueMonth)
    .slice(0, Math.min(NEXT_CONTENTS, settings.topicsAnActivity))
    .map(({ code }) => code);
  return open.length > 0 ? fitting.filter((code) => open.includes(code)) : fitting.slice(0, 1);
}

const NEXT_CONTENTS = 2;

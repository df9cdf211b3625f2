import type { TopicCode } from '../../ids';
import type { ContentTopic } from '../../plan/catalogues';
import type { Credit } from '../coverage';
import { creditValue } from '../credit';
import type { HamletLedger } from '../hamlet-ledger';
import { creditFor } from '../hamlet-ledger';
import type { LedgerView } from '../period-view';
import type { StateDay } from '../state-day';
import type { Metric } from './metric';
import { percentOf } from './metric';

/** One term of a sum of credits: w·s. */
export interface TopicTerm {
  readonly topic: TopicCode;
  readonly weight: number;
  readonly credit: Credit;
  /** s: 1, κ or 0. */
  readonly value: number;
}

export interface TopicSumFacts {
  readonly terms: readonly TopicTerm[];
  /** Σ w·s. */
  readonly achieved: number;
  /** Σ w. */
  readonly weight: number;
}

/** CC, nội dung đến hạn: Σ w·s / Σ w over required topics that are due; null where none is, or all weigh 0. */
export function contentCoverage(ledger: HamletLedger, { book, state }: LedgerView): Metric<TopicSumFacts> {
  const due = book.topics.filter((topic) => topic.required && isDue(topic, state));
  return topicSum(
    due.map(({ code, weight }) => ({ topic: code, weight })),
    ledger,
    book.settings.indirectFactor,
  );
}

/** Whether every hamlet should have met the topic by now (Hạn). */
export const isDue = ({ dueMonth }: Pick<ContentTopic, 'dueMonth'>, { complete }: StateDay): boolean =>
  dueMonth <= complete;

/** Σ w·s / Σ w over any topics, the shape of both CC and TC. */
export function topicSum(
  topics: readonly { readonly topic: TopicCode; readonly weight: number }[],
  ledger: HamletLedger,
  indirectFactor: number,
): Metric<TopicSumFacts> {
  const terms = topics.map(({ topic, weight }): TopicTerm => {
    const credit = creditFor(ledger, topic);
    return { topic, weight, credit, value: creditValue(credit, indirectFactor) };
  });
  const achieved = terms.reduce((sum, { weight, value }) => sum + weight * value, 0);
  const weight = terms.reduce((sum, term) => sum + term.weight, 0);
  return { value: percentOf(achieved, weight), facts: { terms, achieved, weight } };
}

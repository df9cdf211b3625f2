import type { TopicCode } from '../../ids';
import type { Credit } from '../coverage';
import { creditValue } from '../credit';
import type { HamletLedger } from '../hamlet-ledger';
import { creditFor } from '../hamlet-ledger';
import type { LedgerView } from '../period-view';
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

/** CC, bao phủ nội dung: Σ w·s / Σ w over required topics; null without required topics or with all weights 0. */
export function contentCoverage(ledger: HamletLedger, { book }: LedgerView): Metric<TopicSumFacts> {
  const required = book.topics.filter((topic) => topic.required);
  return topicSum(
    required.map(({ code, weight }) => ({ topic: code, weight })),
    ledger,
    book.settings.indirectFactor,
  );
}

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

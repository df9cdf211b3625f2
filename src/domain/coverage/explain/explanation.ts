import type { HamletCode, PlanItemCode, RowId, TopicCode } from '../../ids';
import type { MetricId } from '../../plan/settings';
import type { NotDirectReason } from '../../activities/direct-meeting';
import type { Credit, ExclusionReason } from '../coverage';
import type { TopicSumFacts } from '../metrics/content-coverage';
import type { ContinuityFacts } from '../metrics/continuity';
import type { EvidenceRateFacts } from '../metrics/evidence-rate';
import type { FormDiversityFacts } from '../metrics/form-diversity';
import type { HouseholdReachFacts } from '../metrics/household-reach';
import type { PlanCompletionFacts } from '../metrics/plan-completion';

/** A figure that somebody can ask «why?» of. */
export type Figure =
  | { readonly kind: 'metric'; readonly hamlet: HamletCode; readonly metric: MetricId }
  | { readonly kind: 'composite'; readonly hamlet: HamletCode }
  | { readonly kind: 'cell'; readonly hamlet: HamletCode; readonly topic: TopicCode }
  | { readonly kind: 'commune-composite' }
  | { readonly kind: 'commune-metric'; readonly metric: MetricId }
  | { readonly kind: 'commune-cells'; readonly credit: Credit };

/** The numbers that go into a formula, by its shape; `wording/` writes it out. */
export type FormulaFacts =
  | { readonly formula: 'CC' | 'TC'; readonly facts: TopicSumFacts }
  | { readonly formula: 'HT'; readonly facts: FormDiversityFacts }
  | { readonly formula: 'LT'; readonly facts: ContinuityFacts }
  | { readonly formula: 'TH'; readonly facts: HouseholdReachFacts }
  | { readonly formula: 'KH'; readonly facts: PlanCompletionFacts }
  | { readonly formula: 'MC'; readonly facts: EvidenceRateFacts }
  | { readonly formula: 'composite'; readonly facts: CompositeFacts }
  | { readonly formula: 'cell'; readonly facts: CellFacts }
  | { readonly formula: 'commune-mean'; readonly facts: CommuneMeanFacts }
  | {
      readonly formula: 'commune-cells';
      readonly facts: CommuneCellsFacts;
    };

export interface CellFacts {
  readonly credit: Credit;
  /** s: 1, κ or 0. */
  readonly value: number;
  /** Month of the report year by the end of which the content is due, and whether that has passed. */
  readonly dueMonth: number;
  readonly isDue: boolean;
}

/** hamlets × required topics, and how many of these cells have the credit that is asked about. */
export interface CommuneCellsFacts {
  readonly hamlets: number;
  readonly topics: number;
  readonly count: number;
  /** Of the cells without credit, which come from no row: the topics that each hamlet lacks. */
  readonly lacking: readonly { readonly hamlet: HamletCode; readonly topics: readonly TopicCode[] }[];
}

/** B = Σ w·M / Σ w over metrics that weigh; a term whose value is null does not enter. */
export interface CompositeFacts {
  readonly terms: readonly {
    readonly metric: MetricId;
    readonly weight: number;
    readonly value: number | null;
  }[];
  /** Σ w over the terms that enter. */
  readonly weight: number;
  /** Without both there is no B: c complete months, and Số hộ. */
  readonly hasRhythm: boolean;
  readonly statesHouseholds: boolean;
}

/** Σ Số hộ·value / Σ Số hộ; hamlets without one of the two do not enter. */
export interface CommuneMeanFacts {
  readonly hamlets: number;
  /** Hamlets that have both. */
  readonly known: number;
  /** Σ Số hộ over the hamlets that enter. */
  readonly households: number;
  /** The hamlets that pull the figure down most, at most three; none where every one has 100 %. */
  readonly pulls: readonly HamletPull[];
  /** Of B: the metric that pulls most over all hamlets; null of a single metric. */
  readonly metric: MetricId | null;
  /** Of B: c months that are judged have passed; before that nobody has one. */
  readonly hasRhythm: boolean;
}

/** A hamlet that keeps the commune below 100 %. */
export interface HamletPull {
  readonly hamlet: HamletCode;
  readonly value: number;
  /** By so many points it keeps the figure of the commune below 100. */
  readonly points: number;
  /** Of B: the metric that costs the hamlet most; null of a single metric. */
  readonly metric: MetricId | null;
  readonly metricValue: number | null;
}

/** A counted activity that made the figure. */
export interface ContributingRow {
  readonly id: RowId;
  readonly row: number;
  /** Its kind of credit at the hamlet; for the commune its best one. */
  readonly credit: Credit;
  /** TH: households at the hamlet. */
  readonly households?: number;
  /** MC: whether it has evidence. */
  readonly hasEvidence?: boolean;
  /** KH: the items it counts for. */
  readonly planItems?: readonly PlanItemCode[];
}

/**
 * Why a row that concerns the figure did not make it: what keeps it from counting at all, or, of a counted one, that it
 * did not arrive here (`not-reached`), is of an indirect form (`not-direct`) or why it did not meet this hamlet, has no
 * matching content, has it only beyond what one activity or one day can bring (`beyond-contents`), gives no households,
 * is of a form without Nhóm, is outside the plan, answers no item, or answers what was answered that day (`same-day`).
 */
export type LeftOutReason =
  | ExclusionReason
  | NotDirectReason
  | 'not-reached'
  | 'not-direct'
  | 'other-content'
  | 'beyond-contents'
  | 'no-households'
  | 'no-form-group'
  | 'outside-plan'
  | 'no-plan-item'
  | 'same-day';

export interface LeftOut {
  readonly id: RowId;
  readonly row: number;
  readonly why: LeftOutReason;
}

/** Facts behind a figure, not sentences. */
export interface Explanation {
  readonly figure: Figure;
  /** Percent, a count for commune-cells, s (1, κ, 0) for a cell; null where undefined. */
  readonly value: number | null;
  readonly formula: FormulaFacts;
  /** In sheet order. */
  readonly contributions: readonly ContributingRow[];
  /** In sheet order; rows that could not be read are always among them. */
  readonly leftOut: readonly LeftOut[];
}

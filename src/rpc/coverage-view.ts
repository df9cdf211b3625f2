import type { CommuneCells, CommuneCoverage, HamletResult, HamletState } from '../domain/coverage/coverage';
import type { MetricId } from '../domain/plan/settings';
import type { PeriodData } from './report-data';

export interface GapData {
  /** G1 … G8. */
  readonly kind: string;
  readonly kindLabel: string;
  /** high: nobody heard of it, or long silence; low: can wait for the next occasion. */
  readonly urgency: 'high' | 'medium' | 'low';
  readonly hamlets: readonly string[];
  readonly hamletName: string;
  readonly households: number | null;
  readonly topic: string;
  readonly topicTitle: string;
  readonly planItem: string;
  readonly activity: string;
  /** Name of who answers for the hamlet, '' where nobody is named. */
  readonly responsible: string;
  readonly responsibleEmail: string;
  /** What to do, one sentence. */
  readonly advice: string;
  /** A filled form of tab Hoạt động for «ghi hoạt động»; absent for those that are mended elsewhere. */
  readonly prefill?: Readonly<Record<string, string>>;
  /** Where G5, G7 and G8 are mended: the row of the activity, or of tab Xóm. */
  readonly at?: { readonly tab: 'activities' | 'hamlets'; readonly row: number };
}

export interface CoverageView {
  readonly period: PeriodData;
  /** YYYY-MM-DD: the day whose state the figures are. */
  readonly day: string;
  /** How many hamlets stand behind the commune's figure, or why nobody is ranked yet; one or two sentences. */
  readonly stateNote: string;
  readonly commune: {
    /** Percent 0…100, unrounded; null is «chưa đủ dữ liệu», never 0. */
    readonly composite: number | null;
    /** In words, also where there is none. */
    readonly band: string;
    readonly cells: CommuneCells;
    readonly counted: number;
    readonly excluded: number;
  } & Pick<CommuneCoverage, 'hamletsMet' | 'householdsPresent' | 'households'>;
  /** Hamlets without a direct activity in the period, each with its officer, '' where none. */
  readonly notMet: readonly { readonly name: string; readonly officer: string }[];
  /** In Vietnamese order. `metrics` as the tab has them: those that weigh first. */
  readonly hamlets: readonly {
    readonly code: string;
    readonly name: string;
    /** Xã cũ and Cụm, '' where blank. */
    readonly formerCommune: string;
    readonly cluster: string;
    readonly households: number | null;
    readonly composite: number | null;
    readonly band: string;
    /** For colour besides the words of `band`. */
    readonly bandKey: 'good' | 'fair' | 'average' | 'weak' | null;
    readonly officer: string;
    readonly metrics: readonly {
      readonly id: MetricId;
      readonly label: string;
      readonly value: number | null;
    }[];
    readonly state: HamletState;
    /** What was done within the period. */
    readonly inPeriod: HamletResult;
    readonly gaps: number;
  }[];
  /** The worst first, at most 50. */
  readonly gaps: readonly GapData[];
  readonly gapCount: number;
  /** Rows with errors on the way: they do not count. */
  readonly errors: number;
}

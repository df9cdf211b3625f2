import type { StarterName } from '../domain/plan/starter-names';

export interface OfferedSetData {
  readonly set: string;
  /** Today. */
  readonly inForce: boolean;
}

export interface FirstPlanItem {
  readonly code: string;
  readonly title: string;
  /** Chỉ tiêu counts for each hamlet; else for the commune. */
  readonly perHamlet: boolean;
  /** As typed; '' where none is set. */
  readonly target: string;
  readonly unit: string;
}

/** What stands of the first setting up. */
export interface FirstStepsBook {
  readonly bookId: string;
  readonly email: string;
  readonly commune: {
    readonly communeName: string;
    readonly hamletNoun: string;
    readonly parentAgency: string;
    /** Of today where none stands. */
    readonly planYear: string;
    readonly criteriaSet: string;
  };
  readonly sets: readonly OfferedSetData[];
  readonly hamlets: readonly {
    readonly code: string;
    readonly name: string;
    readonly households: number | null;
  }[];
  readonly officers: readonly {
    readonly email: string;
    readonly name: string;
    readonly unit: string;
    readonly roleLabel: string;
  }[];
  readonly plan: readonly FirstPlanItem[];
  /** Of all items; null where they differ. */
  readonly months: { readonly from: number; readonly to: number } | null;
  readonly activities: number;
  /** Whether tab Độ bao phủ was ever filled. */
  readonly computed: boolean;
  /** The year whose coverage is computed first. */
  readonly period: string;
}

export interface FirstStepsData {
  /** Null while tabs or headers are lacking. */
  readonly book: FirstStepsBook | null;
  /** What set-up would fill blank tabs from. */
  readonly template: StarterName;
  /** Labels of Vai trò. */
  readonly roles: readonly string[];
}

export interface WrittenData {
  readonly written: number;
}

export interface ShapedPlanData {
  readonly changed: number;
  readonly kept: readonly string[];
}

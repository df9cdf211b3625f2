import type { NotDirectReason } from '../domain/activities/direct-meeting';
import type {
  CommuneCells,
  CommuneCoverage,
  HamletResult,
  HamletState,
  MissingFact,
} from '../domain/coverage/coverage';
import type { MetricId } from '../domain/plan/settings';

/** Answer of the command `coverage` (docs/workbook.md «Commands»); percentages unrounded, null where undefined. */
export interface CoverageData {
  readonly period: { readonly from: string; readonly to: string };
  readonly asOf: string;
  readonly hamlets: readonly ({
    readonly code: string;
    readonly name: string;
    readonly band: string | null;
    /** Where the hamlet stands on the day of the state … */
    readonly state: HamletState;
    /** … and what was done there within the period. */
    readonly period: HamletResult;
  } & Readonly<Record<MetricId | 'B', number | null>>)[];
  readonly commune: {
    readonly B: number | null;
    readonly cells: CommuneCells;
  } & Pick<CommuneCoverage, 'hamletsMet' | 'householdsPresent' | 'households' | 'hamletsWithB'>;
  readonly gaps: readonly {
    readonly kind: string;
    readonly hamlet?: string;
    readonly topic?: string;
    readonly planItem?: string;
    readonly activity?: string;
    /** G8. */
    readonly reason?: NotDirectReason;
    /** G7. */
    readonly missing?: MissingFact;
  }[];
  /** Of the period; those of the state besides. */
  readonly counted: readonly string[];
  readonly countedForState: readonly string[];
  readonly excluded: readonly { readonly id: string; readonly why: string }[];
  /** Errors found in the data on the way; the rows that have them do not count. */
  readonly errors: number;
  /** Sentences for the three worst gaps, with who should close them. */
  readonly worst: readonly string[];
  /** Whether rows have changed since the period was last computed; null where it never was. */
  readonly since: { readonly computedAt: string; readonly changed: boolean } | null;
}

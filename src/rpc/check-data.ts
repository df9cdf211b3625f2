import type { LostData } from './archive-data';
import type { FindingMessage } from './finding-message';

export interface CheckData {
  readonly findings: readonly FindingMessage[];
  readonly counts: {
    readonly rows: number;
    readonly error: number;
    readonly warning: number;
    readonly info: number;
    readonly byTab: Readonly<Record<string, { error: number; warning: number; info: number }>>;
    /** By who answers for the row; a row of several hamlets counts for each of their officers. */
    readonly byOfficer: readonly {
      readonly email: string;
      readonly name: string;
      readonly error: number;
      readonly warning: number;
      readonly info: number;
    }[];
  };
  /** Rows deleted and cells changed since the last check, with what stood there. */
  readonly lost: LostData;
  /** What could not be written, in words; null where all was. */
  readonly notice: string | null;
  /** Whether tab Độ bao phủ still stands for the rows, and a sentence that says so; null where it was never computed. */
  readonly coverage: {
    readonly period: string;
    readonly computedAt: string;
    readonly changed: boolean;
    readonly note: string;
  } | null;
}

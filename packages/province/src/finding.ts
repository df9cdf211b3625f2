import type { FactLine } from '../../../src/workbook/facts-tab';

/** What a province has to know of a file or a commune before it believes the sums. Facts only; wording.ts makes the sentence. */
export type Finding =
  | { readonly kind: 'other-file'; readonly file: string }
  | { readonly kind: 'foreign'; readonly file: string }
  | { readonly kind: 'broken'; readonly file: string; readonly why: string }
  | { readonly kind: 'old-schema'; readonly file: string; readonly commune: string; readonly schema: string }
  | {
      readonly kind: 'layout';
      readonly file: string;
      readonly version: string;
      readonly lacks: readonly string[];
    }
  | {
      readonly kind: 'wrong-period';
      readonly file: string;
      readonly commune: string;
      readonly periods: readonly string[];
    }
  | { readonly kind: 'unsealed'; readonly file: string; readonly commune: string; readonly count: number }
  | {
      readonly kind: 'half';
      readonly file: string;
      readonly commune: string;
      readonly count: number;
      readonly sealed: number;
    }
  | { readonly kind: 'changed'; readonly file: string; readonly commune: string }
  | { readonly kind: 'no-code'; readonly file: string; readonly commune: string; readonly found: boolean }
  /** The same facts in several files: they count once. */
  | { readonly kind: 'twice'; readonly commune: string; readonly files: readonly string[] }
  /** Different facts of one commune: the last computed counts. */
  | {
      readonly kind: 'differing';
      readonly commune: string;
      readonly names: readonly string[];
      readonly used: string;
      readonly madeAt: string;
      readonly left: readonly string[];
    }
  | { readonly kind: 'missing'; readonly commune: string; readonly code: string }
  | { readonly kind: 'unlisted'; readonly file: string; readonly commune: string; readonly code: string }
  | {
      readonly kind: 'renamed';
      readonly file: string;
      readonly commune: string;
      readonly listed: string;
      readonly code: string;
    }
  | { readonly kind: 'unchanged'; readonly commune: string; readonly since: string };

export type FindingKind = Finding['kind'];

/** A period of a file whose seal holds. */
export interface Delivery {
  readonly file: string;
  readonly communeCode: string;
  readonly communeName: string;
  readonly period: string;
  readonly asOf: string;
  readonly madeAt: string;
  readonly state: string;
  readonly seal: string;
  /** Of the rows of the workbook. */
  readonly dataDigest: string;
  readonly facts: readonly FactLine[];
}

/** A commune of the province's list. */
export interface Listed {
  readonly code: string;
  readonly name: string;
}

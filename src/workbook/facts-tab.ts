import { textDigest } from '../domain/tables/fingerprint';
import { type PlainTabDefinition, TAB_COLORS } from './tab';

/**
 * What a province reads of a commune: one fact a row, in words of machines. Hidden, since people read the same in Độ bao phủ
 * and in reports.
 */
export const FACTS_TAB: PlainTabDefinition = {
  key: 'facts',
  name: 'TONG_HOP',
  color: TAB_COLORS.log,
  purpose: 'Số liệu từng kỳ cho cấp trên tổng hợp bằng máy; Loa Xóm tự ghi.',
  protection: 'warning',
  frozenRows: 1,
  frozenColumns: 1,
};

/** Of the layout below, in column schema_version; it moves only when a column or the meaning of one does. */
export const FACTS_SCHEMA = 1;

/** Row 1. Columns are added at the end, never renamed. */
export const FACT_HEADERS = [
  'schema_version',
  'commune_code',
  'commune_name',
  'period',
  'as_of',
  'made_at',
  'app_version',
  'state',
  'hamlet_code',
  'hamlet_name',
  'households',
  'kind',
  'item_code',
  'item_name',
  'unit',
  'numerator',
  'denominator',
  'value',
  'row_count',
  'data_digest',
] as const;

export type FactColumn = (typeof FACT_HEADERS)[number];
export type FactLine = readonly string[];

/** draft: coverage was computed; issued: a report for signature was made of these rows; locked: nothing may change any more. */
export type FactsState = 'draft' | 'issued' | 'locked';
export type FactKind = 'measure' | 'cell' | 'indicator' | 'gap' | 'result';
/** Kind of the row that closes a period. */
export const SEAL_KIND = 'seal';

/** What a number is of: summed over communes, numerators and denominators make the figure of a province. */
export interface Share {
  /** Null: not known, or not to be summed. */
  readonly numerator: number | null;
  /** Null: the numerator is an amount and no part of anything. */
  readonly denominator: number | null;
  /** As the commune shows it; of a share in percent. */
  readonly value: number | null;
}

export interface Fact extends Share {
  /** Blank for the commune as a whole. */
  readonly hamletCode: string;
  readonly hamletName: string;
  readonly households: number | null;
  readonly kind: FactKind;
  readonly itemCode: string;
  readonly itemName: string;
  readonly unit: string;
  /** Rows of the workbook that it was made of; null where that is not kept. */
  readonly rowCount: number | null;
}

/** What every row of a period begins and ends with. */
export interface FactsHead {
  /** Five digits, of the national list; blank where the commune has not said it. */
  readonly communeCode: string;
  readonly communeName: string;
  readonly period: string;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  /** YYYY-MM-DDTHH:MM:SS. */
  readonly madeAt: string;
  readonly appVersion: string;
  readonly state: FactsState;
  /** Fingerprint of the rows of the workbook that the facts were computed from. */
  readonly dataDigest: string;
}

/** The rows of a period as they stand in the tab: the facts in order, then the seal, which tells their count and digest. */
export function factLines(head: FactsHead, facts: readonly Fact[]): readonly FactLine[] {
  const lines = facts.map((fact) => lineOf(head, fact, head.dataDigest));
  const seal = sealOf(lines);
  return [...lines, lineOf(head, { ...NO_FACT, kind: SEAL_KIND, rowCount: seal.count }, seal.digest)];
}

const NO_FACT: Omit<Fact, 'kind'> = {
  hamletCode: '',
  hamletName: '',
  households: null,
  itemCode: '',
  itemName: '',
  unit: '',
  numerator: null,
  denominator: null,
  value: null,
  rowCount: null,
};

function lineOf(
  head: FactsHead,
  fact: Omit<Fact, 'kind'> & { readonly kind: FactKind | typeof SEAL_KIND },
  digest: string,
): FactLine {
  return [
    String(FACTS_SCHEMA),
    head.communeCode,
    head.communeName,
    head.period,
    head.asOf,
    head.madeAt,
    head.appVersion,
    head.state,
    fact.hamletCode,
    fact.hamletName,
    numberText(fact.households),
    fact.kind,
    fact.itemCode,
    fact.itemName,
    fact.unit,
    numberText(fact.numerator),
    numberText(fact.denominator),
    numberText(fact.value),
    numberText(fact.rowCount),
    digest,
  ];
}

/** Count and digest of the facts of a period, in their order, all but the seal. */
export function sealOf(lines: readonly FactLine[]): { readonly count: number; readonly digest: string } {
  return { count: lines.length, digest: textDigest(lines.map((line) => line.join('\u0001')).join('\u0002')) };
}

const COLUMN = Object.fromEntries(FACT_HEADERS.map((header, index) => [header, index])) as Readonly<
  Record<FactColumn, number>
>;

export const factCell = (line: FactLine, column: FactColumn): string => line[COLUMN[column]] ?? '';

export const isSeal = (line: FactLine): boolean => factCell(line, 'kind') === SEAL_KIND;

const MILLION = 1_000_000;

/** Six decimals, a dot, no grouping; blank where there is no number. */
export const numberText = (value: number | null): string =>
  value === null ? '' : String(Math.round(value * MILLION) / MILLION);

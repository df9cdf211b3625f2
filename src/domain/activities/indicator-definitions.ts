import type { Activity, FundingSource } from './activity';
import type { ContributionKind } from './contribution';
import type { ExampleKind } from './example';

/** What a row of Hoạt động adds to a sum; null where the row does not say. */
export type Amount = (activity: Activity) => number | null;

/** Rows of some forms. */
export interface FromForms {
  readonly forms: readonly string[];
  /** Rows of Phạm vi «Ngoài xã» tell what others held; where it is set they do not count. */
  readonly withinCommune?: boolean;
}

/** Where a figure comes from. Money is summed in đồng and told in million đồng. */
export type IndicatorSource =
  | ({ readonly from: 'rows' } & FromForms)
  | ({ readonly from: 'sum'; readonly amount: Amount } & FromForms)
  | { readonly from: 'funding'; readonly source: FundingSource }
  | { readonly from: 'contributions'; readonly kind: ContributionKind }
  | { readonly from: 'examples'; readonly kind: ExampleKind }
  | { readonly from: 'coverage'; readonly measure: 'direct' | 'hamletsWithGaps' };

/** How a figure is written: a whole count, a measured amount, money in million đồng, or a percentage. */
export type IndicatorScale = 'count' | 'amount' | 'millionDong' | 'percent';

export interface IndicatorDefinition {
  readonly source: IndicatorSource;
  readonly scale: IndicatorScale;
}

const attendance: Amount = (activity) => activity.attendance;
const quantity: Amount = (activity) => activity.quantity;
const newsItems: Amount = (activity) => activity.newsItems;
const reachCount: Amount = (activity) => activity.reachCount;
const airMinutes: Amount = ({ broadcastCount, minutesPerBroadcast }) =>
  broadcastCount === null || minutesPerBroadcast === null ? null : broadcastCount * minutesPerBroadcast;
/** A training row that names no number of classes is one class (docs/domain.md §3.3.1). */
const classes: Amount = (activity) => activity.quantity ?? 1;

const rows = (...forms: string[]): IndicatorDefinition => ({
  source: { from: 'rows', forms },
  scale: 'count',
});
const sum = (amount: Amount, ...forms: string[]): IndicatorDefinition => ({
  source: { from: 'sum', forms, amount },
  scale: 'count',
});
/** The commune's own training and tours; those that others held are item MK23 of the plan (docs/domain.md §3.3.1). */
const ownRows = (...forms: string[]): IndicatorDefinition => ({
  source: { from: 'rows', forms, withinCommune: true },
  scale: 'count',
});
const ownSum = (amount: Amount, ...forms: string[]): IndicatorDefinition => ({
  source: { from: 'sum', forms, amount, withinCommune: true },
  scale: 'count',
});
const funding = (source: FundingSource): IndicatorDefinition => ({
  source: { from: 'funding', source },
  scale: 'millionDong',
});
const contributions = (kind: ContributionKind, scale: IndicatorScale): IndicatorDefinition => ({
  source: { from: 'contributions', kind },
  scale,
});
const examples = (kind: ExampleKind): IndicatorDefinition => ({
  source: { from: 'examples', kind },
  scale: 'count',
});
const coverage = (measure: 'direct' | 'hamletsWithGaps', scale: IndicatorScale): IndicatorDefinition => ({
  source: { from: 'coverage', measure },
  scale,
});

const integratedForms = ['HT3.1', 'HT3.2', 'HT3.3', 'HT3.4'];

/** Every figure of the report in the order of table 1 (docs/domain.md §3.3, §3.3.1). */
export const INDICATORS = {
  CT01: rows('HT8'),
  CT02: rows('HT2.1'),
  CT03: sum(attendance, 'HT2.1'),
  CT04: rows('HT2.2'),
  CT05: sum(attendance, 'HT2.2'),
  CT06: rows(...integratedForms),
  CT07: sum(attendance, ...integratedForms),
  CT08: sum(newsItems, 'HT1.2'),
  CT09: sum((activity) => activity.broadcastCount, 'HT1.2'),
  CT10: sum(airMinutes, 'HT1.2'),
  CT11: sum(quantity, 'HT1.3', 'HT1.4'),
  CT12: sum(quantity, 'HT1.5'),
  CT13: { source: { from: 'sum', forms: ['HT1.5'], amount: (activity) => activity.areaM2 }, scale: 'amount' },
  CT14: sum(quantity, 'HT1.6', 'HT1.10'),
  CT15: sum(newsItems, 'HT1.7'),
  CT16: sum(reachCount, 'HT1.7'),
  CT17: sum(newsItems, 'HT1.8', 'HT1.11'),
  CT18: sum(reachCount, 'HT1.8', 'HT1.11'),
  CT19: ownSum(classes, 'HT3.5'),
  CT20: ownSum(attendance, 'HT3.5'),
  CT21: ownRows('HT6'),
  CT22: ownSum(attendance, 'HT6'),
  CT23: rows('HT4.1'),
  CT24: rows('HT4.2'),
  CT25: examples('collective'),
  CT26: examples('individual'),
  CT27: rows('HT5.1'),
  CT28: rows('HT7'),
  CT29: sum(attendance, 'HT7'),
  CT30: contributions('cash', 'millionDong'),
  CT31: contributions('land', 'amount'),
  CT32: contributions('labourDays', 'amount'),
  CT33: contributions('inKind', 'millionDong'),
  CT34: funding('stateBudget'),
  CT35: funding('socialised'),
  // CT36 was the share of cells reached at all; its number is not given again.
  CT37: coverage('direct', 'percent'),
  CT38: coverage('hamletsWithGaps', 'count'),
} as const satisfies Record<string, IndicatorDefinition>;

export type IndicatorId = keyof typeof INDICATORS;

/** In the order of table 1. */
export const INDICATOR_IDS = Object.keys(INDICATORS) as readonly IndicatorId[];

export const isIndicatorId = (text: string): text is IndicatorId =>
  (INDICATOR_IDS as readonly string[]).includes(text);

/** The first and the last figure, for sentences that say which there are. */
export const FIRST_INDICATOR = INDICATOR_IDS[0] as IndicatorId;
export const LAST_INDICATOR = INDICATOR_IDS[INDICATOR_IDS.length - 1] as IndicatorId;

/** Whether the figure counts what is lacking: more of it is worse, and it comes from rows that are not there. */
export function countsWhatLacks(id: IndicatorId): boolean {
  const { source }: IndicatorDefinition = INDICATORS[id];
  return source.from === 'coverage' && source.measure === 'hamletsWithGaps';
}

/** `HT6` stands for itself and for finer codes that a commune may add under it (`HT6.1`). */
export const isFormAmong = (form: string, forms: readonly string[]): boolean =>
  forms.some((wanted) => form === wanted || form.startsWith(`${wanted}.`));

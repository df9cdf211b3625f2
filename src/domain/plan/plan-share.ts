import type { PlanItem } from './catalogues';

type Fed = Pick<PlanItem, 'target' | 'indicators'>;

/** Whether an item names several figures and does not say how much of it each gets: it is then counted to none, never twice. */
export const lacksSplit = ({ target, indicators }: Fed): boolean =>
  indicators.length > 1 &&
  indicators.some(({ share }) => share === null) &&
  (target !== null || indicators.some(({ share }) => share !== null));

/** How much of an item's target a figure gets, before hamlets; null where it gets none. */
export function planShare(item: Fed, indicator: string): number | null {
  const feed = item.indicators.find((each) => each.indicator === indicator);
  if (feed === undefined || lacksSplit(item)) return null;
  return feed.share ?? item.target;
}

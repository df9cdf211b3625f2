import type { Book } from '../book';
import type { HamletSuccession } from '../hamlets/hamlet-succession';
import type { PlanItem } from '../plan/catalogues';
import type { IndicatorId } from '../activities/indicator-definitions';

/**
 * The year's target of a figure: Σ Chỉ tiêu of the plan items whose «Chỉ tiêu báo cáo» names it, times the
 * hamlets concerned where Phạm vi is Từng xóm (docs/domain.md §3.3.1). Null where no item gives a target.
 */
export function planTarget(id: IndicatorId, book: Book, succession: HamletSuccession): number | null {
  const targets = book.plan.flatMap((item) => {
    if (item.target === null || !item.indicators.includes(id)) return [];
    return [item.scope === 'each-hamlet' ? item.target * concernedHamlets(item, succession) : item.target];
  });
  return targets.length === 0 ? null : targets.reduce((total, target) => total + target, 0);
}

/** Hamlets in force that the item names, a merged one by its successor; blank names every one. */
function concernedHamlets(item: PlanItem, succession: HamletSuccession): number {
  if (item.hamlets.length === 0) return succession.inForce.length;
  return new Set(item.hamlets.map(succession.successorOf).filter((hamlet) => hamlet !== null)).size;
}

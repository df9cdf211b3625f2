import type { Book } from '../book';
import type { Coverage } from '../coverage/coverage';
import type { HamletCode } from '../ids';
import type { PlanItem } from '../plan/catalogues';
import type { IndicatorId } from './indicator-definitions';

/**
 * The year's target of a figure: Σ Chỉ tiêu of the plan items whose «Chỉ tiêu báo cáo» names it, times the
 * hamlets concerned where Phạm vi is Từng xóm (domain.md §3.3.1). Null where no item gives a target.
 */
export function planTarget(id: IndicatorId, book: Book, coverage: Coverage): number | null {
  const targets = book.plan.flatMap((item) => {
    if (item.target === null || !item.indicators.includes(id)) return [];
    return [
      item.scope === 'each-hamlet' ? item.target * concernedHamlets(item, book, coverage) : item.target,
    ];
  });
  return targets.length === 0 ? null : targets.reduce((total, target) => total + target, 0);
}

/** Hamlets in force at the period's end that the item names, a merged one by its successor; blank names every one. */
function concernedHamlets(item: PlanItem, book: Book, coverage: Coverage): number {
  const inForce = new Set(coverage.hamlets.map(({ hamlet }) => hamlet.code));
  if (item.hamlets.length === 0) return inForce.size;
  const concerned = item.hamlets
    .map((code) => currentCode(code, book, inForce))
    .filter((code) => code !== null);
  return new Set(concerned).size;
}

function currentCode(code: HamletCode, book: Book, inForce: ReadonlySet<HamletCode>): HamletCode | null {
  const seen = new Set<HamletCode>();
  let current: HamletCode | null = code;
  while (current !== null && !inForce.has(current) && !seen.has(current)) {
    seen.add(current);
    const wanted: HamletCode = current;
    current = book.hamlets.find((hamlet) => hamlet.code === wanted)?.mergedInto ?? null;
  }
  return current !== null && inForce.has(current) ? current : null;
}

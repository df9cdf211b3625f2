import type { Book } from '../book';
import type { HamletSuccession } from '../hamlets/hamlet-succession';
import type { IndicatorDefinition } from '../plan/indicator-definition';
import { planShare } from '../plan/plan-share';
import { plannedHamlets } from '../plan/planned-hamlets';

/**
 * The year's target of a figure: its own Kế hoạch năm where that is filled, else what the plan items give it whose «Chỉ tiêu
 * báo cáo» names it, times the hamlets concerned where Phạm vi is Từng xóm (docs/domain.md §3.3.1). Null where none does.
 */
export function planTarget(
  { code, target }: Pick<IndicatorDefinition, 'code' | 'target'>,
  book: Book,
  succession: HamletSuccession,
): number | null {
  if (target !== null) return target;
  const targets = book.plan.flatMap((item) => {
    const share = planShare(item, code);
    if (share === null) return [];
    return [
      item.scope === 'each-hamlet' ? share * plannedHamlets(item, book.hamlets, succession).size : share,
    ];
  });
  return targets.length === 0 ? null : targets.reduce((total, each) => total + each, 0);
}

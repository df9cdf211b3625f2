import { formerBorders, signOf } from '../hamlets/former-borders';
import type { Hamlet } from '../hamlets/hamlet';
import type { HamletSuccession } from '../hamlets/hamlet-succession';
import type { HamletCode } from '../ids';
import type { PlanItem } from './catalogues';

/** The hamlets in force that an item concerns, one that ended by its successors; blank names every one of its commune. */
export function plannedHamlets(
  item: Pick<PlanItem, 'code' | 'hamlets'>,
  hamlets: readonly Hamlet[],
  succession: HamletSuccession,
): ReadonlySet<HamletCode> {
  if (item.hamlets.length === 0) {
    const former = signOf(item.code) === null ? null : formerBorders(hamlets, succession).within(item.code);
    return former ?? new Set(succession.inForce.map(({ code }) => code));
  }
  return new Set(
    item.hamlets.flatMap((code) => succession.successorsOf(code).map(({ hamlet }) => hamlet.code)),
  );
}

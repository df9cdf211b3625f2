import type { Hamlet } from '../../../hamlets/hamlet';
import { heirsFirst } from '../../../hamlets/heirs-first';

/** Row numbers of hamlets whose successors never end. Each hamlet is walked once. */
export function hamletsInCircle(hamlets: readonly Hamlet[]): ReadonlySet<number> {
  const byCode = new Map(hamlets.map((hamlet) => [hamlet.code, hamlet]));
  const { endless } = heirsFirst(byCode, ({ mergedInto }) => mergedInto);
  const codes = new Set(endless.map(({ code }) => code));
  return new Set(hamlets.filter(({ code }) => codes.has(code)).map(({ row }) => row));
}

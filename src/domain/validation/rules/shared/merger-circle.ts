import type { Hamlet } from '../../../hamlets/hamlet';
import type { HamletCode } from '../../../ids';

/** Row numbers of hamlets whose successors never end. Each hamlet is walked once. */
export function hamletsInCircle(hamlets: readonly Hamlet[]): ReadonlySet<number> {
  const byCode = new Map(hamlets.map((hamlet) => [hamlet.code, hamlet]));
  const endless = new Map<HamletCode, boolean>();
  for (const hamlet of hamlets) {
    const path: HamletCode[] = [];
    const onPath = new Set<HamletCode>();
    let next: Hamlet | undefined = hamlet;
    while (next && !endless.has(next.code) && !onPath.has(next.code)) {
      path.push(next.code);
      onPath.add(next.code);
      next = next.mergedInto === null ? undefined : byCode.get(next.mergedInto);
    }
    const circle = next !== undefined && (endless.get(next.code) ?? true);
    for (const code of path) endless.set(code, circle);
  }
  return new Set(hamlets.filter(({ code }) => endless.get(code) === true).map(({ row }) => row));
}

import type { HamletCode } from '../ids';
import type { Hamlet } from './hamlet';
import type { HamletSuccession } from './hamlet-succession';

/**
 * The sign of the former commune that a code was brought from when communes were merged, «KK» of «KK.HD001»; null for any
 * other code. Codes of tab Xóm and of rows bear it alike, so that a row is known to be of the hamlets of that commune.
 */
export function signOf(code: string): string | null {
  return code.includes('.') ? (/^([A-Z]{2,8})\.[^.\s]/.exec(code)?.[1] ?? null) : null;
}

/** What «the whole commune» was for a row or a plan item that was brought from a former commune. */
export interface FormerBorders {
  /** The hamlets in force that stand for those of its former commune; null where the code is of no former commune. */
  readonly within: (code: string) => ReadonlySet<HamletCode> | null;
}

/** By the hamlets of tab Xóm as they stand on the day of `succession`. */
export function formerBorders(hamlets: readonly Hamlet[], succession: HamletSuccession): FormerBorders {
  const bySign = new Map<string, Set<HamletCode>>();
  for (const { code } of hamlets) {
    const sign = signOf(code);
    if (sign === null) continue;
    const standing = bySign.get(sign) ?? new Set<HamletCode>();
    bySign.set(sign, standing);
    for (const { hamlet } of succession.successorsOf(code)) standing.add(hamlet.code);
  }
  if (bySign.size === 0) return { within: () => null };
  return { within: (code) => bySign.get(signOf(code) ?? '') ?? null };
}

import { hamletLabel } from '../hamlets/hamlet-label';
import type { Hamlet } from '../hamlets/hamlet';
import type { HamletCode } from '../ids';

/**
 * Names of hamlets as a report prints them: namesakes among those in force with their former commune, «Tân Lập (Khôi Kỳ)»;
 * never a code.
 */
export function hamletNames(
  hamlets: readonly Hamlet[],
  inForce: readonly Hamlet[],
): (code: HamletCode) => string {
  const byCode = new Map(hamlets.map((hamlet) => [hamlet.code, hamlet]));
  const known = new Map<HamletCode, string>();
  return (code) => {
    const hamlet = byCode.get(code);
    if (hamlet === undefined) return code;
    const name = known.get(code) ?? labelOf(hamlet, inForce);
    known.set(code, name);
    return name;
  };
}

function labelOf(hamlet: Hamlet, among: readonly Hamlet[]): string {
  const label = hamletLabel(hamlet, among);
  return label === hamlet.code ? hamlet.name : label;
}

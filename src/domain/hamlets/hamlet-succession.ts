import type { CalendarDate } from '../calendar/calendar-date';
import type { HamletCode } from '../ids';
import { compareVietnamese } from '../text/collation';
import type { Hamlet } from './hamlet';

/** Who stands for a hamlet on one day, after mergers (docs/domain.md §6.0 «Hamlets of a period»). */
export interface HamletSuccession {
  readonly day: CalendarDate;
  /** Hamlets in force on the day, each code once, in Vietnamese order of their names. */
  readonly inForce: readonly Hamlet[];
  /**
   * The hamlet in force on the day that answers for a code: itself, or the end of its line of «Sáp nhập vào».
   * Null where the code is unknown, not yet in force, ended without a successor, or its line runs in a circle.
   */
  readonly successorOf: (code: HamletCode) => Hamlet | null;
}

/** Hiệu lực từ ≤ day, and Hiệu lực đến blank or ≥ day. */
export function isInForce(hamlet: Hamlet, day: CalendarDate): boolean {
  return !isNotYetInForce(hamlet, day) && (hamlet.validTo === null || hamlet.validTo >= day);
}

/** Vietnamese order of names; the code decides between namesakes. */
export function compareHamlets(a: Hamlet, b: Hamlet): number {
  return compareVietnamese(a.name, b.name) || compareVietnamese(a.code, b.code);
}

/** Reads the mergers of tab Xóm as they stand on `day`, usually a period's last one. */
export function hamletSuccession(hamlets: readonly Hamlet[], day: CalendarDate): HamletSuccession {
  const inForce = firstByCode(hamlets.filter((hamlet) => isInForce(hamlet, day)));
  const known = firstByCode(hamlets);
  return {
    day,
    inForce: [...inForce.values()].sort(compareHamlets),
    successorOf: (code) => inForce.get(code) ?? endOfLine(code, day, inForce, known),
  };
}

function endOfLine(
  code: HamletCode,
  day: CalendarDate,
  inForce: ReadonlyMap<HamletCode, Hamlet>,
  known: ReadonlyMap<HamletCode, Hamlet>,
): Hamlet | null {
  const seen = new Set<HamletCode>();
  let next: HamletCode | null = code;
  while (next !== null && !seen.has(next)) {
    const current = inForce.get(next);
    if (current !== undefined) return current;
    seen.add(next);
    const ended = known.get(next);
    if (ended === undefined || isNotYetInForce(ended, day)) return null;
    next = ended.mergedInto;
  }
  return null;
}

function isNotYetInForce(hamlet: Hamlet, day: CalendarDate): boolean {
  return hamlet.validFrom !== null && hamlet.validFrom > day;
}

/** A code written twice is a finding of the checks; here its first row stands. */
function firstByCode(hamlets: readonly Hamlet[]): Map<HamletCode, Hamlet> {
  const hamletByCode = new Map<HamletCode, Hamlet>();
  for (const hamlet of hamlets) {
    if (!hamletByCode.has(hamlet.code)) hamletByCode.set(hamlet.code, hamlet);
  }
  return hamletByCode;
}

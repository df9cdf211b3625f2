import type { CalendarDate } from '../calendar/calendar-date';
import type { HamletCode } from '../ids';
import { onDemand } from '../on-demand';
import { compareVietnamese } from '../text/collation';
import type { Hamlet } from './hamlet';
import { firstByCode, heirsFirst, partsOfHeirs } from './heirs-first';

/** A hamlet in force that answers for one that was. */
export interface Successor {
  readonly hamlet: Hamlet;
  /** Its part of the households that the old one had: 1 but after a split; null where an heir has no Số hộ. */
  readonly share: number | null;
}

/** Who stands for a hamlet on one day, after mergers and splits (docs/domain.md §6.0 «Hamlets of a period»). */
export interface HamletSuccession {
  readonly day: CalendarDate;
  /** Hamlets in force on the day, each code once, in Vietnamese order of their names. */
  readonly inForce: readonly Hamlet[];
  /**
   * The hamlets in force on the day that answer for a code: itself, or the ends of its lines of «Sáp nhập vào», several after
   * a split. None where the code is unknown, not yet in force, ended without a successor, or its line runs in a circle.
   */
  readonly successorsOf: (code: HamletCode) => readonly Successor[];
}

/** Hiệu lực từ ≤ day, and Hiệu lực đến blank or ≥ day. */
export function isInForce(hamlet: Hamlet, day: CalendarDate): boolean {
  return !isNotYetInForce(hamlet, day) && (hamlet.validTo === null || hamlet.validTo >= day);
}

/** Vietnamese order of names; the code decides between namesakes. */
export function compareHamlets(a: Hamlet, b: Hamlet): number {
  return compareVietnamese(a.name, b.name) || compareVietnamese(a.code, b.code);
}

/** Reads the mergers and splits of tab Xóm as they stand on `day`, usually a period's last one. */
export function hamletSuccession(hamlets: readonly Hamlet[], day: CalendarDate): HamletSuccession {
  const inForce = firstByCode(hamlets.filter((hamlet) => isInForce(hamlet, day)));
  const known = onDemand(() => endsOfLines(firstByCode(hamlets), inForce, day));
  return {
    day,
    inForce: [...inForce.values()].sort(compareHamlets),
    successorsOf: (code) => {
      const itself = inForce.get(code);
      return itself === undefined ? (known().get(code) ?? NOBODY) : [{ hamlet: itself, share: 1 }];
    },
  };
}

const NOBODY: readonly Successor[] = [];

/** Who stands for each hamlet that is no longer in force, its heirs being known before it. */
function endsOfLines(
  known: ReadonlyMap<HamletCode, Hamlet>,
  inForce: ReadonlyMap<HamletCode, Hamlet>,
  day: CalendarDate,
): ReadonlyMap<HamletCode, readonly Successor[]> {
  const ends = new Map<HamletCode, readonly Successor[]>();
  const heirsOf = (hamlet: Hamlet): readonly HamletCode[] =>
    inForce.has(hamlet.code) || isNotYetInForce(hamlet, day) ? [] : hamlet.mergedInto;
  for (const hamlet of heirsFirst(known, heirsOf).ordered) {
    const itself = inForce.get(hamlet.code);
    const heirs = heirsOf(hamlet).flatMap((code) => known.get(code) ?? []);
    ends.set(hamlet.code, itself === undefined ? united(heirs, ends) : [{ hamlet: itself, share: 1 }]);
  }
  return ends;
}

/** The ends of the lines of all heirs; one that several of them lead to has the parts of them all. */
function united(
  heirs: readonly Hamlet[],
  ends: ReadonlyMap<HamletCode, readonly Successor[]>,
): readonly Successor[] {
  const shares = new Map<Hamlet, number | null>();
  for (const [heir, part] of partsOfHeirs(heirs))
    for (const { hamlet, share } of ends.get(heir) ?? NOBODY) {
      const before = shares.get(hamlet) ?? (shares.has(hamlet) ? null : 0);
      shares.set(hamlet, before === null || part === null || share === null ? null : before + part * share);
    }
  return [...shares].map(([hamlet, share]) => ({ hamlet, share }));
}

function isNotYetInForce(hamlet: Hamlet, day: CalendarDate): boolean {
  return hamlet.validFrom !== null && hamlet.validFrom > day;
}

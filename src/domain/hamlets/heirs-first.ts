import type { HamletCode } from '../ids';
import type { Hamlet } from './hamlet';

export interface InOrderOfHeirs {
  /** Every hamlet after those that it leads to. */
  readonly ordered: readonly Hamlet[];
  /** Hamlets whose lines run in a circle, or into one. */
  readonly endless: readonly Hamlet[];
}

/**
 * Hamlets, each code once, in such an order that what is said of a hamlet by its heirs can be said in one pass. Heirs that are
 * not among them lead nowhere.
 */
export function heirsFirst(
  byCode: ReadonlyMap<HamletCode, Hamlet>,
  heirsOf: (hamlet: Hamlet) => readonly HamletCode[],
): InOrderOfHeirs {
  const waiting = new Map<HamletCode, number>();
  const waitFor = new Map<HamletCode, Hamlet[]>();
  const ordered: Hamlet[] = [];
  for (const hamlet of byCode.values()) {
    const heirs = [...new Set(heirsOf(hamlet))].filter((code) => byCode.has(code));
    waiting.set(hamlet.code, heirs.length);
    if (heirs.length === 0) ordered.push(hamlet);
    for (const code of heirs) {
      const others = waitFor.get(code);
      if (others === undefined) waitFor.set(code, [hamlet]);
      else others.push(hamlet);
    }
  }
  // Grows while it is walked.
  for (const { code } of ordered)
    for (const hamlet of waitFor.get(code) ?? []) {
      const left = (waiting.get(hamlet.code) ?? 0) - 1;
      waiting.set(hamlet.code, left);
      if (left === 0) ordered.push(hamlet);
    }
  const endless = [...byCode.values()].filter(({ code }) => (waiting.get(code) ?? 0) > 0);
  return { ordered, endless };
}

/**
 * What part of the households of a hamlet each of its heirs has: all of them the only one, several in proportion to their Số
 * hộ; null where one of these has none.
 */
export function partsOfHeirs(heirs: readonly Hamlet[]): ReadonlyMap<HamletCode, number | null> {
  const [first, second] = heirs;
  if (second === undefined) return new Map(first === undefined ? [] : [[first.code, 1]]);
  const whole = heirs.reduce<number | null>(
    (sum, { households }) => (sum === null || !households ? null : sum + households),
    0,
  );
  return new Map(
    heirs.map(({ code, households }) => [code, whole === null ? null : (households ?? 0) / whole]),
  );
}

/** Of hamlets the first with each code; a code written twice is a finding of the checks. */
export function firstByCode(hamlets: readonly Hamlet[]): Map<HamletCode, Hamlet> {
  const hamletByCode = new Map<HamletCode, Hamlet>();
  for (const hamlet of hamlets) {
    if (!hamletByCode.has(hamlet.code)) hamletByCode.set(hamlet.code, hamlet);
  }
  return hamletByCode;
}

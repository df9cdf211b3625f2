import type { GapKind } from './coverage';

/**
 * How much a gap of each kind weighs for one household; the rank of a gap is severity × households (docs/domain.md §6).
 * The order of the weights is ours: a content nobody has brought to the hamlet comes first, then silence of two
 * months and work that the plan already asks for; then people not reached, criteria not touched and data without
 * which nothing can be computed; then what was only broadcast; last a
 * missing paper, and a meeting that met nobody.
 */
export const GAP_SEVERITY: Readonly<Record<GapKind, number>> = {
  G1: 5,
  G2: 4,
  G4: 4,
  G3: 3,
  G6: 3,
  G7: 3,
  G1b: 2,
  G5: 1,
  G8: 1,
};

/** Order of kinds among gaps of the same rank. */
export const GAP_KINDS: readonly GapKind[] = ['G1', 'G2', 'G4', 'G3', 'G6', 'G7', 'G1b', 'G5', 'G8'];

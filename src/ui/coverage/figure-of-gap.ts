import type { FigureRequestMessage } from '../../rpc/coverage-messages';
import type { GapData } from '../../rpc/messages';

/** The figure that shows why there is a gap (docs/domain.md §6, G1…G8); null where facts of a hamlet are missing. */
export function figureOfGap({ kind, hamlets, topic }: GapData): FigureRequestMessage | null {
  const [hamlet] = hamlets;
  if (hamlet === undefined) return null;
  switch (kind) {
    case 'G1':
    case 'G1b':
    case 'G6':
      return { kind: 'cell', hamlet, topic };
    case 'G2':
      return { kind: 'metric', hamlet, metric: 'LT' };
    // The rows that did not meet the hamlet are left out of the figure with their reasons.
    case 'G8':
    case 'G3':
      return { kind: 'metric', hamlet, metric: 'TH' };
    case 'G4':
      return { kind: 'metric', hamlet, metric: 'KH' };
    case 'G5':
      return { kind: 'metric', hamlet, metric: 'MC' };
    default:
      return null;
  }
}

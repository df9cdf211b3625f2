import type { Indicator } from '../indicators/indicator';
import type { IndicatorId } from '../activities/indicator-definitions';
import type { KeptFigure, KeptFigures } from './kept-figures';
import { packFigures, unpackFigures } from './kept-figures';

/** A figure that today's rows no longer give as a registered report printed it. */
export interface ChangedFigure {
  readonly id: IndicatorId;
  readonly then: KeptFigure;
  readonly now: KeptFigure;
  /** The numbers differ; else the same numbers come from other rows. */
  readonly numbersDiffer: boolean;
}

/** In the order of table 1. Both are compared as they are kept, so that no last digit of a fraction counts. */
export function changedFigures(
  kept: KeptFigures,
  indicators: readonly Indicator[],
): readonly ChangedFigure[] {
  const today = unpackFigures(packFigures(indicators)) ?? new Map<IndicatorId, KeptFigure>();
  return [...kept].flatMap(([id, then]) => {
    const now = today.get(id);
    if (now === undefined) return [];
    const numbersDiffer =
      then.period !== now.period || then.cumulative !== now.cumulative || then.plan !== now.plan;
    return numbersDiffer || then.rows !== now.rows ? [{ id, then, now, numbersDiffer }] : [];
  });
}

import type { Indicator } from '../indicators/indicator';
import { digestOfBefore } from '../indicators/kept-value';
import { isStateMeasure } from '../plan/indicator-definition';
import type { Measure } from '../plan/indicator-definition';
import type { KeptFigure, KeptFigures } from './kept-figures';
import { packFigures, unpackFigures } from './kept-figures';

/** A figure that today's rows no longer give as a registered report printed it. */
export interface ChangedFigure {
  readonly id: string;
  readonly then: KeptFigure;
  /** Null where tab Chỉ tiêu has no such row any more. */
  readonly now: KeptFigure | null;
  /** The numbers differ; else the same numbers come from other rows. */
  readonly numbersDiffer: boolean;
  /** Its row of tab Chỉ tiêu says another way of making it. */
  readonly definitionDiffers: boolean;
}

/** In the order of the report. Both are compared as they are kept, so that no last digit of a fraction counts. */
export function changedFigures(
  kept: KeptFigures,
  indicators: readonly Indicator[],
): readonly ChangedFigure[] {
  const today = unpackFigures(packFigures(indicators)) ?? new Map<string, KeptFigure>();
  const measures = new Map(indicators.map(({ id, measure }) => [id, measure]));
  return [...kept].flatMap(([id, printed]) => {
    const now = today.get(id);
    const then = asKeptToday(printed, measures.get(id) ?? null);
    // A figure that no row gives any more is told of only where it told something.
    if (now === undefined) return gone(id, then);
    const numbersDiffer =
      then.period !== now.period || then.cumulative !== now.cumulative || then.plan !== now.plan;
    const definitionDiffers = (then.definition ?? digestOfBefore(id)) !== now.definition;
    const isChanged = numbersDiffer || definitionDiffers || then.rows !== now.rows;
    return isChanged ? [{ id, then, now, numbersDiffer, definitionDiffers }] : [];
  });
}

/** Before figures were rows a measure of state stood in the column of the period as well. */
function asKeptToday(then: KeptFigure, measure: Measure | null): KeptFigure {
  const isOfBefore = then.definition === null && measure !== null && isStateMeasure(measure);
  return isOfBefore ? { ...then, period: null } : then;
}

function gone(id: string, then: KeptFigure): readonly ChangedFigure[] {
  const told = [then.period, then.cumulative, then.plan].some((value) => value !== null);
  return told ? [{ id, then, now: null, numbersDiffer: true, definitionDiffers: true }] : [];
}

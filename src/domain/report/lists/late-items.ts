import type { PlanProgress } from '../../coverage/coverage';
import type { HamletCode } from '../../ids';
import type { ReportContext } from '../report-context';

/** An item of the plan of which less is done since new year than was due. */
export interface LateItem {
  readonly progress: PlanProgress;
  /** Where it is late; empty for an item of the whole commune. */
  readonly hamlets: readonly HamletCode[];
}

/** Late items of the whole plan, those late at most hamlets first; the only place that says which are late. */
export function lateItems({ cumulative }: Pick<ReportContext, 'cumulative'>): readonly LateItem[] {
  return cumulative.plan
    .flatMap((progress): readonly LateItem[] => {
      const { item, due, done } = progress;
      const isLate = (asked: number | null, finished: number): boolean => asked !== null && finished < asked;
      if (item.scope === 'commune') return isLate(due, done) ? [{ progress, hamlets: [] }] : [];
      const hamlets = progress.hamlets.flatMap((each) => (isLate(each.due, each.done) ? [each.hamlet] : []));
      return hamlets.length === 0 ? [] : [{ progress, hamlets }];
    })
    .sort((a, b) => b.hamlets.length - a.hamlets.length);
}

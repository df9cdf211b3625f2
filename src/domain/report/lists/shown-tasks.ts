import type { PeriodKind } from '../../calendar/period';
import type { HamletCode } from '../../ids';
import { nextWork } from '../next-work';
import type { NextWork } from '../next-work';
import type { ReportContext } from '../report-context';

/** A month plans little, and a quarter's report has six pages. */
const ROWS_AT_MOST: Readonly<Record<PeriodKind, number>> = {
  month: 6,
  quarter: 6,
  half: 10,
  nineMonths: 10,
  year: 15,
  free: 6,
};

export interface ShownTasks {
  /** The rows of section IV, in the order of their numbers. */
  readonly shown: readonly NextWork[];
  /** How many more there are. */
  readonly others: number;
  readonly newYear: number | null;
}

export function shownTasks(context: Pick<ReportContext, 'book' | 'coverage' | 'cumulative'>): ShownTasks {
  const { works, newYear } = nextWork(context);
  const most = ROWS_AT_MOST[context.coverage.period.kind];
  return { shown: works.slice(0, most), others: Math.max(0, works.length - most), newYear };
}

/** Numbers of the rows that are a hamlet's own, runs of three or more in short: «1–4, 6»; nothing for none. */
export function taskNumbers(shown: readonly NextWork[], hamlet: HamletCode): string {
  const own = shown.flatMap(({ hamlets }, at) =>
    hamlets !== null && (hamlets.length === 0 || hamlets.includes(hamlet)) ? [at + 1] : [],
  );
  const runs: number[][] = [];
  for (const number of own) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run[run.length - 1] === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs
    .flatMap((run) => (run.length < 3 ? run.map(String) : [`${run[0] ?? ''}–${run[run.length - 1] ?? ''}`]))
    .join(', ');
}

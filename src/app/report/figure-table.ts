import type { Indicator } from '../../domain/indicators/indicator';
import { roundedFigure } from '../../domain/report/figure-form';
import { ok } from '../../domain/result';
import type { Finding } from '../../domain/validation/finding';
import { FIGURE_TABLE } from '../../wording/report/figure-table';
import { computePeriod } from '../coverage/fill-coverage';
import type { PeriodRequest } from '../coverage/fill-coverage';
import { loadBook } from '../checking/load-book';
import type { Outcome } from '../ports/failure';
import type { Ports } from '../ports/ports';
import { reportFigures } from './compose-report';

/** A table of cells, its first row the header; blank where there is no figure. */
export type SheetRows = readonly (readonly (string | number | null)[])[];

export interface FigureTable {
  readonly name: string;
  readonly rows: SheetRows;
  readonly findings: readonly Finding[];
}

/** «Xuất biểu»: the figures of a period in the order of tab Chỉ tiêu, as the report prints them. Reads each tab once, writes nothing. */
export function figureTable(ports: Ports, request: PeriodRequest): Outcome<FigureTable> {
  const computed = computePeriod(ports, request, loadBook);
  if (!computed.ok) return computed;
  const { period, book, findings } = computed.value;
  const { indicators } = reportFigures(ports, computed.value);
  return ok({
    name: FIGURE_TABLE.name(period, book.settings.communeName),
    rows: [FIGURE_TABLE.header, ...indicators.map(rowOf)],
    findings,
  });
}

function rowOf(indicator: Indicator): SheetRows[number] {
  const { id, title, unit, scale, period, cumulative, plan, percent, lastYear } = indicator;
  const rounded = [plan, period, cumulative].map((value) => roundedFigure(value, scale));
  return [
    id,
    title,
    unit,
    ...rounded,
    percent === 'outside-plan' ? FIGURE_TABLE.outsidePlan : roundedFigure(percent, 'percent'),
    roundedFigure(lastYear, scale),
  ];
}

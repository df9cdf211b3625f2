import type { Indicator } from '../indicators/indicator';
import { isIndicatorId } from '../activities/indicator-definitions';
import type { IndicatorId } from '../activities/indicator-definitions';
import type { RowId } from '../ids';
import { cellDigest } from '../tables/fingerprint';

/** A figure as a registered report printed it. */
export interface KeptFigure {
  readonly period: number | null;
  readonly cumulative: number | null;
  readonly plan: number | null;
  /** Changes with the set of rows behind `period`, whatever their order. */
  readonly rows: string;
}

export type KeptFigures = ReadonlyMap<IndicatorId, KeptFigure>;

/** Of what follows in the cell; `1` was keyed by position (workbook/migrations/0002). */
const FORMAT = '2';

/**
 * Figures in one cell of the register, each by its id: `2;CT01=250|600||x7k2;…`, under 2 kB whatever the number of
 * rows. A blank number is no figure. Figures that the list of today has and the report had not are simply not there.
 */
export function packFigures(indicators: readonly Indicator[]): string {
  const packed = indicators.map(
    ({ id, period, cumulative, plan, sources }) =>
      `${id}=${[...[period, cumulative, plan].map(numberText), rowsDigest(sources)].join('|')}`,
  );
  return [FORMAT, ...packed].join(';');
}

/** Null where the cell holds nothing that this version knows, as in a report of before. */
export function unpackFigures(text: string): KeptFigures | null {
  const [format, ...packed] = text.split(';');
  if (format !== FORMAT || !packed.every((entry) => entry.includes('='))) return null;
  const figures = new Map<IndicatorId, KeptFigure>();
  for (const entry of packed) {
    const [id = '', figure = ''] = entry.split('=');
    if (!isIndicatorId(id)) continue;
    const [period = '', cumulative = '', plan = '', rows = ''] = figure.split('|');
    figures.set(id, {
      period: textNumber(period),
      cumulative: textNumber(cumulative),
      plan: textNumber(plan),
      rows,
    });
  }
  return figures;
}

export const keptFigure = ({ period, cumulative, plan, sources }: Indicator): KeptFigure => ({
  period,
  cumulative,
  plan,
  rows: rowsDigest(sources),
});

const rowsDigest = (sources: readonly RowId[]): string =>
  sources.length === 0 ? '' : cellDigest([...sources].sort().join(' '));

/** Twelve digits: more than any figure has, fewer than a binary fraction gets wrong. */
const numberText = (value: number | null): string =>
  value === null ? '' : String(Number(value.toPrecision(12)));

function textNumber(text: string): number | null {
  const value = Number(text);
  return text === '' || !Number.isFinite(value) ? null : value;
}

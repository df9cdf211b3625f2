import type { Indicator } from '../indicators/indicator';
import { INDICATOR_IDS } from '../indicators/indicator-definitions';
import type { IndicatorId } from '../indicators/indicator-definitions';
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

const FORMAT = '1';

/**
 * Figures in one cell of the register: `1;250|600||x7k2;…` in the order CT01…CT38, about 1 kB whatever the number of
 * rows. A blank number is no figure.
 */
export function packFigures(indicators: readonly Indicator[]): string {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const packed = INDICATOR_IDS.map((id) => {
    const indicator = byId.get(id);
    if (indicator === undefined) return '';
    const { period, cumulative, plan, sources } = indicator;
    return [...[period, cumulative, plan].map(numberText), rowsDigest(sources)].join('|');
  });
  return [FORMAT, ...packed].join(';');
}

/** Null where the cell holds nothing that this version knows, as in a report of before. */
export function unpackFigures(text: string): KeptFigures | null {
  const [format, ...packed] = text.split(';');
  if (format !== FORMAT || packed.length !== INDICATOR_IDS.length) return null;
  const figures = new Map<IndicatorId, KeptFigure>();
  INDICATOR_IDS.forEach((id, position) => {
    const [period = '', cumulative = '', plan = '', rows = ''] = (packed[position] ?? '').split('|');
    figures.set(id, {
      period: textNumber(period),
      cumulative: textNumber(cumulative),
      plan: textNumber(plan),
      rows,
    });
  });
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

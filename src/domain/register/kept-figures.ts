import type { Indicator } from '../indicators/indicator';
import type { RowId } from '../ids';
import { cellDigest } from '../tables/fingerprint';

/** A figure as a registered report printed it. */
export interface KeptFigure {
  readonly period: number | null;
  readonly cumulative: number | null;
  readonly plan: number | null;
  /** Changes with the set of rows behind `period`, whatever their order. */
  readonly rows: string;
  /** Changes with how the figure is made; null where a report was made before figures were rows. */
  readonly definition: string | null;
}

/** By Mã of tab Chỉ tiêu. */
export type KeptFigures = ReadonlyMap<string, KeptFigure>;

/** Of what follows in the cell; `1` was keyed by position (workbook/migrations/0002), `2` had no digests of definitions. */
const FORMAT = '3';
const FORMAT_WITHOUT_DIGESTS = '2';

/**
 * Figures in one cell of the register, each by its Mã: `3;CT01=250|600||x7k2|1a0b;…`, some 40 letters each whatever the
 * number of rows. A blank number is no figure. Figures that tab Chỉ tiêu has today and the report had not are simply not
 * there.
 */
export function packFigures(indicators: readonly Indicator[]): string {
  const packed = indicators.map(
    ({ id, period, cumulative, plan, sources, digest }) =>
      `${id}=${[...[period, cumulative, plan].map(numberText), rowsDigest(sources), digest].join('|')}`,
  );
  return [FORMAT, ...packed].join(';');
}

/** Null where the cell holds nothing that this version knows, as in a report of before. */
export function unpackFigures(text: string): KeptFigures | null {
  const [format, ...packed] = text.split(';');
  const isKnown = format === FORMAT || format === FORMAT_WITHOUT_DIGESTS;
  if (!isKnown || !packed.every((entry) => entry.includes('='))) return null;
  const figures = new Map<string, KeptFigure>();
  for (const entry of packed) {
    const [id = '', figure = ''] = entry.split('=');
    if (id === '') continue;
    const [period = '', cumulative = '', plan = '', rows = '', digest] = figure.split('|');
    figures.set(id, {
      period: textNumber(period),
      cumulative: textNumber(cumulative),
      plan: textNumber(plan),
      rows,
      definition: digest ?? null,
    });
  }
  return figures;
}

export const keptFigure = ({ period, cumulative, plan, sources, digest }: Indicator): KeptFigure => ({
  period,
  cumulative,
  plan,
  rows: rowsDigest(sources),
  definition: digest,
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

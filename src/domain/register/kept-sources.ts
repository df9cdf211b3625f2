import type { Indicator } from '../indicators/indicator';
import { INDICATOR_IDS } from '../indicators/indicator-definitions';
import type { IndicatorId } from '../indicators/indicator-definitions';

/** Mã of the rows behind the figures that a report printed; a figure left out is one whose rows were not kept. */
export type KeptSources = ReadonlyMap<IndicatorId, readonly string[]>;

/** Well under the 50,000 characters of a cell, beside the figures themselves. */
const MOST_LETTERS = 40_000;
const UNKNOWN = '?';
const CODE = /^([A-Z]+)(\d+)$/;

/**
 * `HD001-014,HD016;=;…` in the order CT01…CT38: runs of codes, `=` where the rows are those of the figure before. '' where
 * all of it would not fit into a cell.
 */
export function packSources(indicators: readonly Indicator[]): string {
  const byId = new Map(indicators.map(({ id, sources }) => [id, runsOf(sources)]));
  const packed = INDICATOR_IDS.map((id, at) => {
    const runs = byId.get(id) ?? UNKNOWN;
    const before = INDICATOR_IDS[at - 1];
    return runs !== '' && before !== undefined && byId.get(before) === runs ? '=' : runs;
  }).join(';');
  return packed.length > MOST_LETTERS ? '' : packed;
}

export function unpackSources(text: string): KeptSources {
  const sources = new Map<IndicatorId, readonly string[]>();
  const packed = text.split(';');
  if (packed.length !== INDICATOR_IDS.length) return sources;
  let runs = UNKNOWN;
  INDICATOR_IDS.forEach((id, at) => {
    const own = packed[at] ?? UNKNOWN;
    runs = own === '=' ? runs : own;
    if (runs !== UNKNOWN) sources.set(id, codesOf(runs));
  });
  return sources;
}

/** `HD001-014,HD016`; `?` where a row has no code of the add-on's shape. */
function runsOf(codes: readonly string[]): string {
  const parts: string[] = [];
  let last: { readonly start: string; readonly end: string } | null = null;
  const close = (): void => {
    if (last === null) return;
    const { start, end } = last;
    parts.push(start === end ? start : `${start}-${numberOf(end)}`);
  };
  for (const code of [...codes].sort()) {
    if (!CODE.test(code)) return UNKNOWN;
    if (last !== null && nextCode(last.end) === code) last = { start: last.start, end: code };
    else {
      close();
      last = { start: code, end: code };
    }
  }
  close();
  return parts.join(',');
}

function codesOf(runs: string): readonly string[] {
  return runs.split(',').flatMap((run) => {
    const [start = '', end] = run.split('-');
    if (start === '') return [];
    const codes = [start];
    const count = end === undefined ? 0 : Number(end) - Number(numberOf(start));
    for (let step = 0; step < count; step++) codes.push(nextCode(codes[step] ?? start));
    return codes;
  });
}

const numberOf = (code: string): string => CODE.exec(code)?.[2] ?? '';

function nextCode(code: string): string {
  const [, prefix = '', number = ''] = CODE.exec(code) ?? [];
  return prefix + String(Number(number) + 1).padStart(number.length, '0');
}

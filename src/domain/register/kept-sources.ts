import type { Indicator } from '../indicators/indicator';

/** Mã of the rows behind the figures that a report printed; a figure left out is one whose rows were not kept. */
export type KeptSources = ReadonlyMap<string, readonly string[]>;

/** Well under the 50,000 characters of a cell, beside the figures themselves. */
const MOST_LETTERS = 40_000;
/** With the sign of a former commune where communes were merged, «KK.HD001». */
const CODE = /^((?:[A-Z]{2,8}\.)?[A-Z]+)(\d+)$/;

/**
 * `CT04+CT05=HD001-014,HD016;CT01=;…`: the figures that come from the same rows, and those rows as runs of codes. A
 * figure is left out where a row has no code of the add-on's shape; '' where all of it would not fit into a cell.
 */
export function packSources(indicators: readonly Indicator[]): string {
  const idsByRuns = new Map<string, string[]>();
  for (const { id, sources } of indicators) {
    const runs = runsOf(sources);
    if (runs === null) continue;
    const ids = idsByRuns.get(runs);
    if (ids === undefined) idsByRuns.set(runs, [id]);
    else ids.push(id);
  }
  const packed = [...idsByRuns].map(([runs, ids]) => `${ids.join('+')}=${runs}`).join(';');
  return packed.length > MOST_LETTERS ? '' : packed;
}

export function unpackSources(text: string): KeptSources {
  const sources = new Map<string, readonly string[]>();
  for (const entry of text.split(';')) {
    const [ids = '', runs] = entry.split('=');
    if (runs === undefined) continue;
    const codes = codesOf(runs);
    for (const id of ids.split('+')) if (id !== '') sources.set(id, codes);
  }
  return sources;
}

/** `HD001-014,HD016`; null where a row has no code of the add-on's shape. */
function runsOf(codes: readonly string[]): string | null {
  const parts: string[] = [];
  let last: { readonly start: string; readonly end: string } | null = null;
  const close = (): void => {
    if (last === null) return;
    const { start, end } = last;
    parts.push(start === end ? start : `${start}-${numberOf(end)}`);
  };
  for (const code of [...codes].sort()) {
    if (!CODE.test(code)) return null;
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

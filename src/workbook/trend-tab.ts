import { parseIsoDate } from '../domain/calendar/calendar-date';
import type { CommuneCells } from '../domain/coverage/coverage';
import type { PeriodFigures, PeriodResults, Scores, KeptIndicator } from '../domain/coverage/period-figures';
import type { Cell } from '../domain/tables/cell';
import { type PlainTabDefinition, TAB_COLORS } from './tab';

/** The last figures of each period, one row a period; hidden, since people read them in Độ bao phủ and in reports. */
export const TREND_TAB: PlainTabDefinition = {
  key: 'trend',
  name: '_Số liệu kỳ',
  color: TAB_COLORS.log,
  purpose: 'Số liệu đã tính của từng kỳ, để so với kỳ trước và cùng kỳ năm trước; Loa Xóm tự ghi.',
  protection: 'warning',
  frozenRows: 1,
  frozenColumns: 1,
};

/** Row 1, as written by set-up. */
export const TREND_HEADERS = [
  'Kỳ',
  'Số liệu đến',
  'Tính lúc',
  'Dấu số liệu',
  'Toàn xã',
  'Từng xóm',
  'Chỉ tiêu báo cáo',
] as const;

const SCORES = ['B', 'CC', 'TC', 'HT', 'LT', 'TH', 'KH', 'MC'] as const;
const CELLS = ['direct', 'indirect', 'none', 'notDue'] as const;
const RESULTS = ['hamletsMet', 'householdsPresent', 'households'] as const;
/** Cells of the first definition, which had no due months. */
const FIRST_CELLS = 3;
/** Enough for every comparison in percent, and short in the cell. */
const DECIMALS = 6;

/** One row of the tab. */
export function trendRow(figures: PeriodFigures): readonly Cell[] {
  return [
    figures.period,
    figures.asOf,
    figures.computedAt,
    figures.fingerprint,
    communeText(figures),
    JSON.stringify(
      Object.fromEntries([...figures.hamlets].map(([code, scores]) => [code, scoreList(scores)])),
    ),
    JSON.stringify(
      Object.fromEntries([...figures.indicators].map(([id, kept]) => [id, indicatorText(kept)])),
    ),
  ];
}

/** Null for a row that is not one of ours, or that somebody has changed so that it cannot be read. */
export function readTrendRow(cells: readonly Cell[]): PeriodFigures | null {
  const [period, asOf, computedAt, fingerprint, commune, hamlets, indicators] = cells.map((cell) =>
    typeof cell === 'number' ? String(cell) : typeof cell === 'string' ? cell : '',
  );
  const date = parseIsoDate(asOf ?? '');
  const whole = readCommune(parse(commune));
  if (!period || !computedAt || date === null || whole === null) return null;
  return {
    ...whole,
    period,
    asOf: date,
    computedAt,
    fingerprint: fingerprint ?? '',
    hamlets: new Map(
      entriesOf(parse(hamlets)).flatMap(([code, list]): [string, Scores][] => {
        const scores = numberList(list, SCORES.length);
        return scores === null ? [] : [[code, toScores(scores)]];
      }),
    ),
    indicators: new Map(
      entriesOf(parse(indicators)).flatMap(([id, kept]): [string, KeptIndicator][] => {
        const indicator = readIndicator(kept);
        return indicator === null ? [] : [[id, indicator]];
      }),
    ),
  };
}

/** `250` of before figures were rows, `[250,"1x9k2"]` since. */
const indicatorText = ({ value, digest }: KeptIndicator): number | readonly [number, string] =>
  digest === null ? rounded(value) : [rounded(value), digest];

function readIndicator(kept: unknown): KeptIndicator | null {
  if (typeof kept === 'number') return { value: kept, digest: null };
  if (!Array.isArray(kept)) return null;
  const [value, digest] = kept as readonly unknown[];
  return typeof value === 'number' && typeof digest === 'string' ? { value, digest } : null;
}

/**
 * The commune's figures. What the first definition kept is a bare list; the number of the definition stands with
 * everything that is kept since.
 */
function communeText({ definition, commune, cells, results }: PeriodFigures): string {
  const scores = scoreList(commune);
  if (definition === 1)
    return JSON.stringify([...scores, ...CELLS.slice(0, FIRST_CELLS).map((kind) => cells[kind])]);
  return JSON.stringify({
    definition,
    scores,
    cells: CELLS.map((kind) => cells[kind]),
    results: RESULTS.map((id) => (results === null ? null : rounded(results[id]))),
  });
}

function readCommune(
  value: unknown,
): Pick<PeriodFigures, 'definition' | 'commune' | 'cells' | 'results'> | null {
  const first = numberList(value, SCORES.length + FIRST_CELLS);
  if (first !== null)
    return {
      definition: 1,
      commune: toScores(first),
      cells: toCells(first.slice(SCORES.length)),
      results: null,
    };
  const kept = Object.fromEntries(entriesOf(value));
  const scores = numberList(kept.scores, SCORES.length);
  const cells = numberList(kept.cells, CELLS.length);
  if (kept.definition !== 2 || scores === null || cells === null) return null;
  const results = numberList(kept.results, RESULTS.length);
  return {
    definition: 2,
    commune: toScores(scores),
    cells: toCells(cells),
    results: results === null ? null : toResults(results),
  };
}

const toCells = ([direct, indirect, none, notDue]: readonly (number | null)[]): CommuneCells => ({
  direct: direct ?? 0,
  indirect: indirect ?? 0,
  none: none ?? 0,
  notDue: notDue ?? 0,
});

function toResults([hamletsMet, householdsPresent, households]: readonly (
  number | null
)[]): PeriodResults | null {
  if (hamletsMet === null || hamletsMet === undefined) return null;
  return { hamletsMet, householdsPresent: householdsPresent ?? 0, households: households ?? 0 };
}

const scoreList = (scores: Scores): readonly (number | null)[] =>
  SCORES.map((id) => (scores[id] === null ? null : rounded(scores[id])));

const rounded = (value: number): number => Math.round(value * 10 ** DECIMALS) / 10 ** DECIMALS;

function toScores(list: readonly (number | null)[]): Scores {
  const [B = null, CC = null, TC = null, HT = null, LT = null, TH = null, KH = null, MC = null] = list;
  return { B, CC, TC, HT, LT, TH, KH, MC };
}

function parse(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
}

function numberList(value: unknown, length: number): readonly (number | null)[] | null {
  if (!Array.isArray(value) || value.length !== length) return null;
  const list = value as readonly unknown[];
  return list.every((each): each is number | null => each === null || typeof each === 'number') ? list : null;
}

const entriesOf = (value: unknown): readonly [string, unknown][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];

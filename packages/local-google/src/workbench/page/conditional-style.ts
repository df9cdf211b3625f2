import type { ConditionalFormat, GradientPoint } from '../../backend/model';
import { isTrue, parseFormula, type Formula, type ReadCell, type Value } from './formula-condition';

type Look = ConditionalFormat['format'];

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly read: ReadCell;
}

/** How conditional formats colour a cell: of two that set the same, the earlier one wins. Null where none holds. */
export function conditionalStyle(formats: readonly ConditionalFormat[], cell: Cell): Look | null {
  const looks: Look[] = [];
  for (const format of formats) {
    const isHere = format.ranges.some(
      ({ row, column, rows, columns }) =>
        cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns,
    );
    const found = isHere ? lookOf(format, cell) : null;
    if (found !== null) looks.unshift(found);
  }
  return looks.length === 0 ? null : looks.reduce<Look>((all, look) => ({ ...all, ...look }), {});
}

function lookOf(format: ConditionalFormat, cell: Cell): Look | null {
  const { condition } = format;
  const value = cell.read(cell.row, cell.column);
  if (condition.type === 'gradient') {
    return typeof value === 'number' ? gradientLook(format, condition, { value, read: cell.read }) : null;
  }
  if (condition.criteria === 'CUSTOM_FORMULA') {
    return formulaHolds(format, String(condition.values[0]), cell) ? format.format : null;
  }
  return holds(condition.criteria, condition.values, value) ? format.format : null;
}

const formulas = new Map<string, Formula | null>();

/** A formula that is not understood colours nothing, rather than wrongly. */
function formulaHolds({ ranges }: ConditionalFormat, source: string, { row, column, read }: Cell): boolean {
  const [first] = ranges;
  if (first === undefined) return false;
  let formula = formulas.get(source);
  try {
    formula ??= parseFormula(source);
    formulas.set(source, formula);
    return isTrue(formula({ read, down: row - first.row, right: column - first.column }));
  } catch {
    return false;
  }
}

function holds(criteria: string, values: readonly unknown[], value: Value): boolean {
  const isBlank = value === null || value === '';
  if (criteria === 'CELL_EMPTY') return isBlank;
  if (criteria === 'CELL_NOT_EMPTY') return !isBlank;
  if (criteria.startsWith('TEXT_')) {
    const [wanted] = values;
    return textHolds(criteria, String(value ?? ''), typeof wanted === 'string' ? wanted : '');
  }
  if (typeof value !== 'number') return false;
  const [low = Number.NaN, high = Number.NaN] = values.map(Number);
  switch (criteria.replace(/^(?:NUMBER|DATE)_/, '')) {
    case 'BETWEEN':
      return value >= low && value <= high;
    case 'NOT_BETWEEN':
      return value < low || value > high;
    case 'EQUAL_TO':
      return value === low;
    case 'NOT_EQUAL_TO':
      return value !== low;
    case 'GREATER_THAN':
    case 'AFTER':
      return value > low;
    case 'GREATER_THAN_OR_EQUAL_TO':
      return value >= low;
    case 'LESS_THAN':
    case 'BEFORE':
      return value < low;
    case 'LESS_THAN_OR_EQUAL_TO':
      return value <= low;
    default:
      return false;
  }
}

function textHolds(criteria: string, value: string, wanted: string): boolean {
  const [text, part] = [value.toLowerCase(), wanted.toLowerCase()];
  switch (criteria) {
    case 'TEXT_CONTAINS':
      return text.includes(part);
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.includes(part);
    case 'TEXT_EQUAL_TO':
      return text === part;
    case 'TEXT_STARTS_WITH':
      return text.startsWith(part);
    case 'TEXT_ENDS_WITH':
      return text.endsWith(part);
    default:
      return false;
  }
}

/** The colour between the two points around the value. */
function gradientLook(
  { ranges }: ConditionalFormat,
  { min, mid, max }: Extract<ConditionalFormat['condition'], { type: 'gradient' }>,
  { value, read }: { value: number; read: ReadCell },
): Look | null {
  const numbers = ranges
    .flatMap(({ row, column, rows, columns }) =>
      Array.from({ length: rows * columns }, (_unused, at) =>
        read(row + Math.floor(at / columns), column + (at % columns)),
      ),
    )
    .filter((number) => typeof number === 'number')
    .sort((one, other) => one - other);
  const points = [min, mid, max].flatMap((point) =>
    point === undefined ? [] : [{ at: pointAt(point, numbers), color: point.color }],
  );
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  const above = points.find(({ at }) => at >= value) ?? last;
  const below = points.findLast(({ at }) => at <= value) ?? first;
  const part = above.at === below.at ? 0 : (value - below.at) / (above.at - below.at);
  return { background: mixed(below.color, above.color, part) };
}

function pointAt({ type, value }: GradientPoint, numbers: readonly number[]): number {
  const [low = 0, high = 0] = [numbers[0], numbers.at(-1)];
  if (type === 'MIN') return low;
  if (type === 'MAX') return high;
  const share = Number(value) / 100;
  if (type === 'PERCENT') return low + (high - low) * share;
  if (type === 'PERCENTILE') return numbers[Math.round((numbers.length - 1) * share)] ?? low;
  return Number(value);
}

function mixed(one: string, other: string, part: number): string {
  const channel = (color: string, at: number): number =>
    Number.parseInt(color.slice(1 + at * 2, 3 + at * 2), 16);
  const mix = [0, 1, 2].map((at) =>
    Math.round(channel(one, at) + (channel(other, at) - channel(one, at)) * part),
  );
  return `#${mix.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Neighbouring columns to set at once; a later stroke may lie on an earlier one. */
export interface WidthStroke {
  readonly column: number;
  readonly count: number;
  readonly width: number;
}

/** Google's width of a column that nobody resized. */
const DEFAULT_WIDTH = 100;

export interface WidthOptions {
  /** Pixels by which a column may become wider where it then needs no call of its own; 0 unless given. */
  readonly widening?: number;
  /** Whether the columns have the width that Google gives. */
  readonly fresh?: boolean;
}

/**
 * The fewest calls of setColumnWidths that bring these columns to their widths: wide strokes first, those that lie on
 * them after. `widthByColumn` has the columns to set, from 1; others are not touched.
 */
export function widthStrokes(
  widthByColumn: ReadonlyMap<number, number>,
  { widening = 0, fresh = false }: WidthOptions = {},
): readonly WidthStroke[] {
  const asGiven = (width: number): number =>
    width <= DEFAULT_WIDTH && DEFAULT_WIDTH <= width + widening ? DEFAULT_WIDTH : width;
  return stretches(widthByColumn).flatMap(({ first, widths }) => {
    const shared = shareNeighbours(widths, asGiven, widening);
    // A column before the first that has the given width: what it covers in the answer needs no stroke.
    const strokes = fresh ? strokesOver([DEFAULT_WIDTH, ...shared]).slice(1) : strokesOver(shared);
    const shift = fresh ? first - 1 : first;
    return strokes.map(({ from, to, width }) => ({ column: shift + from, count: to - from + 1, width }));
  });
}

interface Stretch {
  readonly first: number;
  readonly widths: number[];
}

/** Columns without a gap between them. */
function stretches(widthByColumn: ReadonlyMap<number, number>): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const [column, width] of [...widthByColumn].sort(([a], [b]) => a - b)) {
    const last = found[found.length - 1];
    if (last !== undefined && last.first + last.widths.length === column) last.widths.push(width);
    else found.push({ first: column, widths: [width] });
  }
  return found;
}

/** From left to right, neighbours take the widest among them where none becomes wider than it may. */
function shareNeighbours(
  widths: readonly number[],
  asGiven: (width: number) => number,
  widening: number,
): readonly number[] {
  const shared: number[] = [];
  let run: number[] = [];
  const widest = (of: readonly number[]): number => of.map(asGiven).reduce((a, b) => Math.max(a, b), 0);
  const close = (): void => {
    const width = widest(run);
    shared.push(...run.map(() => width));
    run = [];
  };
  for (const width of widths) {
    const all = [...run, width];
    if (widest(all) - all.reduce((a, b) => Math.min(a, b)) > widening) close();
    run.push(width);
  }
  close();
  return shared;
}

interface Stroke {
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

/** The least strokes that paint the line, by the ends of every part of it. */
function strokesOver(widths: readonly number[]): readonly Stroke[] {
  const known = new Map<string, readonly Stroke[]>();
  const best = (from: number, to: number): readonly Stroke[] => {
    if (from > to) return [];
    const key = `${from}:${to}`;
    const found = known.get(key) ?? paint(from, to);
    known.set(key, found);
    return found;
  };
  const paint = (from: number, to: number): readonly Stroke[] => {
    const width = widths[from] ?? 0;
    let least: readonly Stroke[] = [{ from, to: from, width }, ...best(from + 1, to)];
    for (let middle = from + 1; middle <= to; middle += 1) {
      if (widths[middle] !== width) continue;
      // The stroke that begins the right part is drawn from `from` on, below what stands between.
      const [first, ...others] = best(middle, to);
      if (first === undefined) continue;
      const joined = [{ ...first, from }, ...best(from + 1, middle - 1), ...others];
      if (joined.length < least.length) least = joined;
    }
    return least;
  };
  return best(0, widths.length - 1);
}

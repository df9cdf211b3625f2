/** A row that somebody might write to look good: a post to the whole commune, or a meeting of some hamlets. */
export interface PaperRow {
  readonly form: string;
  readonly date: string;
  readonly contents: readonly string[];
  /** Places of the hamlets that a meeting lists; null is a post to all of them. */
  readonly hamlets: readonly number[] | null;
}

/** A definition of coverage that paper is tried against. */
export interface Judge {
  /** B of a hamlet in percent, from the rows that touch it; 0 while there is none. */
  readonly hamletB: (rows: readonly PaperRow[]) => number;
  readonly posts: readonly string[];
  readonly meetings: readonly string[];
  /** How many hamlets a meeting is tried with. */
  readonly sizes: readonly number[];
  /** How many contents a row is tried with. */
  readonly contentsARow: readonly number[];
  readonly contents: readonly string[];
  /** Days that rows are tried on. */
  readonly days: readonly string[];
}

export const HAMLETS = 19;
export const HOUSEHOLDS = 90;
/** «Khá». */
export const FAIR = 65;

export const touches = (row: PaperRow, hamlet: number): boolean => row.hamlets?.includes(hamlet) ?? true;

/** Remembers the answer for rows that look alike to the hamlet, whichever hamlets they list beside it. */
export function rememberingB(compute: (rows: readonly PaperRow[]) => number): Judge['hamletB'] {
  const known = new Map<string, number>();
  return (rows) => {
    const key = keyOf(rows);
    const found = known.get(key) ?? compute(rows);
    known.set(key, found);
    return found;
  };
}

/** The same for rows that look alike to a hamlet. */
export const keyOf = (rows: readonly PaperRow[]): string => rows.map(look).sort().join('|');

/** Up to three hamlets a meeting is a meeting, and each has its share of the households whichever number it is. */
function look({ form, date, contents, hamlets }: PaperRow): string {
  const whom = hamlets === null ? 'all' : hamlets.length <= 3 ? 'meeting' : String(hamlets.length);
  return `${date} ${form} ${whom} ${[...contents].sort().join(' ')}`;
}

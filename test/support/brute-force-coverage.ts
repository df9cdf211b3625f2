import type { Book } from '../../src/domain/book';
import type { Period } from '../../src/domain/calendar/period';
import type { Hamlet } from '../../src/domain/hamlets/hamlet';
import { bruteForceGaps } from './brute-force/gaps';
import { Items } from './brute-force/items';
import type { Measure } from './brute-force/measures';
import { MEASURES, Measures, share } from './brute-force/measures';
import type { Kind } from './brute-force/rows';
import { Rows, SLACK, total } from './brute-force/rows';

/** What `coverage` answers, in the words of its JSON; percentages are unrounded. */
export interface CoverageAnswer {
  /** E. */
  readonly day: string;
  readonly hamlets: Readonly<Record<string, HamletAnswer>>;
  readonly commune: CommuneAnswer;
  /** `kind|hamlet|topic|plan item|activity|reason|missing`, sorted. */
  readonly gaps: readonly string[];
  /** `row:id`, in sheet order. */
  readonly counted: readonly string[];
  readonly countedForState: readonly string[];
  /** `row:id:why`, in sheet order. */
  readonly excluded: readonly string[];
}

export interface HamletAnswer {
  readonly metrics: Readonly<Record<Measure, number | null>>;
  readonly B: number | null;
  readonly band: string | null;
  readonly credits: Readonly<Record<string, Kind>>;
  readonly state: {
    readonly contentsMet: number;
    readonly contentsRequired: number;
    readonly contentsDue: number;
    readonly monthsSinceDirect: number | null;
    readonly itemsDone: number;
    readonly itemsDue: number;
  };
  readonly period: {
    readonly direct: number;
    readonly bestHouseholdShare: number | null;
    readonly newContents: number;
  };
}

export interface CommuneAnswer {
  readonly B: number | null;
  readonly band: string | null;
  readonly metrics: Readonly<Record<Measure, number | null>>;
  readonly cells: {
    readonly direct: number;
    readonly indirect: number;
    readonly none: number;
    readonly notDue: number;
  };
  readonly withEvidence: number;
  readonly hamletsMet: number;
  readonly householdsPresent: number;
  readonly households: number;
  readonly hamletsWithB: number;
}

/**
 * The definitions of docs/domain.md §6 and §6.0 once more, cell by cell and as slowly as they read, sharing no code with
 * the engine: no index, every question asked anew of every row (only answers that hundreds of questions share are
 * kept). It is there to disagree.
 */
export function bruteForceCoverage(book: Book, period: Period, asOf: string): CoverageAnswer {
  return new BruteForce(book, period, asOf).answer();
}

class BruteForce {
  private readonly rows: Rows;
  private readonly items: Items;
  private readonly measures: Measures;

  constructor(book: Book, period: Period, asOf: string) {
    this.rows = new Rows(book, period, asOf);
    this.items = new Items(this.rows);
    this.measures = new Measures(this.rows, this.items);
  }

  answer(): CoverageAnswer {
    const { rows, items, measures } = this;
    const entries = [...rows.book.activities].sort((a, b) => a.row - b.row);
    const verdicts = (from: string) =>
      entries.map(({ id, row }) => ({ id: `${String(row)}:${id}`, why: rows.whyNot(row, from) }));
    const result = verdicts(rows.period.from);
    const counted = (all: typeof result): readonly string[] =>
      all.filter(({ why }) => why === '').map(({ id }) => id);
    return {
      day: rows.year.day,
      hamlets: Object.fromEntries(rows.hamlets().map((h) => [h.code, this.hamlet(h)])),
      commune: this.commune(),
      gaps: bruteForceGaps(rows, items, measures),
      counted: counted(result),
      countedForState: counted(verdicts(rows.year.first())),
      excluded: result.filter(({ why }) => why !== '').map(({ id, why }) => `${id}:${why}`),
    };
  }

  private hamlet(h: Hamlet): HamletAnswer {
    const b = percent(this.measures.composite(h));
    return {
      metrics: ofEach((id) => percent(this.measures.measure(h, id))),
      B: b,
      band: this.band(b),
      credits: Object.fromEntries(this.rows.book.topics.map((t) => [t.code, this.measures.cell(h, t.code)])),
      state: this.state(h),
      period: {
        direct: this.directInPeriod(h),
        bestHouseholdShare: percent(this.measures.reach(h, this.rows.countedForResult())),
        newContents: this.newContents(h),
      },
    };
  }

  private state(h: Hamlet): HamletAnswer['state'] {
    const required = this.required();
    const due = this.items.of(h).filter((item) => this.items.due(item) > 0);
    const last = this.measures.directAt(h).map((a) => this.rows.year.numberOf(a.date));
    return {
      contentsMet: required.filter((t) => this.measures.cell(h, t.code) === 'direct').length,
      contentsRequired: required.length,
      contentsDue: required.filter((t) => this.measures.isDue(t)).length,
      monthsSinceDirect:
        last.length === 0 ? null : Math.max(0, this.rows.year.complete() - Math.max(...last)),
      itemsDone: due.filter((item) => this.items.isDone(item, h)).length,
      itemsDue: due.length,
    };
  }

  private required() {
    return this.rows.book.topics.filter((t) => t.required);
  }

  private directInPeriod(h: Hamlet): number {
    return this.rows.directAt(h, this.rows.countedForResult()).length;
  }

  private newContents(h: Hamlet): number {
    const firstDay = (topic: string): string | undefined =>
      this.rows
        .countedForState()
        .filter((a) => this.rows.credit(a, h, topic) === 'direct')
        .map((a) => a.date as string)
        .sort()[0];
    return this.required().filter((t) => (firstDay(t.code) ?? '') >= this.rows.period.from).length;
  }

  private band(b: number | null): string | null {
    const { good, fair, average } = this.rows.book.settings.bands;
    if (b === null) return null;
    const reached = (bound: number): boolean => b + SLACK >= bound;
    return reached(good) ? 'good' : reached(fair) ? 'fair' : reached(average) ? 'average' : 'weak';
  }

  private commune(): CommuneAnswer {
    const hamlets = this.rows.hamlets();
    const withB = hamlets.filter((h) => this.measures.composite(h) !== null);
    const tooFew = 3 * withB.length < 2 * hamlets.length;
    const b = tooFew ? null : percent(this.weighted((h) => this.measures.composite(h)));
    const present = hamlets.map((h) =>
      Math.min(households(h), this.measures.bestHouseholds(h, this.rows.countedForResult()) ?? 0),
    );
    return {
      B: b,
      band: this.band(b),
      metrics: ofEach((id) => percent(this.weighted((h) => this.measures.measure(h, id)))),
      cells: this.cells(),
      withEvidence: this.rows.countedForResult().filter((a) => a.evidence.length > 0).length,
      hamletsMet: hamlets.filter((h) => this.directInPeriod(h) > 0).length,
      householdsPresent: total(present),
      households: total(hamlets.map(households)),
      hamletsWithB: withB.length,
    };
  }

  /** The mean by Số hộ over the hamlets that have both. */
  private weighted(value: (h: Hamlet) => number | null): number | null {
    const known = this.rows.hamlets().filter((h) => households(h) > 0 && value(h) !== null);
    return share(total(known.map((h) => households(h) * (value(h) ?? 0))), total(known.map(households)));
  }

  private cells(): CommuneAnswer['cells'] {
    const cells = this.rows.hamlets().flatMap((h) =>
      this.required().map((t) => ({
        kind: this.measures.cell(h, t.code),
        isDue: this.measures.isDue(t),
      })),
    );
    const count = (kind: Kind): number => cells.filter((cell) => cell.kind === kind).length;
    return {
      direct: count('direct'),
      indirect: count('indirect'),
      none: count('none'),
      notDue: cells.filter((cell) => cell.kind !== 'direct' && !cell.isDue).length,
    };
  }
}

function ofEach(value: (id: Measure) => number | null): Readonly<Record<Measure, number | null>> {
  return Object.fromEntries(MEASURES.map((id) => [id, value(id)])) as Record<Measure, number | null>;
}

function percent(value: number | null): number | null {
  return value === null ? null : value * 100;
}

function households(h: Hamlet): number {
  return h.households ?? 0;
}

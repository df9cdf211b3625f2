import type { Activity } from '../../../src/domain/activities/activity';
import type { Hamlet } from '../../../src/domain/hamlets/hamlet';
import type { ContentTopic } from '../../../src/domain/plan/catalogues';
import type { Items } from './items';
import type { Kind, Rows } from './rows';
import { total } from './rows';

export const MEASURES = ['CC', 'TC', 'HT', 'LT', 'TH', 'KH', 'MC'] as const;
export type Measure = (typeof MEASURES)[number];

/** The measures of a hamlet on E, each as a share of 1. */
export class Measures {
  private readonly rows: Rows;
  private readonly items: Items;

  constructor(rows: Rows, items: Items) {
    this.rows = rows;
    this.items = items;
  }

  measure(h: Hamlet, id: Measure): number | null {
    return this.rows.keep(`${id} ${h.code}`, () => this.compute(h, id));
  }

  private compute(h: Hamlet, id: Measure): number | null {
    switch (id) {
      case 'CC': {
        const due = this.rows.book.topics.filter((t) => t.required && this.isDue(t));
        const weights = total(due.map((t) => t.weight));
        return share(total(due.map((t) => t.weight * this.points(h, t.code))), weights);
      }
      case 'TC': {
        const due = this.rows.book.topics.filter((t) => t.peopleFacing && this.isDue(t));
        return share(total(due.map((t) => this.points(h, t.code))), due.length);
      }
      case 'HT': {
        const bringing = this.rows
          .countedForState()
          .filter((a) => this.rows.contents(a).some((topic) => this.rows.credit(a, h, topic) !== 'none'));
        const groups = new Set(bringing.map((a) => this.rows.form(a).group).filter((group) => group !== ''));
        return Math.min(1, groups.size / this.rows.book.settings.formGroups);
      }
      case 'LT':
        return this.continuity(h);
      case 'TH':
        return this.reach(h, this.rows.countedForState());
      case 'KH': {
        const items = this.items.of(h);
        const achieved = items.map((i) => Math.min(this.items.done(i, h), this.items.due(i)));
        return share(total(achieved), total(items.map((i) => this.items.due(i))));
      }
      case 'MC': {
        const direct = this.directAt(h);
        if (this.rows.book.settings.evidenceRequired) return null;
        return share(direct.filter((a) => a.evidence.length > 0).length, direct.length);
      }
    }
  }

  // Contents.

  isDue(topic: ContentTopic): boolean {
    return topic.dueMonth <= this.rows.year.complete();
  }

  /** The best kind. */
  cell(h: Hamlet, topic: string): Kind {
    return this.rows.keep(`cell ${h.code} ${topic}`, () => {
      const credits = this.rows.countedForState().map((a) => this.rows.credit(a, h, topic));
      return credits.includes('direct') ? 'direct' : credits.includes('indirect') ? 'indirect' : 'none';
    });
  }

  private points(h: Hamlet, topic: string): number {
    return { direct: 1, indirect: this.rows.book.settings.indirectFactor, none: 0 }[this.cell(h, topic)];
  }

  // Months.

  directAt(h: Hamlet): readonly Activity[] {
    return this.rows.directAt(h, this.rows.countedForState());
  }

  /** s: months that end before Ngày bắt đầu theo dõi. */
  private untracked(): number {
    const { trackedFrom } = this.rows.book.settings;
    if (trackedFrom === null) return 0;
    return this.rows.year.months().filter((month) => this.rows.year.lastDayOf(month) < trackedFrom).length;
  }

  /** Whether too few months are complete to say anything of meetings. */
  isTooEarly(): boolean {
    return this.rows.year.complete() - this.untracked() < this.rows.book.settings.meetingRhythm;
  }

  private continuity(h: Hamlet): number | null {
    if (this.isTooEarly()) return null;
    const rhythm = this.rows.book.settings.meetingRhythm;
    const met = this.directAt(h).map((a) => this.rows.year.numberOf(a.date));
    let covered = 0;
    let judged = 0;
    for (let n = this.untracked() + rhythm; n <= this.rows.year.complete(); n += 1) {
      judged += 1;
      if (met.some((month) => month >= n - rhythm + 1 && month <= n)) covered += 1;
    }
    return share(covered, judged);
  }

  // Households.

  /** Σ over the merged hamlets of their best; null where direct activities are there but none gives households. */
  bestHouseholds(h: Hamlet, rows: readonly Activity[]): number | null {
    const direct = this.rows.directAt(h, rows);
    const known = direct.some((a) =>
      this.rows
        .namedFor(a, h)
        .some((code) => this.rows.isDirectAtNamed(a, code) && this.rows.householdsFor(a, code, h) !== null),
    );
    if (direct.length > 0 && !known) return null;
    return this.bestOf(h.code, h, rows);
  }

  private bestOf(code: string, successor: Hamlet, rows: readonly Activity[]): number {
    const children = this.rows.book.hamlets.filter(
      (x) =>
        x.mergedInto.some((heir) => heir === code) &&
        x.code !== code &&
        x.validTo !== null &&
        x.validTo < this.rows.year.day &&
        this.rows.creditedCodes(x.code).includes(successor.code),
    );
    const lastDay =
      children
        .map((x) => x.validTo ?? '')
        .sort()
        .at(-1) ?? '';
    const best = (from: (date: string) => boolean): number =>
      Math.max(
        0,
        ...rows
          .filter((a) => from(a.date) && a.hamlets.some((named) => named === code))
          .filter((a) => this.rows.isDirectAtNamed(a, code))
          .map((a) => this.rows.householdsAt(a, code) ?? 0),
      );
    if (children.length === 0) return best(() => true);
    const ofChildren = total(
      children.map((x) => this.bestOf(x.code, successor, rows) * (this.rows.partOfHeir(x, code) ?? 0)),
    );
    return Math.max(
      best((date) => date > lastDay),
      best((date) => date <= lastDay) + ofChildren,
    );
  }

  reach(h: Hamlet, rows: readonly Activity[]): number | null {
    if (h.households === null || h.households <= 0) return null;
    const best = this.bestHouseholds(h, rows);
    return best === null ? null : Math.min(1, best / h.households);
  }

  // B.

  composite(h: Hamlet): number | null {
    if (h.households === null || h.households <= 0 || this.isTooEarly()) return null;
    const value = (id: Measure): number | null =>
      id === 'TH' ? (this.measure(h, id) ?? 0) : this.measure(h, id);
    const weight = (id: Measure): number => this.rows.book.settings.weights[id];
    const known = MEASURES.filter((id) => weight(id) > 0 && value(id) !== null);
    return share(total(known.map((id) => weight(id) * (value(id) ?? 0))), total(known.map(weight)));
  }
}

export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

import type { Activity } from '../../src/domain/activities/activity';
import type { Book } from '../../src/domain/book';
import type { Period } from '../../src/domain/calendar/period';
import type { Hamlet } from '../../src/domain/hamlets/hamlet';
import type { CommForm, PlanItem } from '../../src/domain/plan/catalogues';

/**
 * The definitions of docs/domain.md §6 and §6.0 once more, cell by cell and as slowly as they read, sharing no code with
 * the engine: no index, every question asked anew of every row (only answers that hundreds of questions share are
 * kept). It is there to disagree.
 */
export interface BruteForceResult {
  readonly hamlets: ReadonlyMap<string, Readonly<Record<string, number | string | null>>>;
  readonly communeB: number | null;
  readonly cells: { readonly direct: number; readonly indirect: number; readonly none: number };
  /** `kind|hamlet|topic|plan item|activity`, sorted. */
  readonly gaps: readonly string[];
  readonly counted: readonly string[];
  readonly excluded: readonly string[];
}

export function bruteForceCoverage(book: Book, period: Period, asOf: string): BruteForceResult {
  return new BruteForce(book, period, asOf).result();
}

const METRICS = ['CC', 'TC', 'HT', 'LT', 'TH', 'KH', 'MC'] as const;
const SLACK = 1e-9;

class BruteForce {
  private readonly book: Book;
  private readonly period: Period;
  private readonly asOf: string;
  private readonly kept = new Map<string, unknown>();

  constructor(book: Book, period: Period, asOf: string) {
    this.book = book;
    this.period = period;
    this.asOf = asOf;
  }

  result(): BruteForceResult {
    const rows = this.book.activities;
    const verdicts = rows.map((entry) => ({ id: `${entry.row}:${entry.id}`, why: this.whyNot(entry.row) }));
    const bySheet = (a: string, b: string): number => parseInt(a) - parseInt(b);
    return {
      hamlets: new Map(this.hamlets().map((h) => [h.code, this.figures(h)])),
      communeB: this.communeB(),
      cells: this.cells(),
      gaps: this.gaps().sort(),
      counted: verdicts
        .filter(({ why }) => why === '')
        .map(({ id }) => id)
        .sort(bySheet),
      excluded: verdicts
        .filter(({ why }) => why !== '')
        .map(({ id, why }) => `${id}:${why}`)
        .sort(bySheet),
    };
  }

  private keep<T>(question: string, answer: () => T): T {
    if (!this.kept.has(question)) this.kept.set(question, answer());
    return this.kept.get(question) as T;
  }

  // Hamlets of a period.

  private hamlets(): readonly Hamlet[] {
    return this.book.hamlets.filter((h) => this.isInForce(h));
  }

  private isInForce(h: Hamlet): boolean {
    const last = this.period.to;
    return (h.validFrom ?? '0000') <= last && (h.validTo ?? '9999') >= last;
  }

  /** The code credited for a code, '' where none is. Recursion with a fuse instead of a memory of where it was. */
  private creditedCode(code: string, fuse = this.book.hamlets.length + 1): string {
    const h = this.book.hamlets.find((other) => other.code === code);
    if (h === undefined || fuse === 0 || (h.validFrom ?? '0000') > this.period.to) return '';
    if (this.isInForce(h)) return h.code;
    return h.mergedInto === null ? '' : this.creditedCode(h.mergedInto, fuse - 1);
  }

  private listedCodes(a: Activity): readonly string[] {
    return [...new Set(a.hamlets.map((code) => this.creditedCode(code)))];
  }

  // Counted.

  private isValid(a: Activity | null): a is Activity {
    return a !== null && a.hamlets.every((code) => this.creditedCode(code) !== '');
  }

  private whyNot(row: number): string {
    const entry = this.book.activities.find((e) => e.row === row);
    if (entry === undefined) throw new Error('no such row');
    if (entry.status !== 'done') return 'not-done';
    const a = entry.activity;
    if (!this.isValid(a)) return 'invalid';
    const inPeriod = a.date >= this.period.from && a.date <= this.period.to;
    if (!inPeriod || a.date > this.asOf) return 'out-of-period';
    return this.isDuplicate(a) ? 'duplicate' : '';
  }

  private doneAndValid(): readonly Activity[] {
    return this.keep('done and valid', () =>
      this.book.activities
        .filter((e) => e.status === 'done' && this.isValid(e.activity))
        .map((e) => e.activity as Activity),
    );
  }

  private isDuplicate(a: Activity): boolean {
    return this.keep(`duplicate ${a.row}`, () => this.hasEarlierTwin(a));
  }

  private hasEarlierTwin(a: Activity): boolean {
    if (a.confirmedDistinct) return false;
    return this.doneAndValid().some((b) => looksAlike(a, b) && orderKey(b) < orderKey(a));
  }

  private counted(): readonly Activity[] {
    return this.keep('counted', () => this.doneAndValid().filter((a) => this.whyNot(a.row) === ''));
  }

  // Credit.

  private form(a: Activity): CommForm {
    const form = this.book.forms.find((f) => f.code === a.form);
    if (form === undefined) throw new Error(`no form ${a.form}`);
    return form;
  }

  private isReached(a: Activity, h: Hamlet): boolean {
    const rule = this.form(a).reach;
    const has = rule === 'loudspeaker' ? h.hasLoudspeaker : rule === 'zalo' ? h.hasZaloGroup : true;
    if (a.scope === 'communeWide' && rule === 'all') return true;
    if (a.scope === 'communeWide' && rule !== 'listed') return has;
    return this.listedCodes(a).includes(h.code) && has;
  }

  private credit(a: Activity, h: Hamlet): 'direct' | 'indirect' | 'none' {
    if (this.form(a).credit === 'direct' && this.listedCodes(a).includes(h.code)) return 'direct';
    return this.isReached(a, h) ? 'indirect' : 'none';
  }

  private cell(h: Hamlet, topic: string): 'direct' | 'indirect' | 'none' {
    const credits = this.counted()
      .filter((a) => a.topics.some((t) => t === topic))
      .map((a) => this.credit(a, h));
    return credits.includes('direct') ? 'direct' : credits.includes('indirect') ? 'indirect' : 'none';
  }

  private s(h: Hamlet, topic: string): number {
    return { direct: 1, indirect: this.book.settings.indirectFactor, none: 0 }[this.cell(h, topic)];
  }

  private directAt(h: Hamlet): readonly Activity[] {
    return this.counted().filter((a) => this.credit(a, h) === 'direct');
  }

  // Metrics, each as a share of 1.

  private metric(h: Hamlet, id: (typeof METRICS)[number]): number | null {
    switch (id) {
      case 'CC': {
        const required = this.book.topics.filter((t) => t.required);
        return share(
          total(required.map((t) => t.weight * this.s(h, t.code))),
          total(required.map((t) => t.weight)),
        );
      }
      case 'TC': {
        const facing = this.book.topics.filter((t) => t.peopleFacing);
        return share(total(facing.map((t) => this.s(h, t.code))), facing.length);
      }
      case 'HT': {
        const groups = new Set(
          this.counted()
            .filter((a) => this.credit(a, h) !== 'none')
            .map((a) => this.form(a).group),
        );
        return Math.min(1, groups.size / this.formTarget());
      }
      case 'LT': {
        const begun = this.begunMonths();
        return share(begun.filter((m) => this.hasDirectIn(h, m)).length, begun.length);
      }
      case 'TH':
        return this.householdReach(h);
      case 'KH': {
        const items = this.itemsOf(h);
        const achieved = items.map((i) => Math.min(this.doneFor(i, h), this.targetOf(i)));
        return share(total(achieved), total(items.map((i) => this.targetOf(i))));
      }
      case 'MC': {
        const direct = this.directAt(h);
        return share(direct.filter((a) => a.evidence.length > 0).length, direct.length);
      }
    }
  }

  private formTarget(): number {
    const { month, quarter, half, nineMonths, year } = this.book.settings.formTargets;
    const kind = this.period.kind;
    if (kind !== 'free') return { month, quarter, half, nineMonths, year }[kind];
    const touched = this.months(this.period.from, this.period.to).length;
    return touched === 1
      ? month
      : touched <= 3
        ? quarter
        : touched <= 6
          ? half
          : touched <= 9
            ? nineMonths
            : year;
  }

  private householdReach(h: Hamlet): number | null {
    if (h.households === null || h.households === 0) return null;
    const direct = this.directAt(h);
    if (direct.length === 0) return 0;
    const known = direct.map((a) => this.householdsOf(a, h)).filter((n) => n !== null);
    return known.length === 0 ? null : Math.min(1, Math.max(...known) / h.households);
  }

  private householdsOf(a: Activity, h: Hamlet): number | null {
    const figureOf = (code: string): number | null => {
      const figures = [...a.householdsByHamlet].filter(([named]) => this.creditedCode(named) === code);
      return figures.length === 0 ? null : total(figures.map(([, n]) => n));
    };
    const own = figureOf(h.code);
    if (own !== null) return own;
    if (a.householdsAttending === null) return null;
    const listed = this.listedCodes(a);
    if (listed.length === 1) return a.householdsAttending;
    const rest = a.householdsAttending - total([...a.householdsByHamlet.values()]);
    const open = this.hamlets().filter((x) => listed.includes(x.code) && figureOf(x.code) === null);
    if (rest < 0 || open.some((x) => (x.households ?? 0) === 0)) return null;
    return rest * ((h.households ?? 0) / total(open.map((x) => x.households ?? 0)));
  }

  // Months.

  /** The reporting months between two days, by walking every day. */
  private months(from: string, to: string): readonly string[] {
    return this.keep(`months ${from} ${to}`, () => {
      const found = new Set<string>();
      for (let date = from; date <= to; date = nextDay(date)) found.add(this.monthOf(date));
      return [...found];
    });
  }

  private monthOf(date: string): string {
    const [year, month, day] = date.split('-').map(Number) as [number, number, number];
    if (this.book.settings.periodStyle === 'calendar' || day < 15)
      return `${year}-${String(month).padStart(2, '0')}`;
    return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
  }

  /** A month has begun when some day of it, in the period or before it, is not after as_of. */
  private begunMonths(): readonly string[] {
    return this.months(this.period.from, this.period.to).filter((m) => m <= this.monthOf(this.asOf));
  }

  private hasDirectIn(h: Hamlet, month: string): boolean {
    return this.directAt(h).some((a) => this.monthOf(a.date) === month);
  }

  // Plan.

  private window(item: PlanItem): { from: string; to: string } {
    const { planYear, periodStyle } = this.book.settings;
    const decree = periodStyle === 'decree-09';
    return {
      from: item.from ?? (decree ? `${planYear - 1}-12-15` : `${planYear}-01-01`),
      to: item.to ?? (decree ? `${planYear}-12-14` : `${planYear}-12-31`),
    };
  }

  private itemsOf(h: Hamlet): readonly PlanItem[] {
    return this.book.plan.filter((item) => {
      const { from, to } = this.window(item);
      if (item.scope !== 'each-hamlet' || !(item.target !== null && item.target > 0)) return false;
      if (from > to || from > this.period.to || to < this.period.from) return false;
      return item.hamlets.length === 0 || item.hamlets.some((code) => this.creditedCode(code) === h.code);
    });
  }

  private lastDayOf(item: PlanItem): string {
    return [this.window(item).to, this.period.to as string, this.asOf].sort()[0] ?? '';
  }

  private targetOf(item: PlanItem): number {
    const { from, to } = this.window(item);
    return (
      ((item.target ?? 0) * this.months(from, this.lastDayOf(item)).length) / this.months(from, to).length
    );
  }

  private doneFor(item: PlanItem, h: Hamlet): number {
    return this.doneAndValid().filter(
      (a) =>
        !this.isDuplicate(a) &&
        this.credit(a, h) === 'direct' &&
        a.date >= this.window(item).from &&
        a.date <= this.lastDayOf(item) &&
        a.planItem !== 'outside-plan' &&
        (item.topics.length === 0 || a.topics.some((t) => item.topics.some((p) => meets(t, p)))) &&
        (item.forms.length === 0 ||
          item.forms.some((p) => meets(a.form, p) || this.form(a).group === p.replace('.*', ''))),
    ).length;
  }

  // What follows from the metrics.

  private composite(h: Hamlet): number | null {
    const known = METRICS.filter((id) => this.metric(h, id) !== null);
    const weightOf = (id: (typeof METRICS)[number]): number => this.book.settings.weights[id];
    return share(
      total(known.map((id) => weightOf(id) * (this.metric(h, id) ?? 0))),
      total(known.map(weightOf)),
    );
  }

  private figures(h: Hamlet): Record<string, number | string | null> {
    const percent = (value: number | null): number | null => (value === null ? null : value * 100);
    const b = percent(this.composite(h));
    const metrics = Object.fromEntries(METRICS.map((id) => [id, percent(this.metric(h, id))]));
    const { good, fair, average } = this.book.settings.bands;
    const reached = (bound: number): boolean => b !== null && b + SLACK >= bound;
    const band = reached(good) ? 'good' : reached(fair) ? 'fair' : reached(average) ? 'average' : 'weak';
    return { ...metrics, B: b, band: b === null ? null : band };
  }

  private communeB(): number | null {
    const known = this.hamlets().filter((h) => (h.households ?? 0) > 0 && this.composite(h) !== null);
    return share(
      total(known.map((h) => (h.households ?? 0) * (this.composite(h) ?? 0) * 100)),
      total(known.map((h) => h.households ?? 0)),
    );
  }

  private cells(): { direct: number; indirect: number; none: number } {
    const kinds = this.hamlets().flatMap((h) =>
      this.book.topics.filter((t) => t.required).map((t) => this.cell(h, t.code)),
    );
    const count = (kind: string): number => kinds.filter((k) => k === kind).length;
    return { direct: count('direct'), indirect: count('indirect'), none: count('none') };
  }

  private gaps(): string[] {
    const found: string[] = [];
    const add = (kind: string, hamlet = '', topic = '', item = '', activity = ''): void => {
      found.push([kind, hamlet, topic, item, activity].join('|'));
    };
    for (const h of this.hamlets()) {
      for (const t of this.book.topics) {
        const cell = this.cell(h, t.code);
        if (t.required && cell === 'none') add('G1', h.code, t.code);
        if (t.required && cell === 'indirect') add('G1b', h.code, t.code);
        if (t.peopleFacing && cell === 'none') add('G6', h.code, t.code);
      }
      const begun = this.begunMonths();
      if (
        begun.some((m, i) => i > 0 && !this.hasDirectIn(h, m) && !this.hasDirectIn(h, begun[i - 1] ?? ''))
      ) {
        add('G2', h.code);
      }
      const reach = this.metric(h, 'TH');
      if (reach !== null && reach < 0.5 - SLACK) add('G3', h.code);
      for (const item of this.itemsOf(h)) {
        if (this.doneFor(item, h) < this.targetOf(item)) add('G4', h.code, '', item.code);
      }
      if (!h.households || h.officer === null) add('G7', h.code);
    }
    for (const a of this.counted()) {
      const isDirect = this.hamlets().some((h) => this.credit(a, h) === 'direct');
      if (isDirect && a.evidence.length === 0) add('G5', '', '', '', a.id);
    }
    return found;
  }
}

/** Same Ngày, Hình thức, set of Xóm, set of Nội dung and Đơn vị chủ trì. */
function looksAlike(a: Activity, b: Activity): boolean {
  const sameSet = (x: readonly string[], y: readonly string[]): boolean =>
    x.every((v) => y.includes(v)) && y.every((v) => x.includes(v));
  return (
    a.date === b.date &&
    a.form === b.form &&
    sameSet(a.hamlets, b.hamlets) &&
    sameSet(a.topics, b.topics) &&
    a.leadUnit.trim().toLowerCase() === b.leadUnit.trim().toLowerCase()
  );
}

/** Natural order as text: numbers padded; rows without Mã last, by row. */
function orderKey(a: Activity): string {
  const padded = (text: string): string => text.replace(/\d+/g, (digits) => digits.padStart(12, '0'));
  return a.id.startsWith('@') ? `2${padded(a.id)}` : `1${padded(a.id)}`;
}

/** `HT2`, `HT2.*`: the group; else the code itself. */
function meets(code: string, pattern: string): boolean {
  const wanted = pattern.split('.').filter((part) => part !== '*');
  return wanted.every((part, i) => code.split('.')[i] === part);
}

function nextDay(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, n) => sum + n, 0);
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

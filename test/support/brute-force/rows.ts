import type { Activity } from '../../../src/domain/activities/activity';
import type { Book } from '../../../src/domain/book';
import type { Period } from '../../../src/domain/calendar/period';
import type { Hamlet } from '../../../src/domain/hamlets/hamlet';
import type { CommForm } from '../../../src/domain/plan/catalogues';
import { ReportYear } from './report-year';

export type Kind = 'direct' | 'indirect' | 'none';
export type Reason = 'too-many-hamlets' | 'no-figure' | 'zero' | 'under-threshold' | 'no-evidence';

export const SLACK = 1e-9;

/** Which rows count, whom they name, who was present, and what they bring to a hamlet; every question asked anew. */
export class Rows {
  readonly book: Book;
  readonly period: Period;
  readonly year: ReportYear;
  private readonly kept = new Map<string, unknown>();

  constructor(book: Book, period: Period, asOf: string) {
    this.book = book;
    this.period = period;
    this.year = new ReportYear(book.settings.periodStyle, asOf < period.to ? asOf : period.to);
  }

  /** Answers that hundreds of questions share. */
  keep<T>(question: string, answer: () => T): T {
    if (!this.kept.has(question)) this.kept.set(question, answer());
    return this.kept.get(question) as T;
  }

  // Hamlets.

  hamlets(): readonly Hamlet[] {
    return this.keep('hamlets', () => this.book.hamlets.filter((h) => this.isInForce(h)));
  }

  hamlet(code: string): Hamlet {
    const hamlet = this.book.hamlets.find((h) => h.code === code);
    if (hamlet === undefined) throw new Error(`no hamlet ${code}`);
    return hamlet;
  }

  private isInForce(h: Hamlet): boolean {
    return (h.validFrom ?? '0000') <= this.year.day && (h.validTo ?? '9999') >= this.year.day;
  }

  /** The codes credited for a code. Recursion with a fuse instead of a memory of where it was. */
  creditedCodes(code: string, fuse = this.book.hamlets.length + 1): readonly string[] {
    const h = this.book.hamlets.find((other) => other.code === code);
    if (h === undefined || fuse === 0 || (h.validFrom ?? '0000') > this.year.day) return [];
    if (this.isInForce(h)) return [h.code];
    return h.mergedInto.flatMap((heir) => this.creditedCodes(heir, fuse - 1));
  }

  /** What part of the households of a code are at one in force now: at each split by Số hộ of the heirs. */
  partAt(code: string, end: string, fuse = this.book.hamlets.length + 1): number | null {
    const h = this.book.hamlets.find((other) => other.code === code);
    if (h === undefined || fuse === 0) return 0;
    if (this.isInForce(h)) return Number(h.code === end);
    const parts = [...new Set(h.mergedInto)]
      .filter((heir) => this.creditedCodes(heir, fuse - 1).includes(end))
      .map((heir) => {
        const [beyond, here] = [this.partAt(heir, end, fuse - 1), this.partOfHeir(h, heir)];
        return beyond === null || here === null ? null : beyond * here;
      });
    return parts.includes(null) ? null : total(parts.map((part) => part ?? 0));
  }

  /** At one split, by Số hộ of the heirs; unknown where one of them has none. */
  partOfHeir(h: Hamlet, heir: string): number | null {
    const heirs = [...new Set(h.mergedInto)].map((code) => this.hamlet(code));
    if (heirs.length === 1) return 1;
    const households = heirs.map((each) => each.households ?? 0);
    return households.includes(0) ? null : (this.hamlet(heir).households ?? 0) / total(households);
  }

  /** The households of a row at a code as far as they are at one in force now. */
  householdsFor(a: Activity, code: string, h: Hamlet): number | null {
    const [households, part] = [this.householdsAt(a, code), this.partAt(code, h.code)];
    return households === null || part === null ? null : households * part;
  }

  /** The hamlets as the row names them, each once, that lead to the one in force. */
  namedFor(a: Activity, h: Hamlet): readonly string[] {
    return listed(a).filter((code) => this.creditedCodes(code).includes(h.code));
  }

  // Counted.

  whyNot(row: number, from: string): string {
    const entry = this.book.activities.find((e) => e.row === row);
    if (entry === undefined) throw new Error('no such row');
    if (entry.status !== 'done') return 'not-done';
    const a = entry.activity;
    if (!this.isValid(a)) return 'invalid';
    if (a.date < from || a.date > this.year.day) return 'out-of-period';
    return this.isDuplicate(a) ? 'duplicate' : '';
  }

  private isValid(a: Activity | null): a is Activity {
    return a?.hamlets.every((code) => this.creditedCodes(code).length > 0) === true;
  }

  private doneAndValid(): readonly Activity[] {
    return this.keep('done and valid', () =>
      this.book.activities
        .filter((e) => e.status === 'done' && this.isValid(e.activity))
        .map((e) => e.activity as Activity),
    );
  }

  private isDuplicate(a: Activity): boolean {
    return this.keep(`duplicate ${String(a.row)}`, () => {
      if (a.confirmedDistinct) return false;
      return this.doneAndValid().some((b) => looksAlike(a, b) && orderKey(b) < orderKey(a));
    });
  }

  /** Done, valid, not duplicate, between two days, in order of Mã. */
  between(from: string, to: string): readonly Activity[] {
    return this.keep(`rows ${from} ${to}`, () =>
      this.doneAndValid()
        .filter((a) => a.date >= from && a.date <= to && !this.isDuplicate(a))
        .sort((a, b) => (orderKey(a) < orderKey(b) ? -1 : 1)),
    );
  }

  countedForState(): readonly Activity[] {
    return this.between(this.year.first(), this.year.day);
  }

  countedForResult(): readonly Activity[] {
    return this.between(this.period.from, this.year.day);
  }

  // Presence, at a hamlet as the row names it.

  /** Số hộ theo xóm; Số hộ dự; the rest in proportion. */
  householdsAt(a: Activity, code: string): number | null {
    const figure = (named: string): number | undefined =>
      [...a.householdsByHamlet].find(([given]) => given === named)?.[1];
    const own = figure(code);
    if (own !== undefined) return own;
    if (a.householdsAttending === null) return null;
    if (listed(a).length === 1) return a.householdsAttending;
    const rest = a.householdsAttending - total([...a.householdsByHamlet.values()]);
    const open = listed(a).filter((named) => figure(named) === undefined);
    return rest < 0 ? null : this.part(rest, code, open);
  }

  /** p(a,h). */
  presence(a: Activity, code: string): number | null {
    const households = this.householdsAt(a, code);
    if (households !== null || a.attendance === null) return households;
    return listed(a).length === 1 ? a.attendance : this.part(a.attendance, code, listed(a));
  }

  /** In proportion to Số hộ; unknown where one of them has none. */
  private part(whole: number, code: string, among: readonly string[]): number | null {
    const households = among.map((named) => this.hamlet(named).households ?? 0);
    if (households.includes(0)) return null;
    return (whole * (this.hamlet(code).households ?? 0)) / total(households);
  }

  // Direct and indirect.

  form(a: Activity): CommForm {
    const form = this.book.forms.find((f) => f.code === a.form);
    if (form === undefined) throw new Error(`no form ${a.form}`);
    return form;
  }

  isOfDirectForm(a: Activity): boolean {
    return this.form(a).credit === 'direct';
  }

  /** Why a row of a direct form is not direct at a hamlet that it names; null where it is. */
  reasonAgainst(a: Activity, code: string): Reason | null {
    return this.keep(`reason ${String(a.row)} ${code}`, () => {
      const { hamletsAMeeting, householdShare, evidenceRequired } = this.book.settings;
      if (listed(a).length > hamletsAMeeting) return 'too-many-hamlets';
      const present = this.presence(a, code);
      if (present === null) return 'no-figure';
      if (present <= SLACK) return 'zero';
      const households = this.hamlet(code).households ?? 0;
      if (households > 0 && present < (householdShare / 100) * households - SLACK) return 'under-threshold';
      return evidenceRequired && a.evidence.length === 0 ? 'no-evidence' : null;
    });
  }

  isDirectAtNamed(a: Activity, code: string): boolean {
    return a.scope !== 'external' && this.isOfDirectForm(a) && this.reasonAgainst(a, code) === null;
  }

  isDirect(a: Activity, h: Hamlet): boolean {
    return this.keep(`direct ${String(a.row)} ${h.code}`, () =>
      this.namedFor(a, h).some((code) => this.isDirectAtNamed(a, code)),
    );
  }

  private isReached(a: Activity, h: Hamlet): boolean {
    const rule = this.form(a).reach;
    const has = rule === 'loudspeaker' ? h.hasLoudspeaker : rule === 'zalo' ? h.hasZaloGroup : true;
    if (a.scope === 'communeWide' && rule !== 'listed') return has;
    return this.namedFor(a, h).length > 0 && has;
  }

  isIndirect(a: Activity, h: Hamlet): boolean {
    if (this.isDirect(a, h)) return false;
    return this.isReached(a, h) || (this.isOfDirectForm(a) && this.namedFor(a, h).length > 0);
  }

  // Contents.

  /** The first k different contents as listed. */
  contents(a: Activity): readonly string[] {
    return [...new Set<string>(a.topics)].slice(0, this.book.settings.topicsAnActivity);
  }

  /** What is met directly at a hamlet on a day, at most k: rows in order of Mã, contents as listed. */
  private metOn(date: string, h: Hamlet): readonly string[] {
    return this.keep(`met ${date} ${h.code}`, () => {
      const offered = this.between(date, date)
        .filter((a) => this.isDirect(a, h))
        .flatMap((a) => this.contents(a));
      return [...new Set(offered)].slice(0, this.book.settings.topicsAnActivity);
    });
  }

  /** The contents that a direct row brings to a hamlet. */
  metThrough(a: Activity, h: Hamlet): readonly string[] {
    return this.contents(a).filter((topic) => this.metOn(a.date, h).includes(topic));
  }

  /** What a row gives to a content at a hamlet. */
  credit(a: Activity, h: Hamlet, topic: string): Kind {
    if (!this.contents(a).includes(topic)) return 'none';
    if (this.isDirect(a, h)) return this.metThrough(a, h).includes(topic) ? 'direct' : 'none';
    return this.isIndirect(a, h) ? 'indirect' : 'none';
  }

  directAt(h: Hamlet, rows: readonly Activity[]): readonly Activity[] {
    return rows.filter((a) => this.isDirect(a, h));
  }
}

/** As listed, each once. */
export function listed(a: Activity): readonly string[] {
  return [...new Set<string>(a.hamlets)];
}

export function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, n) => sum + n, 0);
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
  const hasNone = a.id === `@${String(a.row)}`;
  return hasNone ? `2${a.row.toFixed(6).padStart(20, '0')}` : `1${padded(a.id.toUpperCase())}`;
}

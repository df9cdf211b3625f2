import type { Activity } from '../../../src/domain/activities/activity';
import type { Hamlet } from '../../../src/domain/hamlets/hamlet';
import type { CommForm, PlanItem } from '../../../src/domain/plan/catalogues';
import type { Rows } from './rows';
import { SLACK } from './rows';

/** What the plan asks of a hamlet by E, and what was done. */
export class Items {
  private readonly rows: Rows;

  constructor(rows: Rows) {
    this.rows = rows;
  }

  /** The items that concern a hamlet in the report year. */
  of(h: Hamlet): readonly PlanItem[] {
    const { year, book } = this.rows;
    return book.plan.filter((item) => {
      const { from, to } = this.window(item);
      if (item.scope !== 'each-hamlet' || item.target === null || item.target <= 0) return false;
      if (from > to || from > year.last() || to < year.first()) return false;
      return (
        item.hamlets.length === 0 ||
        item.hamlets.some((code) => this.rows.creditedCodes(code).includes(h.code))
      );
    });
  }

  due(item: PlanItem): number {
    const { from, to } = this.window(item);
    const { year } = this.rows;
    const target = item.target ?? 0;
    if (to <= year.day) return target;
    const months = year.monthsEndingIn(from, to);
    if (months === 0) return 0;
    return Math.floor((target * year.monthsEndingIn(from, year.day)) / months + SLACK);
  }

  done(item: PlanItem, h: Hamlet): number {
    const { from, to } = this.window(item);
    const last = [to, this.rows.year.day].sort()[0] ?? '';
    const fitting = this.rows
      .between(from, last)
      // What is done outside the commune is done for the items of the commune that send people there.
      .filter(
        (a) =>
          a.scope !== 'external' && a.planItem !== 'outside-plan' && this.takesForm(item, this.rows.form(a)),
      );
    if (this.needsDirect(item)) {
      const days = fitting
        .filter((a) => this.rows.isDirect(a, h) && this.takesContents(item, this.rows.metThrough(a, h)))
        .map((a) => a.date);
      return new Set(days).size;
    }
    const brings = (a: Activity): boolean => this.rows.isDirect(a, h) || this.rows.isIndirect(a, h);
    return fitting.filter((a) => brings(a) && this.takesContents(item, this.rows.contents(a))).length;
  }

  isDone(item: PlanItem, h: Hamlet): boolean {
    return this.done(item, h) >= this.due(item) - SLACK;
  }

  window(item: PlanItem): { from: string; to: string } {
    const { planYear, periodStyle } = this.rows.book.settings;
    const decree = periodStyle === 'decree-09';
    return {
      from: item.from ?? (decree ? `${String(planYear - 1)}-12-15` : `${String(planYear)}-01-01`),
      to: item.to ?? (decree ? `${String(planYear)}-12-14` : `${String(planYear)}-12-31`),
    };
  }

  /** Unless none of the forms that the item names (all where it names none) is direct. */
  private needsDirect(item: PlanItem): boolean {
    return this.rows.book.forms.some((form) => this.takesForm(item, form) && form.credit === 'direct');
  }

  private takesForm(item: PlanItem, form: CommForm): boolean {
    return (
      item.forms.length === 0 ||
      item.forms.some((p) => meets(form.code, p) || form.group === p.replace('.*', ''))
    );
  }

  private takesContents(item: PlanItem, contents: readonly string[]): boolean {
    return item.topics.length === 0 || contents.some((t) => item.topics.some((p) => meets(t, p)));
  }
}

/** `HT2`, `HT2.*`: the group; else the code itself. */
function meets(code: string, pattern: string): boolean {
  const wanted = pattern.split('.').filter((part) => part !== '*');
  return wanted.every((part, i) => code.split('.')[i] === part);
}

import type { Activity } from '../../../src/domain/activities/activity';
import type { PlanItem } from '../../../src/domain/plan/catalogues';
import type { Items } from '../brute-force/items';
import type { Rows } from '../brute-force/rows';

/** An item of the plan: the pieces of work that are due since new year, and how many of them are done. */
export interface Work {
  readonly item: PlanItem;
  readonly due: number;
  readonly done: number;
  /** Of an item of Toàn xã: how much of it is due, and how often it was done. */
  readonly ofCommune: { readonly due: number; readonly count: number };
}

const NOTHING = { due: 0, count: 0 };

/** An item of Từng xóm is one piece at each hamlet that something is due at; one of Toàn xã is one. */
export const workOf = (rows: Rows, items: Items): readonly Work[] =>
  rows.book.plan.map((item) =>
    item.scope === 'each-hamlet' ? ofHamlets(item, rows, items) : ofCommune(item, rows, items),
  );

function ofHamlets(item: PlanItem, rows: Rows, items: Items): Work {
  const asked = rows
    .hamlets()
    .filter((hamlet) => items.of(hamlet).some(({ row }) => row === item.row) && items.due(item) > 0);
  const done = asked.filter((hamlet) => items.isDone(item, hamlet)).length;
  return { item, due: asked.length, done, ofCommune: NOTHING };
}

function ofCommune(item: PlanItem, rows: Rows, items: Items): Work {
  const { from, to } = items.window(item);
  const meetsYear = from <= to && from <= rows.period.to && to >= rows.year.first();
  const due = item.target === null || !meetsYear ? 0 : items.due(item);
  const last = to < rows.year.day ? to : rows.year.day;
  const count = rows.between(from, last).filter((activity) => answers(activity, item, rows)).length;
  const ofCommune = { due, count };
  return due <= 0
    ? { item, due: 0, done: 0, ofCommune }
    : { item, due: 1, done: count >= due ? 1 : 0, ofCommune };
}

/** By name, or where a row names no item by content and form; an item that asks for neither is met by name only. */
function answers(activity: Activity, item: PlanItem, rows: Rows): boolean {
  const { planItem } = activity;
  if (planItem === 'outside-plan') return false;
  if (planItem !== null && rows.book.plan.some(({ code }) => code === planItem))
    return planItem === item.code;
  if (activity.scope === 'external' || item.topics.length + item.forms.length === 0) return false;
  const { group } = rows.form(activity);
  return (
    (item.forms.length === 0 ||
      item.forms.some((wanted) => isOf(activity.form, wanted) || group === wanted.replace('.*', ''))) &&
    (item.topics.length === 0 ||
      rows.contents(activity).some((topic) => item.topics.some((wanted) => isOf(topic, wanted))))
  );
}

const isOf = (code: string, wanted: string): boolean => `${code}.`.startsWith(`${wanted.replace('.*', '')}.`);

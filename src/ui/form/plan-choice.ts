import { unitsAlone, unitsIn } from '../../domain/plan/units';
import type { IsUnit } from '../../domain/plan/units';
import type { PlanItemData, SidebarData, WorkItem } from '../../rpc/messages';
import type { Cells } from './entry';
import { searchItems } from './search';

/** A line of the list «what». `planItem` is what Mục kế hoạch will hold. */
export interface WhatChoice {
  readonly key: string;
  readonly planItem: string;
  readonly title: string;
  readonly detail: string;
  /** Texts that the form begins with. */
  readonly cells: Cells;
}

export interface WhatChoices {
  /** Of this person, late first. */
  readonly due: readonly WhatChoice[];
  /** The rest of the plan: what is open today, then what is not. */
  readonly rest: readonly WhatChoice[];
}

/** What there is to record; `work` is null while it is not known. */
export function whatChoices(data: SidebarData, work: readonly WorkItem[] | null, query: string): WhatChoices {
  const due = (work ?? []).flatMap((item, index) => {
    const choice = choiceOfWork(item, `due-${String(index)}`);
    return choice === null ? [] : [choice];
  });
  const isUnit = data.lists === null ? () => false : unitsIn(data.lists);
  const open = data.plan.filter((item) => item.open);
  const closed = data.plan.filter((item) => !item.open);
  const rest = [...open, ...closed].map((item) => ({
    key: item.code,
    planItem: item.code,
    title: item.title,
    detail: item.leadUnit,
    cells: cellsOfPlanItem(item, isUnit),
  }));
  const words = ({ planItem, title, detail }: WhatChoice): string => `${planItem} ${title} ${detail}`;
  const found = searchItems(due, query, words);
  const named = new Set(query.trim() === '' ? [] : found.map(({ planItem }) => planItem));
  // What a search finds above is not found again below.
  const others = rest.filter(({ planItem }) => !named.has(planItem));
  return { due: found, rest: searchItems(others, query, words) };
}

/** Work that a new row answers; its title may begin with the code, which stands before it anyway. */
function choiceOfWork({ kind, title, detail, prefill }: WorkItem, key: string): WhatChoice | null {
  if ((kind !== 'due' && kind !== 'late') || prefill === undefined) return null;
  const planItem = prefill['planItem'] ?? '';
  const bare = planItem !== '' && title.startsWith(`${planItem}:`) ? title.slice(planItem.length + 1) : title;
  return { key, planItem, title: bare.trim(), detail, cells: prefill };
}

/** What the plan already says about the row; who in general («Các xóm») is no unit, so that field begins empty. */
export function cellsOfPlanItem(item: PlanItemData, isUnit: IsUnit): Cells {
  const [topic, ...otherTopics] = item.topics;
  const [form, ...otherForms] = item.forms;
  const cells: Record<string, string> = { planItem: item.code };
  if (topic !== undefined && otherTopics.length === 0) cells['topics'] = topic;
  if (form !== undefined && otherForms.length === 0) cells['form'] = form;
  for (const field of ['leadUnit', 'partnerUnits'] as const) {
    const units = unitsAlone(item[field], isUnit);
    if (units !== '') cells[field] = units;
  }
  if (item.scope === 'each-hamlet') cells['scope'] = 'Một xóm';
  return cells;
}

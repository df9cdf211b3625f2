import type { Hamlet } from '../../hamlets/hamlet';
import type { HamletCode, TopicCode } from '../../ids';
import type { CommForm, PlanItem } from '../../plan/catalogues';
import { matchesAnyCode, matchesForm } from '../../plan/code-pattern';
import { planWindow } from '../../plan/plan-window';
import type { RankedGap } from '../coverage';
import { canReceive } from '../credit';
import { isIdle } from '../gaps';
import { visitsByMonth } from '../metrics/continuity';
import type { PeriodView } from '../period-view';
import { countedDay } from './counted-day';

/** A plan item that hamlets are behind with. `topics` and `forms` are indices; an item for any content has null. */
export interface ItemDemand {
  readonly item: PlanItem;
  readonly topics: ReadonlySet<number> | null;
  readonly forms: ReadonlySet<number>;
}

/** How often something is still needed at each hamlet (by index); what is open counts down to 0. */
export interface Needs {
  /** By hamlet, then topic: 2 needs a direct telling, 1 any telling, 0 nothing. */
  readonly topics: number[][];
  /** By hamlet, then item: direct activities still needed. */
  readonly items: number[][];
  /** By hamlet: 1 where a direct activity of any kind is needed (silence, or few households came). */
  readonly visits: number[];
}

/** The gaps of a period as a covering problem over indices of hamlets, topics, forms and items. */
export interface Demand {
  readonly hamlets: readonly Hamlet[];
  readonly topics: readonly TopicCode[];
  /** Direct forms worth proposing, the most used first. */
  readonly meetings: readonly CommForm[];
  /** Indirect forms that go to the whole commune. */
  readonly broadcasts: readonly CommForm[];
  readonly items: readonly ItemDemand[];
  /** For each topic the items that it answers; those for any content are in none. */
  readonly itemsOfTopic: readonly (readonly number[])[];
  readonly needs: Needs;
  readonly notByActivity: readonly RankedGap[];
}

const DIRECT = 2;
const ANY = 1;
/** A sum of thirds must not ask for one activity more. */
const ROUNDING = 1e-9;

/** What the gaps of the view ask of next activities. */
export function demandOf(view: PeriodView, gaps: readonly RankedGap[]): Demand {
  const { book } = view;
  const hamlets = view.ledgers.map(({ hamlet }) => hamlet);
  const topics = book.topics.map(({ code }) => code);
  const meetings = byUse(
    view,
    book.forms.filter(({ credit }) => credit === 'direct'),
  );
  const broadcasts = knownOf(
    view,
    byUse(
      view,
      book.forms.filter(({ credit, reach }) => credit === 'indirect' && reach !== 'listed'),
    ),
  );
  const items = itemDemands(view, gaps, meetings, topics);
  const hamletAt = new Map(hamlets.map(({ code }, i) => [code, i]));
  const topicAt = new Map(topics.map((code, i) => [code, i]));
  const itemAt = new Map(items.map(({ item }, i) => [item.code, i]));
  const needs: Needs = {
    topics: hamlets.map(() => topics.map(() => 0)),
    items: hamlets.map(() => items.map(() => 0)),
    visits: hamlets.map(() => 0),
  };
  const notByActivity: RankedGap[] = [];
  for (const gap of gaps) {
    const h = gap.hamlet === undefined ? undefined : hamletAt.get(gap.hamlet);
    if (
      h === undefined ||
      !enter(gap, h, { view, needs, topicAt, itemAt, items, meetings, broadcasts, hamlets })
    ) {
      notByActivity.push(gap);
    }
  }
  const itemsOfTopic = topics.map((_, t) =>
    items.flatMap((item, i) => (item.topics?.has(t) === true ? [i] : [])),
  );
  return { hamlets, topics, meetings, broadcasts, items, itemsOfTopic, needs, notByActivity };
}

interface Entering extends Pick<Demand, 'needs' | 'items' | 'meetings' | 'broadcasts' | 'hamlets'> {
  readonly view: PeriodView;
  readonly topicAt: ReadonlyMap<TopicCode, number>;
  readonly itemAt: ReadonlyMap<string, number>;
}

/** False where no activity can close the gap. */
function enter(gap: RankedGap, h: number, entering: Entering): boolean {
  const { needs, items, meetings, broadcasts, hamlets } = entering;
  const hamlet = hamlets[h];
  if (hamlet === undefined) return false;
  const canMeet = meetings.some(({ reach }) => canReceive(reach, hamlet));
  switch (gap.kind) {
    case 'G1':
    case 'G1b':
    case 'G6': {
      const t = gap.topic === undefined ? undefined : entering.topicAt.get(gap.topic);
      const row = needs.topics[h];
      const isReachable =
        canMeet || (gap.kind === 'G6' && broadcasts.some(({ reach }) => canReceive(reach, hamlet)));
      if (t === undefined || row === undefined || !isReachable) return false;
      row[t] = Math.max(row[t] ?? 0, gap.kind === 'G6' ? ANY : DIRECT);
      return true;
    }
    case 'G2':
    case 'G3':
      if (canMeet) needs.visits[h] = 1;
      return canMeet && (gap.kind === 'G3' || endsByVisit(h, entering.view));
    case 'G4': {
      const i = gap.planItem === undefined ? undefined : entering.itemAt.get(gap.planItem);
      const row = needs.items[h];
      if (i === undefined || row === undefined) return false;
      const accepts = [...(items[i]?.forms ?? [])].some((f) =>
        canReceive(meetings[f]?.reach ?? 'listed', hamlet),
      );
      if (!accepts || items[i]?.topics?.size === 0) return false;
      row[i] = Math.ceil((gap.due ?? 0) - (gap.done ?? 0) - ROUNDING);
      return true;
    }
    case 'G5':
    case 'G7':
      return false;
  }
}

/**
 * Whether a visit now ends the hamlet's silence. Months that have passed stay silent: where two of them follow each other
 * the visit is needed all the same, but the gap stays.
 */
function endsByVisit(h: number, view: PeriodView): boolean {
  const ledger = view.ledgers[h];
  if (ledger === undefined) return false;
  const day = countedDay(view);
  const visits = visitsByMonth(ledger, view.begunMonths);
  return !isIdle(
    view.begunMonths.map((month, i) => (month.from <= day && day <= month.to ? 1 : (visits[i] ?? 0))),
  );
}

/** Items whose window has ended are in none: what is done now no longer counts for them. */
function itemDemands(
  view: PeriodView,
  gaps: readonly RankedGap[],
  meetings: readonly CommForm[],
  topics: readonly TopicCode[],
): readonly ItemDemand[] {
  const { book } = view;
  const behind = new Set(gaps.flatMap(({ planItem }) => (planItem === undefined ? [] : [planItem])));
  const day = countedDay(view);
  return book.plan
    .filter((item) => behind.has(item.code) && planWindow(item, book.settings).to >= day)
    .map((item) => ({
      item,
      topics:
        item.topics.length === 0
          ? null
          : new Set(topics.flatMap((code, t) => (matchesAnyCode(item.topics, [code]) ? [t] : []))),
      forms: new Set(meetings.flatMap((form, f) => (matchesForm(item.forms, form) ? [f] : []))),
    }));
}

/** What officials have done most comes first: they know how; then the order of tab Hình thức. */
function byUse({ counting }: PeriodView, forms: readonly CommForm[]): readonly CommForm[] {
  const uses = new Map<string, number>();
  for (const { form } of counting.eligible) uses.set(form.code, (uses.get(form.code) ?? 0) + 1);
  return forms
    .map((form, place) => ({ form, place, used: uses.get(form.code) ?? 0 }))
    .sort((a, b) => b.used - a.used || a.place - b.place)
    .map(({ form }) => form);
}

/** Broadcasts that have been done before, if any: a commune that never had a page or a newspaper is not sent to one. */
function knownOf({ counting }: PeriodView, forms: readonly CommForm[]): readonly CommForm[] {
  const done = new Set(counting.eligible.map(({ form }) => form.code));
  const known = forms.filter(({ code }) => done.has(code));
  return known.length > 0 ? known : forms;
}

export const copyOf = ({ topics, items, visits }: Needs): Needs => ({
  topics: topics.map((row) => [...row]),
  items: items.map((row) => [...row]),
  visits: [...visits],
});

/** Whether nothing is needed any more. */
export const isMet = ({ topics, items, visits }: Needs): boolean =>
  topics.every((row) => row.every((need) => need === 0)) &&
  items.every((row) => row.every((need) => need <= 0)) &&
  visits.every((need) => need === 0);

/** Codes of hamlets by their indices. */
export const codesOf = (demand: Demand, hamlets: readonly number[]): readonly HamletCode[] =>
  hamlets.flatMap((h) => demand.hamlets[h]?.code ?? []);

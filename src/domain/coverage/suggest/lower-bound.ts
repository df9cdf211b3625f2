import type { Demand, Needs } from './demand';
import type { SuggestLimits } from './suggestion';

/** Needs still open at a hamlet. */
export function openCount(h: number, needs: Needs): number {
  const topics = (needs.topics[h] ?? []).filter((need) => need > 0).length;
  const items = (needs.items[h] ?? []).reduce((sum, need) => sum + Math.max(0, need), 0);
  return topics + items + (needs.visits[h] ?? 0);
}

/**
 * A number of activities that no list can go below. Counts, each a true bound: tellings of one hamlet over the
 * contents that one activity carries; meetings of all hamlets over those that meet together; for each content the
 * activities that must carry it, over contents; items that share no form, which no meeting serves together.
 */
export function lowerBound(demand: Demand, needs: Needs, limits: SuggestLimits): number {
  const tellings = demand.hamlets.map((_, h) => tellingsAt(h, demand, needs));
  const meetings = tellings.map((counts, h) => meetingsAt(h, counts, demand, needs, limits));
  const together = (values: readonly number[]): number =>
    Math.max(0, ...values, Math.ceil(sumOf(values) / limits.jointHamlets));
  const isWanted = (t: number): boolean => needs.topics.some((row) => (row[t] ?? 0) > 0);
  const carriers = demand.topics.map((_, t) =>
    Math.max(isWanted(t) ? 1 : 0, together(tellings.map((counts) => counts[t] ?? 0))),
  );
  const touches = tellings.map((counts, h) =>
    sumOf(counts.map((count, t) => Math.max(count, (needs.topics[h]?.[t] ?? 0) > 0 ? 1 : 0))),
  );
  return Math.max(
    together(meetings),
    Math.ceil(Math.max(0, ...touches) / limits.topics),
    Math.ceil(sumOf(carriers) / limits.topics),
    sumOf(apart(demand).map((i) => together(needs.items.map((row) => Math.max(0, row[i] ?? 0))))),
  );
}

const sumOf = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** How often each content must be told directly at the hamlet: once where it is a gap, more where items for it alone ask. */
function tellingsAt(h: number, demand: Demand, needs: Needs): readonly number[] {
  const counts = (needs.topics[h] ?? []).map((need): number => (need === 2 ? 1 : 0));
  demand.items.forEach(({ topics }, i) => {
    const only = topics?.size === 1 ? [...topics][0] : undefined;
    if (only !== undefined) counts[only] = Math.max(counts[only] ?? 0, needs.items[h]?.[i] ?? 0);
  });
  return counts;
}

function meetingsAt(
  h: number,
  tellings: readonly number[],
  demand: Demand,
  needs: Needs,
  limits: SuggestLimits,
): number {
  const row = needs.items[h] ?? [];
  const told = tellings.reduce((sum, count) => sum + count, 0);
  const byForm = apart(demand).reduce((sum, i) => sum + Math.max(0, row[i] ?? 0), 0);
  return Math.max(needs.visits[h] ?? 0, Math.ceil(told / limits.topics), byForm, 0, ...row);
}

const apartByDemand = new WeakMap<Demand, readonly number[]>();

/** Items of which no two have a form in common, taken in the order of the plan from the pickiest on. */
function apart(demand: Demand): readonly number[] {
  const known = apartByDemand.get(demand);
  if (known !== undefined) return known;
  const taken: number[] = [];
  const forms = new Set<number>();
  const pickiest = demand.items
    .map((item, i) => ({ item, i }))
    .sort((a, b) => a.item.forms.size - b.item.forms.size);
  for (const { item, i } of pickiest) {
    if (item.forms.size === 0 || [...item.forms].some((form) => forms.has(form))) continue;
    taken.push(i);
    for (const form of item.forms) forms.add(form);
  }
  apartByDemand.set(demand, taken);
  return taken;
}

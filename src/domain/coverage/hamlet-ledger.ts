import type { Hamlet } from '../hamlets/hamlet';
import type { HamletCode, TopicCode } from '../ids';
import type { ReachRule } from '../plan/catalogues';
import type { Credit } from './coverage';
import { canReceive } from './credit';
import { householdsAt } from './households-at';
import type { PlacedActivity } from './placed-activity';

/** A counted direct activity at one hamlet. */
export interface DirectVisit {
  readonly placed: PlacedActivity;
  /** Households at this hamlet; null is unknown. */
  readonly households: number | null;
}

/** What the counted activities have brought to one hamlet. */
export interface HamletLedger {
  readonly hamlet: Hamlet;
  readonly visits: readonly DirectVisit[];
  readonly directTopics: ReadonlySet<TopicCode>;
  readonly indirectTopics: ReadonlySet<TopicCode>;
  /** Form groups (Nhóm) with credit of either kind. */
  readonly formGroups: ReadonlySet<string>;
}

/** Best kind of credit for a topic at the hamlet. */
export function creditFor(ledger: HamletLedger, topic: TopicCode): Credit {
  if (ledger.directTopics.has(topic)) return 'direct';
  return ledger.indirectTopics.has(topic) ? 'indirect' : 'none';
}

interface OpenLedger extends HamletLedger {
  readonly visits: DirectVisit[];
  readonly directTopics: Set<TopicCode>;
  readonly indirectTopics: Set<TopicCode>;
  readonly formGroups: Set<string>;
}

/** What went to the whole commune by one rule. */
interface Broadcast {
  readonly topics: Set<TopicCode>;
  readonly formGroups: Set<string>;
}

/**
 * One ledger a hamlet, from one pass over the activities. What goes to the whole commune is gathered by reach rule
 * first and handed to the hamlets once, so that the work grows with the rows and not with rows × hamlets.
 */
export function hamletLedgers(
  hamlets: readonly Hamlet[],
  counted: readonly PlacedActivity[],
): ReadonlyMap<HamletCode, HamletLedger> {
  const ledgers = new Map(hamlets.map((hamlet) => [hamlet.code, openLedger(hamlet)]));
  const broadcasts = new Map<ReachRule, Broadcast>();
  for (const placed of counted) {
    const { activity, form } = placed;
    if (activity.scope === 'communeWide' && form.reach !== 'listed') broadcast(placed, broadcasts);
    enterListed(placed, ledgers);
  }
  for (const [rule, { topics, formGroups }] of broadcasts) {
    for (const ledger of ledgers.values()) {
      if (!canReceive(rule, ledger.hamlet)) continue;
      for (const topic of topics) ledger.indirectTopics.add(topic);
      for (const group of formGroups) ledger.formGroups.add(group);
    }
  }
  return ledgers;
}

function enterListed(placed: PlacedActivity, ledgers: ReadonlyMap<HamletCode, OpenLedger>): void {
  const { activity, form, listed } = placed;
  const isDirectForm = form.credit === 'direct';
  const households = isDirectForm ? householdsAt(placed) : null;
  for (const hamlet of listed) {
    const ledger = ledgers.get(hamlet.code);
    if (ledger === undefined || (!isDirectForm && !canReceive(form.reach, hamlet))) continue;
    if (households !== null) ledger.visits.push({ placed, households: households(hamlet) });
    const topics = isDirectForm ? ledger.directTopics : ledger.indirectTopics;
    for (const topic of activity.topics) topics.add(topic);
    addGroup(ledger.formGroups, form.group);
  }
}

function broadcast({ activity, form }: PlacedActivity, broadcasts: Map<ReachRule, Broadcast>): void {
  let sent = broadcasts.get(form.reach);
  if (sent === undefined) {
    sent = { topics: new Set(), formGroups: new Set() };
    broadcasts.set(form.reach, sent);
  }
  for (const topic of activity.topics) sent.topics.add(topic);
  addGroup(sent.formGroups, form.group);
}

/** A form without Nhóm belongs to no group. */
function addGroup(groups: Set<string>, group: string): void {
  if (group !== '') groups.add(group);
}

function openLedger(hamlet: Hamlet): OpenLedger {
  return { hamlet, visits: [], directTopics: new Set(), indirectTopics: new Set(), formGroups: new Set() };
}

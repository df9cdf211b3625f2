import type { Hamlet } from '../hamlets/hamlet';
import type { HamletCode, TopicCode } from '../ids';
import type { ReachRule } from '../plan/catalogues';
import type { CodeLists } from './code-lists';
import { eachOf } from './code-lists';
import type { Credit } from './coverage';
import { canReceive } from './credit';
import type { PlacedActivity, Visit } from './placed-activity';

/** What the counted activities have brought to one hamlet. Contents go by their numbers in the index of the rows. */
export interface HamletLedger {
  readonly hamlet: Hamlet;
  /** The counted direct activities at the hamlet. */
  readonly visits: readonly Visit[];
  readonly topics: CodeLists<TopicCode>;
  /** How often each content was told directly. */
  readonly directTimes: Uint32Array;
  /** 1 where a content was told indirectly. */
  readonly isIndirect: Uint8Array;
  /** Form groups (Nhóm) with credit of either kind. */
  readonly formGroups: ReadonlySet<string>;
}

/** Best kind of credit for a topic at the hamlet. */
export function creditFor({ topics, directTimes, isIndirect }: HamletLedger, topic: TopicCode): Credit {
  const number = topics.numberOf.get(topic);
  if (number === undefined) return 'none';
  if ((directTimes[number] ?? 0) > 0) return 'direct';
  return isIndirect[number] === 1 ? 'indirect' : 'none';
}

interface OpenLedger extends HamletLedger {
  readonly visits: Visit[];
  readonly formGroups: Set<string>;
}

/** What went to the whole commune by one rule. */
type Broadcast = Pick<OpenLedger, 'isIndirect' | 'formGroups'>;

/**
 * One ledger a hamlet, from one pass over the activities. What goes to the whole commune is gathered by reach rule
 * first and handed to the hamlets once, so that the work grows with the rows and not with rows × hamlets.
 */
export function hamletLedgers(
  hamlets: readonly Hamlet[],
  counted: readonly PlacedActivity[],
  topics: CodeLists<TopicCode>,
): ReadonlyMap<HamletCode, HamletLedger> {
  const ledgers = new Map(hamlets.map((hamlet) => [hamlet.code, openLedger(hamlet, topics)]));
  const broadcasts = new Map<ReachRule, Broadcast>();
  for (const placed of counted) {
    const { activity, form } = placed;
    if (activity.scope === 'communeWide' && form.reach !== 'listed') broadcast(placed, topics, broadcasts);
    for (const hamlet of placed.listed) {
      const ledger = ledgers.get(hamlet.code);
      if (ledger !== undefined) enter(placed, ledger);
    }
  }
  for (const [rule, { isIndirect, formGroups }] of broadcasts) {
    for (const ledger of ledgers.values()) {
      if (!canReceive(rule, ledger.hamlet)) continue;
      isIndirect.forEach((told, topic) => {
        if (told === 1) ledger.isIndirect[topic] = 1;
      });
      for (const group of formGroups) ledger.formGroups.add(group);
    }
  }
  return ledgers;
}

/** A listed hamlet gets direct credit by a direct form, indirect credit by another if that arrives. */
function enter(placed: PlacedActivity, ledger: OpenLedger): void {
  const { at, form } = placed;
  const { topics, directTimes, isIndirect } = ledger;
  if (form.credit === 'direct') {
    ledger.visits.push(placed);
    eachOf(topics, at, (topic) => (directTimes[topic] = (directTimes[topic] ?? 0) + 1));
  } else if (canReceive(form.reach, ledger.hamlet)) {
    eachOf(topics, at, (topic) => (isIndirect[topic] = 1));
  } else return;
  addGroup(ledger.formGroups, form.group);
}

function broadcast(
  { at, form }: PlacedActivity,
  topics: CodeLists<TopicCode>,
  broadcasts: Map<ReachRule, Broadcast>,
): void {
  let sent = broadcasts.get(form.reach);
  if (sent === undefined) {
    sent = { isIndirect: new Uint8Array(topics.codes.length), formGroups: new Set() };
    broadcasts.set(form.reach, sent);
  }
  const { isIndirect } = sent;
  eachOf(topics, at, (topic) => (isIndirect[topic] = 1));
  addGroup(sent.formGroups, form.group);
}

/** A form without Nhóm belongs to no group. */
function addGroup(groups: Set<string>, group: string): void {
  if (group !== '') groups.add(group);
}

function openLedger(hamlet: Hamlet, topics: CodeLists<TopicCode>): OpenLedger {
  const { length } = topics.codes;
  return {
    hamlet,
    visits: [],
    topics,
    directTimes: new Uint32Array(length),
    isIndirect: new Uint8Array(length),
    formGroups: new Set(),
  };
}

import type { Hamlet } from '../hamlets/hamlet';
import type { HamletCode, TopicCode } from '../ids';
import type { CommForm, ReachRule } from '../plan/catalogues';
import { onDemand } from '../on-demand';
import type { CodeLists } from '../activities/code-lists';
import { eachOf, NO_CODE } from '../activities/code-lists';
import type { Counting } from './counting';
import type { Credit } from './coverage';
import { canReceive } from './credit';
import type { Visit } from './placed-activity';

/** What the counted activities have brought to one hamlet. Contents go by their numbers in the index of the rows. */
export interface HamletLedger {
  readonly hamlet: Hamlet;
  /** The counted direct activities at the hamlet; made when first asked for. */
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
  /** Places of the visits in the index; the last one tells that a row has been entered already. */
  readonly visitPlaces: number[];
  readonly formGroups: Set<string>;
}

/** What went to the whole commune by one rule. */
type Broadcast = Pick<OpenLedger, 'isIndirect' | 'formGroups'>;

/**
 * One ledger a hamlet, from one pass over the columns of the counted rows. What goes to the whole commune is gathered by
 * reach rule first and handed to the hamlets once, so that the work grows with the rows and not with rows × hamlets.
 */
export function hamletLedgers(
  hamlets: readonly Hamlet[],
  counting: Counting,
): ReadonlyMap<HamletCode, HamletLedger> {
  const { index, placer, countedPlaces } = counting;
  const { topics } = index;
  const ledgers = new Map(hamlets.map((hamlet) => [hamlet.code, openLedger(hamlet, counting)]));
  const ledgerOf = placer.hamlets.map((hamlet) => (hamlet === null ? undefined : ledgers.get(hamlet.code)));
  const broadcasts = new Map<ReachRule, Broadcast>();
  for (const at of countedPlaces) {
    const form = placer.forms[index.forms.numbers[at] ?? NO_CODE];
    if (form === undefined) continue;
    if (index.isCommuneWide[at] === 1 && form.reach !== 'listed') broadcast(at, form, topics, broadcasts);
    eachOf(index.hamlets, at, (number) => {
      const ledger = ledgerOf[number];
      if (ledger !== undefined) enter(at, form, ledger);
    });
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

/**
 * A listed hamlet gets direct credit by a direct form, indirect credit by another if that arrives. A row that lists two
 * hamlets which have become one is entered there once.
 */
function enter(at: number, form: CommForm, ledger: OpenLedger): void {
  const { topics, visitPlaces, directTimes, isIndirect } = ledger;
  if (form.credit === 'direct') {
    if (visitPlaces[visitPlaces.length - 1] === at) return;
    visitPlaces.push(at);
    eachOf(topics, at, (topic) => (directTimes[topic] = (directTimes[topic] ?? 0) + 1));
  } else if (canReceive(form.reach, ledger.hamlet)) {
    eachOf(topics, at, (topic) => (isIndirect[topic] = 1));
  } else return;
  addGroup(ledger.formGroups, form.group);
}

function broadcast(
  at: number,
  form: CommForm,
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

function openLedger(hamlet: Hamlet, { index, placer }: Counting): OpenLedger {
  const { topics } = index;
  const { length } = topics.codes;
  const visitPlaces: number[] = [];
  const visits = onDemand(() => placer.placeAll(visitPlaces));
  return {
    hamlet,
    visitPlaces,
    get visits() {
      return visits();
    },
    topics,
    directTimes: new Uint32Array(length),
    isIndirect: new Uint8Array(length),
    formGroups: new Set(),
  };
}

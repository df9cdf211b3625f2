import type { CodeLists } from '../activities/code-lists';
import type { CalendarDate } from '../calendar/calendar-date';
import { dateNumber } from '../calendar/calendar-date';
import type { Hamlet } from '../hamlets/hamlet';
import type { HamletCode, TopicCode } from '../ids';
import type { CommForm, ReachRule } from '../plan/catalogues';
import { onDemand } from '../on-demand';
import type { Settings } from '../plan/settings';
import { eachTopicOf } from './activity-contents';
import type { Counting } from './counting';
import type { Credit } from './coverage';
import { canReceive } from './credit';
import type { LedgerSpan, Visit } from './visits';
import { visitsByHamlet } from './visits';

/** What the counted activities have brought to one hamlet. Contents go by their numbers in the index of the rows. */
export interface HamletLedger {
  readonly hamlet: Hamlet;
  /** Direct activities at the hamlet by day, from before the report year where a plan window or the period asks for it. */
  readonly allVisits: readonly Visit[];
  /** Those of the report year up to the day of the state. */
  readonly visits: readonly Visit[];
  /** Those of the period. */
  readonly periodVisits: readonly Visit[];
  /** What an activity was to the hamlet, by its place in the index; made when first asked for. */
  readonly visitOf: (at: number) => Visit | undefined;
  readonly topics: CodeLists<TopicCode>;
  /** Day (20240315) of the report year on which a content was first met directly; 0 where it was not. */
  readonly firstMet: Int32Array;
  /** On how many of the visits a content was met directly. */
  readonly timesMet: Uint32Array;
  /** 1 where a content was told indirectly in the report year. */
  readonly isIndirect: Uint8Array;
  /** Form groups (Nhóm) with credit of either kind in the report year. */
  readonly formGroups: ReadonlySet<string>;
}

/** Best kind of credit for a topic at the hamlet. */
export function creditFor({ topics, timesMet, isIndirect }: HamletLedger, topic: TopicCode): Credit {
  const number = topics.numberOf.get(topic);
  if (number === undefined) return 'none';
  if ((timesMet[number] ?? 0) > 0) return 'direct';
  return isIndirect[number] === 1 ? 'indirect' : 'none';
}

/** What came to a hamlet, or to all of them by one rule, without meeting anybody. */
interface Told {
  readonly isIndirect: Uint8Array;
  readonly formGroups: Set<string>;
}

/**
 * One ledger a hamlet, from one pass over the counted rows. What goes to the whole commune is gathered by reach rule
 * first and handed to the hamlets once, so that the work grows with the rows and not with rows × hamlets.
 */
export function hamletLedgers(
  hamlets: readonly Hamlet[],
  counting: Counting,
  span: LedgerSpan,
  settings: Settings,
): ReadonlyMap<HamletCode, HamletLedger> {
  const visits = visitsByHamlet(counting, span, settings);
  const told = toldByHamlet(hamlets, counting, settings);
  return new Map(
    hamlets.map((hamlet) => [
      hamlet.code,
      ledgerOf(
        hamlet,
        visits.get(hamlet.code) ?? [],
        told.get(hamlet.code) ?? noneTold(counting),
        counting,
        span,
      ),
    ]),
  );
}

function ledgerOf(
  hamlet: Hamlet,
  allVisits: readonly Visit[],
  told: Told,
  { index: { topics } }: Counting,
  { periodFrom, state }: LedgerSpan,
): HamletLedger {
  const since = (from: CalendarDate): readonly Visit[] => {
    const first = dateNumber(from);
    return allVisits.filter(({ placed }) => placed.day >= first);
  };
  const visits = since(state.from);
  const firstMet = new Int32Array(topics.codes.length);
  const timesMet = new Uint32Array(topics.codes.length);
  for (const { placed, met } of visits) {
    for (const topic of met) {
      firstMet[topic] ||= placed.day;
      timesMet[topic] = (timesMet[topic] ?? 0) + 1;
    }
    if (met.length > 0) addGroup(told.formGroups, placed.form);
  }
  const byPlace = onDemand(() => new Map(allVisits.map((visit) => [visit.placed.at, visit])));
  return {
    hamlet,
    allVisits,
    visits,
    periodVisits: since(periodFrom),
    visitOf: (at) => byPlace().get(at),
    topics,
    firstMet,
    timesMet,
    ...told,
  };
}

function toldByHamlet(
  hamlets: readonly Hamlet[],
  counting: Counting,
  settings: Settings,
): ReadonlyMap<HamletCode, Told> {
  const { index } = counting;
  const toldAt = new Map(hamlets.map(({ code }) => [code, noneTold(counting)]));
  const broadcasts = new Map<ReadonlySet<HamletCode> | null, Map<ReachRule, Told>>();
  const tell = (told: Told | undefined, at: number, form: CommForm): void => {
    if (told === undefined) return;
    eachTopicOf(index.topics, at, settings, (topic) => (told.isIndirect[topic] = 1));
    addGroup(told.formGroups, form);
  };
  for (const { at, form, listed, encounters, within } of counting.countedForState) {
    if (index.isCommuneWide[at] === 1 && form.reach !== 'listed') {
      const ofCommune = broadcasts.get(within) ?? new Map<ReachRule, Told>();
      broadcasts.set(within, ofCommune);
      if (!ofCommune.has(form.reach)) ofCommune.set(form.reach, noneTold(counting));
      tell(ofCommune.get(form.reach), at, form);
    }
    for (const hamlet of listed) {
      const isMet = encounters.some((each) => each.hamlet === hamlet && each.why === null);
      const isTold = !isMet && (form.credit === 'direct' || canReceive(form.reach, hamlet));
      if (isTold) tell(toldAt.get(hamlet.code), at, form);
    }
  }
  for (const [within, ofCommune] of broadcasts) {
    const reached = within === null ? hamlets : hamlets.filter(({ code }) => within.has(code));
    for (const [rule, sent] of ofCommune) hearAll(toldAt, reached, rule, sent);
  }
  return toldAt;
}

/** What went out by one rule, to those of the hamlets where it arrives. */
function hearAll(
  toldAt: ReadonlyMap<HamletCode, Told>,
  hamlets: readonly Hamlet[],
  rule: ReachRule,
  sent: Told,
): void {
  for (const hamlet of hamlets) {
    const told = toldAt.get(hamlet.code);
    if (told === undefined || !canReceive(rule, hamlet)) continue;
    sent.isIndirect.forEach((is, topic) => is === 1 && (told.isIndirect[topic] = 1));
    for (const group of sent.formGroups) told.formGroups.add(group);
  }
}

const noneTold = ({ index: { topics } }: Counting): Told => ({
  isIndirect: new Uint8Array(topics.codes.length),
  formGroups: new Set(),
});

/** A form without Nhóm belongs to no group. */
function addGroup(groups: Set<string>, { group }: CommForm): void {
  if (group !== '') groups.add(group);
}

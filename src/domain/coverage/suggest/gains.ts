import type { CalendarDate } from '../../calendar/calendar-date';
import { dateNumber } from '../../calendar/calendar-date';
import type { HamletCode, RowId, TopicCode } from '../../ids';
import type { CommForm } from '../../plan/catalogues';
import { matchesAnyCode, matchesForm } from '../../plan/code-pattern';
import { communeMean, compositeOf } from '../composite';
import type { HamletLedger } from '../hamlet-ledger';
import { creditFor } from '../hamlet-ledger';
import { hamletMetrics } from '../metrics/hamlet-metrics';
import type { PeriodView } from '../period-view';
import type { Visit } from '../placed-activity';
import type { PlanDuty } from '../plan-tally';
import { countedDay } from './counted-day';
import type { Move } from './move';
import type { SuggestedGain } from './suggestion';

/** Half of the households: below it a meeting is itself a gap (G3). */
const SHARE_OF_HOUSEHOLDS = 0.5;

export interface Gains {
  /** B of the commune with what was added so far; null where undefined. */
  composite(): number | null;
  add(
    kind: Move['kind'],
    form: CommForm,
    hamlets: readonly HamletCode[],
    topics: readonly TopicCode[],
  ): SuggestedGain;
}

interface State {
  readonly ledgers: Map<HamletCode, HamletLedger>;
  readonly duties: PlanDuty[];
  readonly composites: Map<HamletCode, number | null>;
}

/** Adds activities to a copy of the view's figures, one after the other; the view itself stays as it is. */
export function openGains(view: PeriodView): Gains {
  const { book, period, months, begunMonths } = view;
  const compositeAt = (ledger: HamletLedger, duties: readonly PlanDuty[]): number | null =>
    compositeOf(hamletMetrics(ledger, { book, period, months, begunMonths, duties }), book.settings.weights);
  const state: State = {
    ledgers: new Map(view.ledgers.map((ledger) => [ledger.hamlet.code, ledger])),
    duties: view.duties.map((duty) => ({ ...duty, done: new Map(duty.done) })),
    composites: new Map(view.ledgers.map((ledger) => [ledger.hamlet.code, compositeAt(ledger, view.duties)])),
  };
  const composite = (): number | null =>
    communeMean(
      [...state.ledgers].map(([code, { hamlet }]) => ({
        households: hamlet.households,
        value: state.composites.get(code) ?? null,
      })),
    );
  return {
    composite,
    add: (kind, form, hamlets, topics) => {
      const before = composite();
      let directCells = 0;
      for (const code of hamlets) {
        const ledger = state.ledgers.get(code);
        if (ledger === undefined) continue;
        const grown = grownLedger(ledger, kind, form, topics, view);
        directCells += view.book.topics.filter(
          (topic) =>
            topic.required &&
            creditFor(grown, topic.code) === 'direct' &&
            creditFor(ledger, topic.code) !== 'direct',
        ).length;
        state.ledgers.set(code, grown);
        if (kind === 'meeting') countForPlan(code, form, topics, state, countedDay(view));
        state.composites.set(code, compositeAt(grown, state.duties));
      }
      const after = composite();
      return {
        directCells,
        composite: after,
        points: before === null || after === null ? null : after - before,
      };
    },
  };
}

function countForPlan(
  hamlet: HamletCode,
  form: CommForm,
  topics: readonly TopicCode[],
  { duties }: State,
  day: CalendarDate,
): void {
  duties.forEach((duty, i) => {
    const { item, hamlets, done, window, until } = duty;
    if (day < window.from || day > until) return;
    if (!hamlets.has(hamlet) || !matchesAnyCode(item.topics, topics) || !matchesForm(item.forms, form))
      return;
    duties[i] = { ...duty, done: new Map(done).set(hamlet, (done.get(hamlet) ?? 0) + 1) };
  });
}

function grownLedger(
  ledger: HamletLedger,
  kind: Move['kind'],
  form: CommForm,
  topics: readonly TopicCode[],
  view: PeriodView,
): HamletLedger {
  const { hamlet, directTimes, isIndirect } = ledger;
  const numbers = new Set(topics.flatMap((topic) => ledger.topics.numberOf.get(topic) ?? []));
  const formGroups = form.group === '' ? ledger.formGroups : new Set([...ledger.formGroups, form.group]);
  if (kind === 'broadcast') {
    return { ...ledger, formGroups, isIndirect: isIndirect.map((told, t) => (numbers.has(t) ? 1 : told)) };
  }
  // As it would stand in Hoạt động, done on the last day that counts and with evidence.
  const households = hamlet.households === null ? null : Math.ceil(SHARE_OF_HOUSEHOLDS * hamlet.households);
  const date = countedDay(view);
  const visit: Visit = {
    activity: {
      id: '' as RowId,
      date,
      householdsAttending: households,
      householdsByHamlet: new Map(),
    },
    day: dateNumber(date),
    form,
    hasEvidence: true,
    listed: [hamlet],
    succession: view.succession,
  };
  return {
    ...ledger,
    formGroups,
    visits: [...ledger.visits, visit],
    directTimes: directTimes.map((times, t) => (numbers.has(t) ? times + 1 : times)),
  };
}

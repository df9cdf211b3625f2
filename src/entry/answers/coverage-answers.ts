import type { ExplainedFigure } from '../../app/coverage/explain-figure';
import { suggestionPrefill } from '../../app/coverage/gap-prefill';
import type { SuggestedPeriod } from '../../app/coverage/suggest-next';
import type { PlannedActivities } from '../../app/rows/plan-activities';
import type { TakenBack } from '../../app/rows/take-back-rows';
import type { Figure } from '../../domain/coverage/explain/explanation';
import type { SuggestedActivity } from '../../domain/coverage/suggest/suggestion';
import { gapCounts } from '../../domain/coverage/suggest/suggestion';
import type {
  ExplainData,
  FigureRequestMessage,
  PlannedData,
  SuggestData,
  SuggestedActivityMessage,
  TakenBackData,
} from '../../rpc/coverage-messages';
import type { BookNames } from '../../wording/book-names';
import { bookNames } from '../../wording/book-names';
import type { ExplainedRow } from '../../wording/coverage/explanation';
import { activityInWords } from '../../wording/coverage/explanation';
import {
  LEFT_ACTIVITY,
  LEFT_ROW,
  PLANNED,
  suggestionText,
  TAKEN_BACK,
} from '../../wording/coverage/suggestions';

/** Codes from outside are only compared with those of the book, so a brand costs no check. */
export const toFigure = (message: FigureRequestMessage): Figure => message as Figure;

export function explainData({ explanation, text, book }: ExplainedFigure): ExplainData {
  const activities = new Map(book.activities.map(({ row, activity }) => [row, activity]));
  const named = (rows: readonly ExplainedRow[]) =>
    rows.map((row) => {
      const activity = activities.get(row.row) ?? null;
      return { ...row, what: activity === null ? '' : activityInWords(activity, book) };
    });
  return {
    ...text,
    number: explanation.value,
    contributions: named(text.contributions),
    leftOut: named(text.leftOut),
  };
}

export function suggestData(found: SuggestedPeriod): SuggestData {
  const { book, period, asOf, suggestion } = found;
  const { activities, later, planned, notByActivity } = suggestion;
  const names = bookNames(book);
  return {
    period: { from: period.from, to: period.to },
    asOf,
    activities: activities.map((activity, index) => ({
      ...suggestedMessage(activity, index + 1, names),
      prefill: suggestionPrefill(book, activity),
    })),
    gaps: {
      ...gapCounts(suggestion),
      later: later.length,
      planned: planned.length,
      other: notByActivity.length,
    },
  };
}

function suggestedMessage(
  activity: SuggestedActivity,
  number: number,
  names: BookNames,
): Omit<SuggestedActivityMessage, 'prefill'> {
  const text = suggestionText(activity, names);
  return {
    number,
    form: activity.form.code,
    formTitle: activity.form.title,
    topics: activity.topics.map((code) => ({ code, title: names.topic(code) })),
    hamlets: activity.hamlets.map((code) => ({ code, name: names.hamlet(code) })),
    lead: text.lead,
    date: activity.date,
    householdsInvited: activity.householdsInvited,
    householdsNeeded: activity.householdsNeeded,
    planItems: activity.planItems,
    invite: text.invite,
    adds: text.adds,
  };
}

export const plannedData = ({ rows, added, left }: PlannedActivities): PlannedData => ({
  rows,
  left: left.map((each) => ({ index: each.index, message: LEFT_ACTIVITY(each) })),
  message: PLANNED(added, rows.length - added, left.length),
});

export const takenBackData = ({ taken, left }: TakenBack): TakenBackData => ({
  taken,
  left: left.map(({ index, why, code }) => ({ index, message: LEFT_ROW[why](code) })),
  message: TAKEN_BACK(taken, left.length),
});

import type { ExplainedFigure } from '../app/explain-figure';
import type { SuggestedPeriod } from '../app/suggest-next';
import type { Book } from '../domain/book';
import type { Figure } from '../domain/coverage/explanation';
import type { SuggestedActivity } from '../domain/coverage/suggest/suggestion';
import type {
  ExplainData,
  FigureRequestMessage,
  SuggestData,
  SuggestedActivityMessage,
} from '../rpc/coverage-messages';
import { suggestionText } from '../wording/suggestions';

/** Codes from outside are only compared with those of the book, so a brand costs no check. */
export const toFigure = (message: FigureRequestMessage): Figure => message as Figure;

export function explainData({ explanation, text }: ExplainedFigure): ExplainData {
  return { ...text, number: explanation.value };
}

export function suggestData({ book, period, asOf, coverage, suggestion }: SuggestedPeriod): SuggestData {
  const { activities, lowerBound, isShortest, notByActivity, composite } = suggestion;
  return {
    period: { from: period.from, to: period.to },
    asOf,
    activities: activities.map((activity, index) => suggestedMessage(activity, index + 1, book)),
    lowerBound,
    isShortest,
    gaps: {
      total: coverage.gaps.length,
      closed: coverage.gaps.length - notByActivity.length,
      other: notByActivity.length,
    },
    composite: { now: composite, after: activities[activities.length - 1]?.gain.composite ?? composite },
  };
}

function suggestedMessage(activity: SuggestedActivity, number: number, book: Book): SuggestedActivityMessage {
  const titleOf = new Map(book.topics.map(({ code, title }) => [code, title]));
  const nameOf = new Map(book.hamlets.map(({ code, name }) => [code, name]));
  const text = suggestionText(activity, book);
  return {
    number,
    form: activity.form.code,
    formTitle: activity.form.title,
    topics: activity.topics.map((code) => ({ code, title: titleOf.get(code) ?? code })),
    hamlets: activity.hamlets.map((code) => ({ code, name: nameOf.get(code) ?? code })),
    lead: text.lead,
    due: activity.due,
    planItems: activity.planItems,
    closes: activity.closes.length,
    gain: activity.gain.points,
    text: `${text.whole} ${text.gain}.`,
  };
}

import type { SuggestedActivity } from '../domain/coverage/suggest/suggestion';
import { formatDate, formatNumber } from '../domain/text/format';
import type { BookNames } from './book-names';

/** A next activity in the words that people read. */
export interface SuggestionText {
  readonly form: string;
  readonly hamlets: string;
  /** Who leads. */
  readonly lead: string;
  /** «khép 14 khoảng trống; cần ít nhất 44 hộ dự». */
  readonly adds: string;
}

/** The plan writes this where each criterion has a lead of its own. */
const LEAD_BY_CRITERION = /^người phụ trách tiêu chí$/i;

export function suggestionText(activity: SuggestedActivity, names: BookNames): SuggestionText {
  const { form, hamlets } = activity;
  return {
    form: form.title === '' ? form.code : form.title,
    hamlets: hamlets.map(names.hamlet).join(', '),
    lead: leadOf(activity, names),
    adds: addsText(activity),
  };
}

/** Which activity of the list by its place from 0, and when. */
export const nextStepText = (place: number, { date }: SuggestedActivity): string =>
  `Việc ${formatNumber(place + 1)}, ngày ${formatDate(date)}`;

function leadOf(
  { leadUnit, hamletOfficers, criterionOfficers }: SuggestedActivity,
  { officer }: BookNames,
): string {
  const isByCriterion = LEAD_BY_CRITERION.test(leadUnit.trim());
  if (leadUnit !== '' && !isByCriterion) return leadUnit;
  const leads = isByCriterion && criterionOfficers.length > 0 ? criterionOfficers : hamletOfficers;
  return leads.map(officer).join(', ');
}

function addsText({ closes, householdsNeeded }: SuggestedActivity): string {
  return [
    `khép ${formatNumber(closes.length)} khoảng trống`,
    ...(householdsNeeded === null ? [] : [`cần ít nhất ${formatNumber(householdsNeeded)} hộ dự`]),
  ].join('; ');
}

/** «+2,5», «−0,3», «0,0». */
export function signed(points: number): string {
  const text = formatNumber(Math.abs(points), 1);
  if (text === '0,0') return text;
  return `${points > 0 ? '+' : '−'}${text}`;
}

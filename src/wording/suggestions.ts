import type { SuggestedActivity } from '../domain/coverage/suggest/suggestion';
import { formatDate, formatNumber } from '../domain/text/format';
import type { BookNames } from './book-names';

/** A next activity in the words that people read. */
export interface SuggestionText {
  readonly form: string;
  readonly hamlets: string;
  /** Who leads. */
  readonly lead: string;
  /** «lấp 14 khoảng trống; thêm 9 ô trực tiếp; toàn xã +2,5 điểm». */
  readonly gain: string;
}

/** The plan writes this where each criterion has a lead of its own. */
const LEAD_BY_CRITERION = /^người phụ trách tiêu chí$/i;

export function suggestionText(activity: SuggestedActivity, names: BookNames): SuggestionText {
  const { form, hamlets, isBroadcast } = activity;
  return {
    form: form.title === '' ? form.code : form.title,
    hamlets: isBroadcast
      ? `toàn xã (${formatNumber(hamlets.length)} xóm nhận được)`
      : hamlets.map(names.hamlet).join(', '),
    lead: leadOf(activity, names),
    gain: gainText(activity),
  };
}

/** Which activity of the list by its place from 0, and by when. */
export const nextStepText = (place: number, { due }: SuggestedActivity): string =>
  `Việc ${formatNumber(place + 1)}, hạn ${formatDate(due)}`;

function leadOf(
  { leadUnit, hamletOfficers, criterionOfficers }: SuggestedActivity,
  { officer }: BookNames,
): string {
  const isByCriterion = LEAD_BY_CRITERION.test(leadUnit.trim());
  if (leadUnit !== '' && !isByCriterion) return leadUnit;
  const leads = isByCriterion && criterionOfficers.length > 0 ? criterionOfficers : hamletOfficers;
  return leads.map(officer).join(', ');
}

function gainText({ closes, gain: { directCells, points } }: SuggestedActivity): string {
  return [
    // A visit may be needed though the silent months before it stay silent.
    closes.length === 0
      ? 'gặp lại xóm đã lâu chưa có buổi trực tiếp'
      : `lấp ${formatNumber(closes.length)} khoảng trống`,
    ...(directCells === 0 ? [] : [`thêm ${formatNumber(directCells)} ô trực tiếp`]),
    ...(points === null || signed(points) === '0,0' ? [] : [`toàn xã ${signed(points)} điểm`]),
  ].join('; ');
}

/** «+2,5», «−0,3», «0,0». */
export function signed(points: number): string {
  const text = formatNumber(Math.abs(points), 1);
  if (text === '0,0') return text;
  return `${points > 0 ? '+' : '−'}${text}`;
}

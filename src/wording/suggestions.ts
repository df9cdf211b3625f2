import type { Book } from '../domain/book';
import type { SuggestedActivity } from '../domain/coverage/suggest/suggestion';
import { formatDate, formatNumber } from '../domain/text/format';

/** A next activity in the words that people read. */
export interface SuggestionText {
  readonly form: string;
  readonly hamlets: string;
  /** Codes, with a semicolon as in the sheet. */
  readonly topics: string;
  readonly topicTitles: string;
  /** Who leads. */
  readonly lead: string;
  /** Who looks after the criteria of its contents. */
  readonly criterionOfficers: string;
  readonly due: string;
  /** «9 ô thành trực tiếp, toàn xã thêm 2,5 điểm». */
  readonly gain: string;
  /** All of it in one sentence. */
  readonly whole: string;
}

/** The plan writes this where each criterion has a lead of its own. */
const LEAD_BY_CRITERION = /^người phụ trách tiêu chí$/i;

export function suggestionText(activity: SuggestedActivity, book: Book): SuggestionText {
  const nameOf = namesByEmail(book);
  const hamletNames = new Map<string, string>(book.hamlets.map(({ code, name }) => [code, name]));
  const titles = new Map<string, string>(book.topics.map(({ code, title }) => [code, title]));
  const form = activity.form.title === '' ? activity.form.code : activity.form.title;
  const hamlets = activity.isBroadcast
    ? `toàn xã (${formatNumber(activity.hamlets.length)} xóm nhận được)`
    : activity.hamlets.map((code) => hamletNames.get(code) ?? code).join(', ');
  const topics = activity.topics.join('; ');
  const criterionOfficers = activity.criterionOfficers.map(nameOf).join(', ');
  const lead = leadOf(activity, criterionOfficers, nameOf);
  const due = formatDate(activity.due);
  const joint = activity.isBroadcast ? '' : activity.hamlets.length > 1 ? 'chung các xóm ' : 'xóm ';
  return {
    form,
    hamlets,
    topics,
    topicTitles: activity.topics.map((code) => titles.get(code) ?? code).join('; '),
    lead,
    criterionOfficers,
    due,
    gain: gainText(activity),
    whole: `${form}, ${joint}${hamlets}, nội dung ${topics}${lead === '' ? '' : `; ${lead} chủ trì`}; xong trước hết ngày ${due}.`,
  };
}

/** Short, for a gap that stands in its own row with hamlet and content: which activity of the list, and by when. */
export function nextStepText(
  number: number,
  activity: SuggestedActivity,
  hamlet: string,
  book: Book,
): string {
  const { form, due, topics } = suggestionText(activity, book);
  const others = activity.hamlets
    .filter((code) => code !== hamlet)
    .map((code) => book.hamlets.find((each) => each.code === code)?.name ?? code);
  const together = activity.isBroadcast || others.length === 0 ? '' : `, chung với ${others.join(', ')}`;
  return `Việc ${formatNumber(number)}: ${form}${together} (${topics}); trước hết ngày ${due}.`;
}

function leadOf(
  { leadUnit, hamletOfficers }: SuggestedActivity,
  criterionOfficers: string,
  nameOf: (email: string) => string,
): string {
  if (leadUnit !== '' && !LEAD_BY_CRITERION.test(leadUnit.trim())) return leadUnit;
  if (leadUnit !== '' && criterionOfficers !== '') return criterionOfficers;
  return hamletOfficers.map(nameOf).join(', ');
}

function gainText({ gain }: SuggestedActivity): string {
  const cells = `thêm ${formatNumber(gain.directCells)} ô trực tiếp`;
  return gain.points === null ? cells : `${cells}; toàn xã ${signed(gain.points)} điểm`;
}

/** «+2,5», «−0,3», «0,0». */
export function signed(points: number): string {
  const text = formatNumber(Math.abs(points), 1);
  if (text === '0,0') return text;
  return `${points > 0 ? '+' : '−'}${text}`;
}

function namesByEmail(book: Book): (email: string) => string {
  const names = new Map(book.officers.map(({ email, name }) => [email, name]));
  return (email) => names.get(email) || email;
}

import { hamletPhrase } from '../../workbook/hamlet-noun';
import type { Book } from '../../domain/book';
import { addDays } from '../../domain/calendar/calendar-date';
import type { Coverage, RankedGap } from '../../domain/coverage/coverage';
import type { GapGroup } from '../../domain/coverage/gap-groups';
import { groupGaps } from '../../domain/coverage/gap-groups';
import type { SuggestedActivity, Suggestion } from '../../domain/coverage/suggest/suggestion';
import type { StateDay } from '../../domain/coverage/state-day';
import { gapCounts } from '../../domain/coverage/suggest/suggestion';
import { groupBy } from '../../domain/group-by';
import type { HamletCode } from '../../domain/ids';
import type { Cell } from '../../domain/tables/cell';
import { formatDate } from '../../domain/text/format';
import type { GapField, RowKind } from '../../workbook/computed-tabs';
import type { BookNames } from '../../wording/book-names';
import { bookNames } from '../../wording/book-names';
import { gapAdvice, gapFact, gapLabel, URGENCY_LABELS, urgencyOf } from '../../wording/coverage/coverage';
import { FORMALITY_SECTION, formalitySentence } from '../../wording/formality';
import { groupTitle } from '../../wording/hamlet-groups';
import { nextStepText, suggestionText } from '../../wording/coverage/suggestions';
import { GAP_SHEET, NO_HAMLETS_YET, periodName } from '../../wording/vi';
import type { Rows } from './computed-rows';
import { notes, row } from './computed-rows';
import { gapsByPlace } from './gaps-by-place';

/** A gap in the words that people read: in the sidebar, and in the summary of a command. */
export interface DescribedGap {
  readonly gap: RankedGap;
  readonly hamletName: string;
  /** Title of the content, or of the plan item where the gap is one of the plan. */
  readonly topicTitle: string;
  readonly responsible: string;
  /** What to do, and the next activity that closes the gap. */
  readonly advice: string;
}

/** What the rows of the tab are made from. */
interface Surroundings {
  readonly book: Book;
  readonly names: BookNames;
  readonly state: StateDay;
  readonly suggestion: Suggestion;
  readonly placeOf: ReadonlyMap<RankedGap, number>;
}

/** Tab Khoảng trống whole: the next activities, what each hamlet is missing, the codes, and signs to look at. */
export function gapSheet(book: Book, coverage: Coverage, suggestion: Suggestion, madeAt: string): Rows {
  const { hamlets, gaps, period, asOf, state } = coverage;
  const names = bookNames(book);
  const around = { book, names, state, suggestion, placeOf: placesOf(suggestion) };
  const count = hamlets.length === 0 ? null : gaps.length;
  return [
    row('title', GAP_SHEET.title(book.settings.communeName)),
    row('info', GAP_SHEET.period(periodName(period), period)),
    row('info', GAP_SHEET.madeAt(madeAt, formatDate(asOf), count)),
    ...nextActivities(around),
    ...(count === null ? notes(NO_HAMLETS_YET) : gapBlock(gaps, around)),
    ...formalitySigns(coverage, names),
  ];
}

/** Names, the responsible officers and what to do for each gap, in the same order. */
export function describeGaps(
  book: Book,
  gaps: readonly RankedGap[],
  suggestion?: Suggestion,
): readonly DescribedGap[] {
  const names = bookNames(book);
  const placeOf = placesOf(suggestion);
  return gaps.map((gap) => {
    const place = placeOf.get(gap);
    const activity = place === undefined ? undefined : suggestion?.activities[place];
    const advice = adviceOn([gap], book, names);
    return {
      gap,
      hamletName: gap.hamlets.map(names.hamlet).join(', '),
      topicTitle: gap.topic === undefined ? names.planItem(gap.planItem ?? '') : names.topic(gap.topic),
      responsible: names.officer(gap.hamletOfficer ?? ''),
      advice: activity === undefined ? advice : `${advice} ${nextStepText(place ?? 0, activity)}.`,
    };
  });
}

/** The activity of the list that closes each gap. */
const placesOf = (suggestion?: Suggestion): ReadonlyMap<RankedGap, number> =>
  new Map(suggestion?.activities.flatMap(({ closes }, place) => closes.map((gap) => [gap, place] as const)));

/** What to do about gaps of one kind at one hamlet that no activity of the list closes. */
function adviceOn(gaps: GapGroup, book: Book, names: BookNames): string {
  const [gap] = gaps;
  const codes = gaps.map(codeOf).join('; ');
  const titleOf = (title: string): string => (gaps.length === 1 ? title : codes);
  return gapAdvice(gap, {
    hamlet: hamletPhrase(hamletsOf(gaps).map(names.hamlet).join(', ')),
    topic: codes,
    topicTitle: titleOf(names.topic(gap.topic ?? '')),
    planItemTitle: titleOf(names.planItem(gap.planItem ?? '')),
    fact: factOf(gaps, book),
  });
}

/** The sentence of a gap that stands alone; '' of several, whose codes tell it. */
const factOf = ([gap, ...others]: GapGroup, { plan }: Book): string =>
  others.length > 0 ? '' : gapFact(gap, plan.find(({ code }) => code === gap.planItem)?.target ?? null);

const codeOf = ({ topic, planItem, activity }: RankedGap): string => topic ?? planItem ?? activity ?? '';

/** The gaps under their head, and below them the codes that stand there without their titles. */
function gapBlock(gaps: readonly RankedGap[], around: Surroundings): Rows {
  if (gaps.length === 0) return notes(GAP_SHEET.none);
  const groups = groupGaps(gaps);
  const { topics, plan } = around.book;
  const codes = new Set(groups.flatMap((group) => (group.length === 1 ? [] : group.map(codeOf))));
  const legend = [...topics, ...plan].flatMap(({ code, title }) =>
    codes.has(code) ? [`${code}: ${title}`] : [],
  );
  return [
    row('section', GAP_SHEET.gapSection(around.suggestion.activities.length > 0)),
    underHead('head', GAP_SHEET.gapHead),
    ...gapRows(groups, around),
    ...(legend.length === 0 ? [] : notes(GAP_SHEET.legend(legend))),
  ];
}

/** Of many hamlets the gaps stand under their former commune or cluster, the most urgent of each first. */
function gapRows(groups: readonly GapGroup[], around: Surroundings): Rows {
  let number = 0;
  const rowOf = (group: GapGroup): readonly Cell[] => gapRow(group, (number += 1), around);
  const parts = gapsByPlace(groups, around.book.hamlets);
  if (parts === null) return groups.map(rowOf);
  return parts.flatMap(({ of, name, members }) => [
    row('group', GAP_SHEET.groupOfGaps(groupTitle(of, name), members.length)),
    ...members.map(rowOf),
  ]);
}

function underHead(kind: RowKind, cells: Readonly<Record<Exclude<GapField, 'kind'>, Cell>>): readonly Cell[] {
  return row(
    kind,
    ...(Object.keys(GAP_SHEET.gapHead) as (keyof typeof cells)[]).map((field) => cells[field]),
  );
}

function gapRow(group: GapGroup, number: number, around: Surroundings): readonly Cell[] {
  const [gap] = group;
  const { names } = around;
  const urgency = urgencyOf(gap.kind);
  const officers = [...new Set(group.flatMap(({ criterionOfficers }) => criterionOfficers))];
  return underHead(urgency, {
    number,
    severity: URGENCY_LABELS[urgency],
    gap: gapLabel(gap.kind, around.state),
    hamlet: hamletsOf(group).map(names.hamlet).join(', '),
    households: householdsOf(group) ?? '',
    officer: GAP_SHEET.officers(leadOf(group, names), officers.map(names.officer)),
    codes: codesOf(group, names),
    advice: groupAdvice(group, around),
  });
}

/** An activity that met several hamlets less than directly is one group over all of them. */
const hamletsOf = (group: GapGroup): readonly HamletCode[] => [
  ...new Set(group.flatMap(({ hamlets }) => hamlets)),
];

/** Null where one of the hamlets states none. */
function householdsOf([gap, ...others]: GapGroup): number | null {
  if (gap.kind !== 'G8') return gap.households;
  return others.reduce<number | null>(
    (sum, { households }) => (sum === null || households === null ? null : sum + households),
    gap.households,
  );
}

const leadOf = (group: GapGroup, names: BookNames): string =>
  [...new Set(group.map(({ hamletOfficer }) => names.officer(hamletOfficer ?? '')))]
    .filter((name) => name !== '')
    .join(', ');

/** Codes of contents, plan items or the activity; a gap that stands alone has room for the title. */
function codesOf(group: GapGroup, names: BookNames): string {
  const [{ topic, planItem, activity, since }] = group;
  const isOne = group.length === 1;
  if (activity !== undefined) return GAP_SHEET.activity(activity, since === null ? '' : formatDate(since));
  if (planItem !== undefined) {
    const counted = planItemsByCount(group);
    return isOne ? `${counted} ${names.planItem(planItem)}` : counted;
  }
  if (topic === undefined) return group.map(codeOf).join('; ');
  const codes = isOne ? `${topic} ${names.topic(topic)}` : group.map(codeOf).join('; ');
  const days = new Set(group.map((gap) => gap.since));
  return days.size === 1 && since !== null
    ? `${codes}${GAP_SHEET.due(formatDate(addDays(since, -1)))}`
    : codes;
}

/** Items of which as much was done and is needed stand together. */
function planItemsByCount(group: GapGroup): string {
  const byCount = groupBy(group, ({ done = 0, due = 0 }) => GAP_SHEET.planCount(done, due));
  return [...byCount].map(([count, gaps]) => GAP_SHEET.planItems(gaps.map(codeOf), count)).join('; ');
}

/** Place of a gap that no activity of the list closes. */
const NOWHERE = -1;

/** Which activity of the list closes what of the group and by when; and what to do about the rest. */
function groupAdvice(group: GapGroup, { book, names, suggestion, placeOf }: Surroundings): string {
  const byPlace = groupBy(group, (gap) => placeOf.get(gap) ?? NOWHERE);
  const rest = byPlace.get(NOWHERE);
  const steps = [...byPlace]
    .sort(([a], [b]) => a - b)
    .flatMap(([place, gaps]) => {
      const activity = suggestion.activities[place];
      if (activity === undefined) return [];
      const step = nextStepText(place, activity);
      return [group.length === 1 ? step : `${step}: ${gaps.map(codeOf).join(', ')}`];
    });
  return [
    ...(steps.length === 0 ? [] : [factOf(group, book), `${steps.join('; ')}.`]),
    ...(rest === undefined ? [] : [adviceOn(rest, book, names)]),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** The list that the column «Nên làm» points into, under the same columns. */
function nextActivities({ book, names, suggestion }: Surroundings): Rows {
  const { activities } = suggestion;
  const { closed, total } = gapCounts(suggestion);
  if (activities.length === 0) return [];
  const householdsOf = new Map(book.hamlets.map(({ code, households }) => [code, households]));
  return [
    row('section', GAP_SHEET.nextSection(activities.length, closed, total)),
    underHead('head', GAP_SHEET.nextHead),
    ...activities.map((activity, index) => nextRow(activity, index + 1, names, householdsOf)),
    [],
  ];
}

function nextRow(
  activity: SuggestedActivity,
  number: number,
  names: BookNames,
  householdsOf: ReadonlyMap<string, number | null>,
): readonly Cell[] {
  const said = suggestionText(activity, names);
  const households = activity.hamlets.map((code) => householdsOf.get(code) ?? null);
  return underHead('next', {
    number,
    severity: { kind: 'date', date: activity.date, minutes: 0 },
    gap: said.form,
    hamlet: said.hamlets,
    households: households.includes(null)
      ? ''
      : households.reduce<number>((sum, each) => sum + (each ?? 0), 0),
    officer: GAP_SHEET.officers(said.lead, activity.criterionOfficers.map(names.officer)),
    codes: [...activity.topics, ...activity.planItems].join('; '),
    advice: `${activity.topics.map(names.topic).join('; ')}: mời ${said.invite}; ${said.adds}.`,
  });
}

/** What leaders had better look at themselves. */
function formalitySigns({ flags }: Coverage, names: BookNames): Rows {
  if (flags.length === 0) return [];
  return [
    [],
    row('section', FORMALITY_SECTION),
    ...flags.flatMap((flag) => notes(formalitySentence(flag, (code) => hamletPhrase(names.hamlet(code))))),
  ];
}

import type { Book } from '../domain/book';
import type { Coverage, RankedGap } from '../domain/coverage/coverage';
import { GAP_SEVERITY } from '../domain/coverage/gap-severity';
import type { Suggestion } from '../domain/coverage/suggest/suggestion';
import type { CalendarDate } from '../domain/calendar/calendar-date';
import type { Cell } from '../domain/tables/cell';
import { formatDate } from '../domain/text/format';
import { GAP_HEADERS, ROW_KIND_MARK } from '../workbook/computed-tabs';
import type { GapField, RowKind } from '../workbook/computed-tabs';
import type { Urgency } from '../wording/coverage';
import { GAP_LABELS, gapAdvice, gapFact, URGENCY_LABELS } from '../wording/coverage';
import { FORMALITY_SECTION, formalitySentence } from '../wording/formality';
import { nextStepText, suggestionText } from '../wording/suggestions';
import { GAP_SHEET, periodName } from '../wording/vi';

/** A gap in the words that people read: in the sheet, and in the summary of a command. */
export interface DescribedGap {
  readonly gap: RankedGap;
  readonly hamletName: string;
  /** Title of the content, or of the plan item where the gap is one of the plan. */
  readonly topicTitle: string;
  readonly responsible: string;
  readonly criterionOfficers: string;
  /** The next activity that closes the gap, or what else to do. */
  readonly advice: string;
}

/** Tab Khoảng trống whole: one row a gap, the worst first, and below them the next activities. */
export function gapSheet(
  book: Book,
  coverage: Coverage,
  suggestion: Suggestion,
  madeAt: string,
): readonly (readonly Cell[])[] {
  const described = describeGaps(book, coverage.gaps, suggestion);
  const closed = coverage.gaps.length - suggestion.notByActivity.length;
  return [
    [ROW_KIND_MARK.title, GAP_SHEET.title(book.settings.communeName)],
    [ROW_KIND_MARK.info, GAP_SHEET.period(periodName(coverage.period), coverage.period)],
    [ROW_KIND_MARK.info, GAP_SHEET.madeAt(madeAt, formatDate(coverage.asOf), described.length)],
    [ROW_KIND_MARK.info, GAP_SHEET.suggested(suggestion.activities.length, closed)],
    [ROW_KIND_MARK.head, ...Object.values(GAP_HEADERS)],
    ...(described.length === 0 ? [[ROW_KIND_MARK.note, '', GAP_SHEET.none]] : described.map(gapRow)),
    ...nextActivities(book, suggestion),
    ...formalitySigns(book, coverage),
  ];
}

/** Names, the responsible officers and what to do for each gap, in the same order. */
export function describeGaps(
  book: Book,
  gaps: readonly RankedGap[],
  suggestion?: Suggestion,
): readonly DescribedGap[] {
  const hamletByCode = new Map(book.hamlets.map((hamlet) => [hamlet.code, hamlet]));
  const topicByCode = new Map(book.topics.map((topic) => [topic.code, topic]));
  const planByCode = new Map(book.plan.map((item) => [item.code, item]));
  const officerByEmail = new Map(book.officers.map((officer) => [officer.email, officer]));
  const officerName = (email: string): string => officerByEmail.get(email)?.name || email;
  const nextStep = suggestion === undefined ? () => null : nextSteps(book, suggestion);
  return gaps.map((gap) => {
    const hamletName = gap.hamlets.map((code) => hamletByCode.get(code)?.name ?? code).join(', ');
    const topicTitle = (gap.topic && topicByCode.get(gap.topic)?.title) ?? '';
    const planItemTitle = (gap.planItem && planByCode.get(gap.planItem)?.title) ?? '';
    const names = { hamlet: GAP_SHEET.hamletPhrase(hamletName), topicTitle, planItemTitle };
    return {
      gap,
      hamletName,
      topicTitle: topicTitle === '' ? planItemTitle : topicTitle,
      responsible: officerName(gap.hamletOfficer ?? ''),
      criterionOfficers: gap.criterionOfficers.map(officerName).join(', '),
      advice: nextStep(gap) ?? gapAdvice(gap, names),
    };
  });
}

/** What the gap is, and the activity of the list that closes it; null where none does. */
function nextSteps(book: Book, { activities }: Suggestion): (gap: RankedGap) => string | null {
  const placeOf = new Map(
    activities.flatMap(({ closes }, place) => closes.map((gap) => [gap, place] as const)),
  );
  return (gap) => {
    const place = placeOf.get(gap);
    const activity = place === undefined ? undefined : activities[place];
    if (place === undefined || activity === undefined) return null;
    const step = nextStepText(place + 1, activity, gap.hamlet ?? '', book);
    return [gapFact(gap), step].filter((part) => part !== '').join(' ');
  };
}

function gapRow(described: DescribedGap, index: number): readonly Cell[] {
  const { gap, hamletName, topicTitle, responsible, criterionOfficers, advice } = described;
  const urgency = urgencyOf(gap);
  return [
    ROW_KIND_MARK[urgency],
    index + 1,
    URGENCY_LABELS[urgency],
    GAP_LABELS[gap.kind],
    hamletName,
    gap.households ?? '',
    responsible,
    criterionOfficers,
    gap.topic ?? '',
    topicTitle,
    gap.planItem ?? '',
    gap.activity ?? '',
    gap.since === null ? '' : dayCell(gap.since),
    advice,
  ];
}

/** The list that the column «Nên làm» points into, under the same columns. */
function nextActivities(book: Book, { activities }: Suggestion): readonly (readonly Cell[])[] {
  if (activities.length === 0) return [];
  const householdsOf = new Map(book.hamlets.map(({ code, households }) => [code, households]));
  const row = (kind: RowKind, cells: Readonly<Record<Exclude<GapField, 'kind'>, Cell>>): readonly Cell[] => [
    ROW_KIND_MARK[kind],
    ...(Object.keys(GAP_HEADERS) as (keyof typeof GAP_HEADERS)[]).map((field) => cells[field]),
  ];
  return [
    [],
    [ROW_KIND_MARK.section, GAP_SHEET.nextSection],
    row('head', GAP_SHEET.nextHead),
    ...activities.map((activity, index) => {
      const said = suggestionText(activity, book);
      const households = activity.hamlets.map((code) => householdsOf.get(code) ?? null);
      return row('next', {
        number: index + 1,
        severity: '',
        gap: said.form,
        hamlet: said.hamlets,
        households: households.includes(null)
          ? ''
          : households.reduce<number>((sum, each) => sum + (each ?? 0), 0),
        officer: said.lead,
        criterionOfficer: said.criterionOfficers,
        topic: said.topics,
        topicTitle: said.topicTitles,
        planItem: activity.planItems.join('; '),
        activity: GAP_SHEET.closes(activity.closes.length),
        since: GAP_SHEET.dueBy(formatDate(activity.due)),
        advice: said.gain,
      });
    }),
  ];
}

/** What leaders had better look at themselves. */
function formalitySigns(book: Book, { flags }: Coverage): readonly (readonly Cell[])[] {
  if (flags.length === 0) return [];
  const nameOf = new Map<string, string>(book.hamlets.map(({ code, name }) => [code, name]));
  const hamletName = (code: string): string => GAP_SHEET.hamletPhrase(nameOf.get(code) ?? code);
  return [
    [],
    [ROW_KIND_MARK.section, FORMALITY_SECTION],
    ...flags.map((flag) => [ROW_KIND_MARK.note, '', formalitySentence(flag, hamletName)]),
  ];
}

const dayCell = (date: CalendarDate): Cell => ({ kind: 'date', date, minutes: 0 });

/** What people never heard and what the plan asks for now is pressing; broadcasts and papers can wait for an occasion. */
function urgencyOf({ kind }: RankedGap): Urgency {
  const severity = GAP_SEVERITY[kind];
  if (severity >= GAP_SEVERITY.G4) return 'high';
  return severity >= GAP_SEVERITY.G7 ? 'medium' : 'low';
}

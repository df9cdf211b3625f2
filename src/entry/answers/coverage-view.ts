import type { FreeDay } from '../../app/coverage/gap-prefill';
import { gapPrefill } from '../../app/coverage/gap-prefill';
import type { DescribedGap } from '../../app/coverage/gap-sheet';
import type { ViewedCoverage } from '../../app/coverage/view-coverage';
import type { Book } from '../../domain/book';
import type { Coverage, HamletCoverage } from '../../domain/coverage/coverage';
import { groupGaps } from '../../domain/coverage/gap-groups';
import { inGroups } from '../../domain/hamlets/many-hamlets';
import { METRIC_IDS } from '../../domain/coverage/metrics/hamlet-metrics';
import type { StateDay } from '../../domain/coverage/state-day';
import type { CoverageView, GapData } from '../../rpc/messages';
import { bookNames } from '../../wording/book-names';
import { bandText, gapLabel, METRIC_LABELS, urgencyOf } from '../../wording/coverage/coverage';
import { stateNote } from '../../wording/vi';
import { periodData } from './period-answers';

const MOST_GAPS = 50;
const MOST_GAPS_OF_GROUP = 15;

/** A period in part Độ bao phủ: where everybody stands on the day of the state, and what the period brought. */
export function coverageView({
  book,
  coverage,
  period,
  gaps,
  findings,
  freeDay,
}: ViewedCoverage): CoverageView {
  const { commune, state, hamlets } = coverage;
  const officerOf = officerNames(book);
  const { hamlet: nameOf } = bookNames(book);
  const shown = withoutRepeats(gaps);
  return {
    period: periodData(period),
    day: state.day,
    stateNote: stateNote(state, commune.hamletsWithB, hamlets.length, book.settings.meetingRhythm),
    commune: communeData(coverage),
    notMet: hamlets
      .filter(({ inPeriod }) => inPeriod.direct === 0)
      .map(({ hamlet }) => ({ name: nameOf(hamlet.code), officer: officerOf(hamlet.officer) })),
    hamlets: hamlets.map((each) => ({
      ...hamletData(each, state),
      name: nameOf(each.hamlet.code),
      officer: officerOf(each.hamlet.officer),
      gaps: gaps.filter(({ gap }) => gap.hamlets.includes(each.hamlet.code)).length,
    })),
    gaps: worstOf(shown, coverage).map((described) => gapData(book, described, state, freeDay)),
    gapCount: shown.length,
    errors: findings.filter(({ severity }) => severity === 'error').length,
  };
}

/** The most urgent, and of many hamlets the most urgent of every former commune or cluster too. */
function worstOf(gaps: readonly DescribedGap[], { hamlets }: Coverage): readonly DescribedGap[] {
  const groups = inGroups(hamlets, ({ hamlet }) => hamlet);
  if (groups === null) return gaps.slice(0, MOST_GAPS);
  const places = groups.map(({ members }) => new Set<string>(members.map(({ hamlet }) => hamlet.code)));
  const counts = places.map(() => 0);
  return gaps.filter(({ gap: { hamlets: codes } }, index) => {
    const at = places.findIndex((place) => codes.some((code) => place.has(code)));
    counts[at] = (counts[at] ?? 0) + 1;
    return index < MOST_GAPS || (counts[at] ?? 0) <= MOST_GAPS_OF_GROUP;
  });
}

function communeData({ commune, state, counted, excluded }: Coverage): CoverageView['commune'] {
  const { composite, band, cells, hamletsMet, householdsPresent, households } = commune;
  return {
    composite,
    band: bandText(band, { hasRhythm: state.hasRhythm, households }),
    cells,
    counted: counted.length,
    excluded: excluded.length,
    hamletsMet,
    householdsPresent,
    households,
  };
}

function hamletData(
  { hamlet, composite, band, metrics, state, inPeriod }: HamletCoverage,
  { hasRhythm }: StateDay,
): Omit<CoverageView['hamlets'][number], 'name' | 'officer' | 'gaps'> {
  return {
    code: hamlet.code,
    formerCommune: hamlet.formerCommune ?? '',
    cluster: hamlet.cluster ?? '',
    households: hamlet.households,
    composite,
    band: bandText(band, { hasRhythm, households: hamlet.households }),
    bandKey: band,
    metrics: METRIC_IDS.map((id) => ({ id, label: METRIC_LABELS[id], value: metrics[id] })),
    state,
    inPeriod,
  };
}

/** By e-mail; '' where nobody is named. */
function officerNames(book: Book): (email: string | null) => string {
  const { officer } = bookNames(book);
  return (email) => (email === null ? '' : officer(email));
}

/** An activity that met several hamlets less than directly is said once, with all of them. */
function withoutRepeats(gaps: readonly DescribedGap[]): readonly DescribedGap[] {
  const described = new Map(gaps.map((each) => [each.gap, each]));
  return groupGaps(gaps.map(({ gap }) => gap)).flatMap((group): readonly DescribedGap[] => {
    const members = group.flatMap((gap) => described.get(gap) ?? []);
    const [first] = members;
    if (first === undefined || first.gap.kind !== 'G8') return members;
    const households = members.map(({ gap }) => gap.households);
    return [
      {
        ...first,
        gap: {
          ...first.gap,
          hamlets: group.flatMap(({ hamlets }) => hamlets),
          households: households.includes(null)
            ? null
            : households.reduce<number>((sum, each) => sum + (each ?? 0), 0),
        },
        hamletName: members.map(({ hamletName }) => hamletName).join(', '),
        responsible: namesOnce(members.map(({ responsible }) => responsible)),
      },
    ];
  });
}

const namesOnce = (names: readonly string[]): string =>
  [...new Set(names)].filter((name) => name !== '').join(', ');

function gapData(
  book: Book,
  { gap, hamletName, topicTitle, responsible, advice }: DescribedGap,
  state: StateDay,
  freeDay: FreeDay,
): GapData {
  const prefill = gapPrefill(book, gap, freeDay);
  const at = placeOf(book, gap);
  return {
    kind: gap.kind,
    kindLabel: gapLabel(gap.kind, state),
    urgency: urgencyOf(gap.kind),
    hamlets: gap.hamlets,
    hamletName,
    households: gap.households,
    topic: gap.topic ?? '',
    topicTitle,
    planItem: gap.planItem ?? '',
    activity: gap.activity ?? '',
    responsible,
    responsibleEmail: gap.hamletOfficer ?? '',
    advice,
    ...(prefill === null ? {} : { prefill }),
    ...(at === null ? {} : { at }),
  };
}

/** Where a gap that no new activity closes is mended. */
function placeOf(book: Book, gap: DescribedGap['gap']): NonNullable<GapData['at']> | null {
  if (gap.activity !== undefined) {
    const row = book.activities.find(({ id }) => id === gap.activity)?.row;
    return row === undefined ? null : { tab: 'activities', row };
  }
  if (gap.kind !== 'G7' || gap.missing === 'attendance') return null;
  const row = book.hamlets.find(({ code }) => code === gap.hamlet)?.row;
  return row === undefined ? null : { tab: 'hamlets', row };
}

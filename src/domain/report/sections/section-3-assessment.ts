import type { GapKind } from '../../coverage/coverage';
import { countsWhatLacks } from '../../plan/indicator-definition';
import { formatNumber } from '../../text/format';
import { askPeople } from '../ask-people';
import { heading, listItem, paragraph } from '../blocks';
import { formatShare } from '../figure-form';
import { activitiesWithoutEvidence, gapsByHamlet, hamletsWithGap } from '../gap-groups';
import type { HamletGaps } from '../gap-groups';
import { hamletPhrase, hamletsOfAll, joinNames, listHamlets, listItems } from '../listing';
import { itemLetter } from '../numbering';
import type { ReportContext } from '../report-context';
import type { Say } from '../say';
import type { Block, Runs } from '../tree';

const HALF = 50;
const FULL = 100;
const MONTHS_OF_YEAR = 12;
const NAMED_WORST = 4;

/** III.1 Ưu điểm: only what the figures show. */
export function strengths(context: ReportContext): readonly Block[] {
  const { say, coverage } = context;
  const all = coverage.hamlets;
  const rhythm = { nhịp: formatNumber(context.book.settings.meetingRhythm) };
  const met = all.filter(({ inPeriod }) => inPeriod.direct > 0).length;
  const steady = all.filter(({ metrics }) => metrics.LT === FULL).length;
  const reached = all.filter(({ metrics }) => (metrics.TH ?? 0) >= HALF).length;
  const sentences: Runs[] = [];
  // What fewer than half of the hamlets share is no strength of the commune.
  const isShared = (count: number): boolean => count > 0 && 2 * count >= all.length;
  if (isShared(met)) sentences.push(say.runs('strengths.met', { 'Các xóm': hamletsOfAll(met, context) }));
  if (isShared(steady))
    sentences.push(say.runs('strengths.continuity', { 'Các xóm': hamletsOfAll(steady, context), ...rhythm }));
  if (isShared(reached))
    sentences.push(say.runs('strengths.reach', { 'Các xóm': hamletsOfAll(reached, context) }));
  return [...plansFulfilled(context), ...sentences.map(listItem), ...askPeople('strengths.more', context)];
}

/** Of a figure that counts what is lacking, reaching its "plan" is no merit. */
function plansFulfilled({ indicators, say }: ReportContext): readonly Block[] {
  const reached = indicators.flatMap(({ title, measure, percent }) =>
    measure !== null && !countsWhatLacks(measure) && typeof percent === 'number' && percent >= 100
      ? [{ title, percent }]
      : [],
  );
  if (reached.length === 0) return [];
  const named = reached.map(({ title, percent }) =>
    say.text('strengths.target', {
      'chỉ tiêu': lowerFirst(title),
      'tỷ lệ': formatShare(percent),
    }),
  );
  return [
    listItem(
      say.runs('strengths.plan', {
        'số chỉ tiêu': formatNumber(named.length),
        'danh sách': listItems(named, say, 8),
      }),
    ),
  ];
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** III.2 Tồn tại, hạn chế: drafted from the gaps. */
export function weaknesses(context: ReportContext): readonly Block[] {
  const { say, coverage, appendixLabel } = context;
  if (coverage.hamlets.length === 0) return askPeople('weaknesses.more', context);
  const sentences = [
    worst('G1', 'weaknesses.noTopic', 'weaknesses.topicCount', context),
    affected('G1b', context, ({ count }) => say.runs('weaknesses.indirectOnly', { 'Các xóm': count })),
    affected('G2', context, ({ count, names }) =>
      say.runs('weaknesses.continuity', {
        'Các xóm': count,
        'danh sách': names,
        nhịp: formatNumber(context.book.settings.meetingRhythm),
      }),
    ),
    affected('G3', context, ({ count, names }) =>
      say.runs('weaknesses.reach', { 'Các xóm': count, 'danh sách': names }),
    ),
    worst('G4', 'weaknesses.plan', 'weaknesses.planCount', context),
    missingEvidence(context),
    worst('G6', 'weaknesses.peopleFacing', 'weaknesses.topicCount', context),
    affected('G7', context, ({ count, names }) =>
      say.runs('weaknesses.data', { 'Các xóm': count, 'danh sách': names }),
    ),
  ].filter((runs) => runs !== null);
  const label = appendixLabel('gaps');
  return [
    ...(sentences.length === 0 ? [paragraph(say.runs('weaknesses.none', {}))] : sentences.map(listItem)),
    ...(sentences.length === 0 || label === null
      ? []
      : [paragraph(say.runs('weaknesses.appendix', { 'phụ lục': label }))]),
    ...askPeople('weaknesses.more', context),
  ];
}

/** Of how many hamlets a sentence speaks, and their names, which say nothing more where it is all of them. */
function affected(
  kind: GapKind,
  context: ReportContext,
  sentence: (hamlets: { readonly count: string; readonly names: string }) => Runs,
): Runs | null {
  const { say, coverage } = context;
  const hamlets = hamletsWithGap(coverage.gaps, kind);
  if (hamlets.length === 0) return null;
  const isAll = hamlets.length > 1 && hamlets.length === coverage.hamlets.length;
  const names = isAll ? '' : say.text('weaknesses.names', { 'danh sách': listHamlets(hamlets, context) });
  return sentence({ count: hamletsOfAll(hamlets.length, context), names });
}

/** Within the year work is late; once all months are complete it was not done. */
export const lateness = ({ coverage, say }: ReportContext): string =>
  say.text(coverage.state.complete === MONTHS_OF_YEAR ? 'lateness.after' : 'lateness.within', {});

/** A sentence that counts the hamlets and names those with most gaps of the kind. */
function worst(
  kind: GapKind,
  sentence: 'weaknesses.noTopic' | 'weaknesses.plan' | 'weaknesses.peopleFacing',
  counted: 'weaknesses.topicCount' | 'weaknesses.planCount',
  context: ReportContext,
): Runs | null {
  const { say, coverage } = context;
  const groups = gapsByHamlet(coverage.gaps, kind);
  if (groups.length === 0) return null;
  const nameOf = ({ hamlet, gaps }: HamletGaps): string =>
    say.text(counted, {
      xóm: hamletPhrase(context.hamletName(hamlet), say),
      số: formatNumber(gaps.length),
    });
  return say.runs(sentence, {
    'Các xóm': hamletsOfAll(groups.length, context),
    'nhiều nhất': namedWorst(groups, nameOf, say),
    mức: lateness(context),
  });
}

/** All where they are few; else those with most, without any that others equal: «nhiều nhất» must hold of no one left out. */
function namedWorst(groups: readonly HamletGaps[], nameOf: (group: HamletGaps) => string, say: Say): string {
  if (groups.length <= NAMED_WORST)
    return say.text('weaknesses.names', { 'danh sách': joinNames(groups.map(nameOf), say) });
  const firstOut = groups[NAMED_WORST]?.gaps.length ?? 0;
  const most = groups.slice(0, NAMED_WORST).filter(({ gaps }) => gaps.length > firstOut);
  return most.length === 0
    ? ''
    : say.text('weaknesses.most', { 'danh sách': joinNames(most.map(nameOf), say) });
}

function missingEvidence({ coverage, say }: ReportContext): Runs | null {
  const count = activitiesWithoutEvidence(coverage.gaps).length;
  return count === 0 ? null : say.runs('weaknesses.evidence', { 'số hoạt động': formatNumber(count) });
}

/** III.3 Nguyên nhân: the rows know none, so people write them. */
export function causes(context: ReportContext): readonly Block[] {
  const { say } = context;
  return [
    heading(3, `${itemLetter(1)}) ${say.text('heading.objectiveCauses', {})}`),
    ...askPeople('causes.objective', context),
    heading(3, `${itemLetter(2)}) ${say.text('heading.subjectiveCauses', {})}`),
    ...askPeople('causes.subjective', context),
  ];
}

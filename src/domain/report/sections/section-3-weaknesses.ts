import type { Gap } from '../../coverage/coverage';
import type { HamletCode } from '../../ids';
import { withMore } from '../ask-people';
import { listItem, paragraph } from '../blocks';
import { activitiesWithoutEvidence, gapsByHamlet, hamletsWithGap } from '../gap-groups';
import type { HamletGaps } from '../gap-groups';
import { lateItems } from '../lists/late-items';
import type { LateItem } from '../lists/late-items';
import { hamletPhrase, hamletsOfAll, joinNames, listHamlets } from '../lists/listing';
import { isBrief } from '../brief';
import { nameList, NAMED_AT_MOST } from '../prose/name-list';
import { spokenCount } from '../prose/spoken-figure';
import type { ReportContext } from '../report-context';
import type { Say } from '../say';
import type { Block, Runs } from '../tree';

const MONTHS_OF_YEAR = 12;
const NAMED_WORST = 4;
const LATE_ITEMS_NAMED = 5;

/** Section IV of a brief report names the same items again, with the hamlets. */
const NAMED_IN_BRIEF = 2;

/** III.2 Tồn tại, hạn chế: what is late since new year and whose work it is, then where people were not met. */
export function weaknesses(context: ReportContext): readonly Block[] {
  const { say, coverage, appendixLabel } = context;
  const { meetingRhythm } = context.book.settings;
  const rhythm = { nhịp: spokenCount(meetingRhythm) };
  const sentences = [
    lateWork(context),
    missedContents(context),
    affected(hamletsWithGap(coverage.gaps, 'G1b'), context, (told) =>
      say.runs('weaknesses.indirectOnly', told),
    ),
    affected(hamletsWithGap(coverage.gaps, 'G2'), context, (told) =>
      say.runs('weaknesses.continuity', { ...told, ...rhythm }),
    ),
    affected(hamletsWithGap(coverage.gaps, 'G3'), context, (told) => say.runs('weaknesses.reach', told)),
    affected(withoutOfficer(context), context, (told) => say.runs('weaknesses.officer', told)),
    missingEvidence(context),
  ].filter((runs) => runs !== null);
  if (sentences.length === 0)
    return withMore(
      coverage.hamlets.length === 0 ? [] : [paragraph(say.runs('weaknesses.none', {}))],
      'weaknesses.more',
      context,
    );
  const label = appendixLabel('gaps');
  const told = [
    ...sentences.map(listItem),
    ...(label === null ? [] : [paragraph(say.runs('weaknesses.appendix', { 'phụ lục': label }))]),
  ];
  return withMore(told, 'weaknesses.more', context);
}

/** Within the year work is late; once all months are complete it was not done. */
export const lateness = ({ coverage, say }: ReportContext): string =>
  say.text(coverage.state.complete === MONTHS_OF_YEAR ? 'lateness.after' : 'lateness.within', {});

/** Items of the plan that are late, each with the unit that leads it and at how many hamlets it lacks. */
function lateWork(context: ReportContext): Runs | null {
  const { say, appendixLabel } = context;
  const late = lateItems(context);
  if (late.length === 0) return null;
  const named = late.map((item) => lateItemName(item, context));
  const list = nameList(
    named,
    {
      noun: say.text('weaknesses.itemNoun', {}),
      whole: appendixLabel('gaps'),
      atMost: isBrief(context.coverage.period.kind) ? NAMED_IN_BRIEF : LATE_ITEMS_NAMED,
    },
    say,
  );
  return say.runs('weaknesses.plan', {
    'số việc': spokenCount(late.length),
    mức: lateness(context),
    'danh sách': list,
  });
}

function lateItemName(
  { progress: { item }, hamlets }: LateItem,
  { coverage, say, leavesUnitOpen }: ReportContext,
): string {
  const title = item.title.trim() === '' ? say.text('weaknesses.untitled', {}) : item.title.trim();
  const unit = item.leadUnit.trim();
  const told = {
    việc: title,
    'đơn vị': unit === '' || leavesUnitOpen(unit) ? say.text('weaknesses.noUnit', {}) : unit,
  };
  if (hamlets.length === 0) return say.text('weaknesses.lateItem', told);
  const at = { ...told, 'số xóm': spokenCount(hamlets.length) };
  const isEverywhere = hamlets.length > 1 && hamlets.length === coverage.hamlets.length;
  return say.text(isEverywhere ? 'weaknesses.lateItemEverywhere' : 'weaknesses.lateItemAt', at);
}

/** A sentence on the hamlets that a lack concerns: how many of all, and which, unless it is all of them. */
function affected(
  hamlets: readonly HamletCode[],
  context: ReportContext,
  sentence: (told: { readonly 'Các xóm': string; readonly 'danh sách': string }) => Runs,
): Runs | null {
  const { coverage } = context;
  if (hamlets.length === 0) return null;
  const isAll = hamlets.length > 1 && hamlets.length === coverage.hamlets.length;
  const names = isAll ? '' : whichHamlets(hamlets, context);
  return sentence({ 'Các xóm': hamletsOfAll(hamlets.length, context), 'danh sách': names });
}

/** All of them, or all but a few, or the first; only the appendix of what is left tells of every hamlet what it lacks. */
function whichHamlets(hamlets: readonly HamletCode[], context: ReportContext): string {
  const { say, coverage, appendixLabel } = context;
  const whole = appendixLabel('gaps');
  const named = (of: readonly HamletCode[]): { readonly 'danh sách': string } => ({
    'danh sách': listHamlets(of, context, whole),
  });
  if (hamlets.length <= NAMED_AT_MOST || whole !== null) return say.text('weaknesses.names', named(hamlets));
  const others = coverage.hamlets.map(({ hamlet }) => hamlet.code).filter((code) => !hamlets.includes(code));
  return others.length <= NAMED_AT_MOST
    ? say.text('weaknesses.except', named(others))
    : say.text('weaknesses.among', named(hamlets.slice(0, NAMED_AT_MOST)));
}

/** The hamlets that nobody answers for: the contrary of what I.2 says. */
export const withoutOfficer = ({ coverage }: ReportContext): readonly HamletCode[] =>
  coverage.gaps.flatMap(({ kind, missing, hamlet }) =>
    kind === 'G7' && missing === 'officer' && hamlet !== undefined ? [hamlet] : [],
  );

/** Required contents that are due and that nobody brought; then contents that face people and nobody touched. */
function missedContents(context: ReportContext): Runs | null {
  const { book, coverage, say } = context;
  const required = new Set(book.topics.flatMap((topic) => (topic.required ? [topic.code] : [])));
  const isAsked = (gap: Gap): boolean => gap.topic !== undefined && required.has(gap.topic);
  const due = worst(gapsByHamlet(coverage.gaps, 'G1'), context, (told) =>
    say.runs('weaknesses.noTopic', { ...told, mức: lateness(context) }),
  );
  // A content that is both required and people-facing is a gap of both kinds and one lack; the others come after those.
  const others = coverage.gaps.filter((gap) => gap.kind === 'G6' && !isAsked(gap));
  return (
    due ?? worst(gapsByHamlet(others, 'G6'), context, (told) => say.runs('weaknesses.peopleFacing', told))
  );
}

/** A sentence that counts the hamlets and names those with most gaps. */
function worst(
  groups: readonly HamletGaps[],
  context: ReportContext,
  sentence: (told: { readonly 'Các xóm': string; readonly 'nhiều nhất': string }) => Runs,
): Runs | null {
  const { say } = context;
  if (groups.length === 0) return null;
  const nameOf = ({ hamlet, gaps }: HamletGaps): string =>
    say.text('weaknesses.topicCount', {
      xóm: hamletPhrase(context.hamletName(hamlet), say),
      số: spokenCount(gaps.length),
    });
  return sentence({
    'Các xóm': hamletsOfAll(groups.length, context),
    'nhiều nhất': namedWorst(groups, nameOf, say),
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
  return count === 0 ? null : say.runs('weaknesses.evidence', { 'số hoạt động': spokenCount(count) });
}

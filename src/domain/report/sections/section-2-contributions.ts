import type { Contribution } from '../../activities/contribution';
import { inSpan } from '../../indicators/measure-indicator';
import type { HamletCode } from '../../ids';
import { caption, paragraph } from '../blocks';
import { isBrief } from '../brief';
import { amountsOf, givers, giversTable } from '../lists/givers';
import { hamletPhrase, joinNames, listItems } from '../lists/listing';
import { spokenCount, spokenFigure } from '../prose/spoken-figure';
import type { ReportContext } from '../report-context';
import type { Block, Run, Runs } from '../tree';

const DONG_PER_MILLION = 1_000_000;
const NAMED_GIVERS = 3;
/** With fewer givers than this, those who gave most are all of them. */
const ENOUGH_TO_COMPARE = 4;

/** II.5 Vận động: what was given, by whom, for what, and what of it came from activities of the period. */
export function contributions(context: ReportContext): readonly Block[] {
  const { book, coverage, cumulative, say } = context;
  const given = inSpan(book.contributions, coverage);
  const sinceNewYear = inSpan(book.contributions, cumulative);
  if (sinceNewYear.length === 0) return [paragraph(say.runs('contributions.neither', {}))];
  if (given.length === 0)
    return [paragraph(say.runs('contributions.none', { 'lũy kế': amounts(sinceNewYear, context) }))];
  const sentences: readonly Runs[] = [
    total(given, sinceNewYear, context),
    households(given, context),
    fromActivities(given, context),
    projects(given, context),
    byHamlet(given, context),
    reference(context),
  ].filter((runs) => runs.length > 0);
  return [
    paragraph(sentences.flatMap((runs, at): Runs => (at === 0 ? runs : [{ text: ' ' }, ...runs]))),
    ...(givers(given).length < 2
      ? []
      : [caption(say.runs('givers.caption', {})), giversTable(given, context)]),
  ];
}

/** «15 triệu đồng tiền mặt; 450 m² đất; 143 ngày công»; kinds that nobody gave are left out. */
const amounts = (given: readonly Contribution[], { say }: ReportContext): string =>
  amountsOf(given)
    .filter(({ value }) => value > 0)
    .map(({ kind, value, scale }) => say.text(`contributions.${kind}`, { số: spokenFigure(value, scale) }))
    .join('; ');

function total(
  given: readonly Contribution[],
  sinceNewYear: readonly Contribution[],
  context: ReportContext,
): Runs {
  const { say } = context;
  const told = { 'danh sách': amounts(given, context) };
  return context.sinceNewYear
    ? say.runs('contributions.givenSinceNewYear', told)
    : say.runs('contributions.given', { ...told, 'lũy kế': amounts(sinceNewYear, context) });
}

/** Σ Số hộ counts a household at each of its gifts; only for land does one gift mean one household. */
function households(given: readonly Contribution[], { say }: ReportContext): Runs {
  const countOf = (rows: readonly Contribution[]): number =>
    rows.reduce((sum, row) => sum + (row.giver === 'household' ? (row.households ?? 0) : 0), 0);
  const all = countOf(given);
  const land = countOf(given.filter(({ kind }) => kind === 'land'));
  if (all === 0) return [];
  return land === 0
    ? say.runs('contributions.households', { 'số hộ': spokenCount(all) })
    : say.runs('contributions.householdsAndLand', {
        'số hộ': spokenCount(all),
        'hộ hiến đất': spokenCount(land),
      });
}

/** «Tuyên truyền gắn với vận động»: gifts whose row names an activity that counts in the period. */
function fromActivities(given: readonly Contribution[], context: ReportContext): Runs {
  const counted = new Set<string>(context.coverage.counted.map(({ id }) => id));
  const linked = given.filter(({ activity }) => counted.has(activity.trim()));
  if (linked.length === 0) return [];
  const activities = new Set(linked.map(({ activity }) => activity.trim())).size;
  return context.say.runs('contributions.fromActivities', {
    'số hoạt động': spokenCount(activities),
    'danh sách': amounts(linked, context),
  });
}

function projects(given: readonly Contribution[], { say }: ReportContext): Runs {
  const named = [...new Set(given.map(({ project }) => project.trim()).filter((project) => project !== ''))];
  return named.length === 0 ? [] : say.runs('contributions.projects', { 'danh sách': listItems(named, say) });
}

/** How many hamlets gave, and which gave most money. */
function byHamlet(given: readonly Contribution[], context: ReportContext): Runs {
  const { say } = context;
  const hamlets = new Set(given.flatMap(({ hamlet }) => (hamlet === null ? [] : [hamlet])));
  if (hamlets.size === 0) return [];
  const cash = new Map<HamletCode, number>();
  for (const { hamlet, kind, value } of given)
    if (hamlet !== null && kind === 'cash') cash.set(hamlet, (cash.get(hamlet) ?? 0) + value);
  const most = [...cash].sort(([, a], [, b]) => b - a).slice(0, NAMED_GIVERS);
  const named = most.map(([hamlet, value]) =>
    say.text('contributions.cashOf', {
      xóm: hamletPhrase(context.hamletName(hamlet), say),
      số: spokenFigure(value / DONG_PER_MILLION, 'millionDong'),
    }),
  );
  const runs: Run[] = [...gaveAnything(hamlets, context)];
  if (cash.size >= ENOUGH_TO_COMPARE && !isBrief(context.coverage.period.kind))
    runs.push({ text: ' ' }, ...say.runs('contributions.mostCash', { 'danh sách': joinNames(named, say) }));
  return runs;
}

function gaveAnything(hamlets: ReadonlySet<HamletCode>, { coverage, say }: ReportContext): Runs {
  const all = coverage.hamlets;
  const isAll = all.length > 1 && all.every(({ hamlet }) => hamlets.has(hamlet.code));
  return isAll
    ? say.runs('contributions.allHamlets', { 'số xóm': spokenCount(all.length) })
    : say.runs('contributions.hamlets', { 'số xóm': spokenCount(hamlets.size) });
}

function reference({ appendixLabel, say }: ReportContext): Runs {
  const label = appendixLabel('contributions');
  return label === null ? [] : say.runs('contributions.appendix', { 'phụ lục': label });
}

import type { HamletCoverage } from '../../coverage/coverage';
import { isCountedGap } from '../../indicators/measure-coverage';
import { formatDate, formatNumber } from '../../text/format';
import { isBrief } from '../brief';
import { caption, note, paragraph } from '../blocks';
import { HAMLETS_IN_BODY } from '../additions';
import { hamletTable } from '../lists/hamlet-table';
import { listHamlets } from '../lists/listing';
import { spokenCount, spokenShare } from '../prose/spoken-figure';
import { mainIndicators } from '../main-indicators';
import type { ReportContext } from '../report-context';
import { hamletTableNumber, placeOfTable3 } from '../table-numbers';
import type { Block, Run } from '../tree';

const IN_NEED_AT_MOST = 10;

const numberOf = (context: ReportContext): string => String(hamletTableNumber(context));

/** II.4 Theo xóm, with table 3: what was done within the period, and where each hamlet stands since new year. */
export function hamlets(context: ReportContext): readonly Block[] {
  const { coverage, say } = context;
  if (coverage.hamlets.length === 0) return [paragraph(say.runs('hamlets.none', {}))];
  const sentences = introduction(context);
  if (coverage.hamlets.length <= HAMLETS_IN_BODY)
    return [...sentences, caption(say.runs('table3.caption', { số: numberOf(context) })), ...table3(context)];
  const inNeed = hamletsInNeed(context);
  const told = paragraph(reference(inNeed.length, context));
  if (inNeed.length === 0) return [...sentences, told];
  return [
    ...sentences,
    told,
    caption(
      say.runs('table3.captionInNeed', { số: numberOf(context), 'số xóm': spokenCount(inNeed.length) }),
    ),
    hamletTable(inNeed, context),
    note(say.runs('table3.note', {})),
  ];
}

/** What a brief report has in its highlights or in table 1 it does not say again a page later. */
function introduction(context: ReportContext): readonly Block[] {
  const { coverage, indicators } = context;
  const { kind } = coverage.period;
  if (!isBrief(kind)) return [paragraph([...met(context), { text: ' ' }, ...dueContents(context)])];
  const isInTable1 = mainIndicators(indicators, kind).some(({ measure }) => measure === 'dueTopicShare');
  return isInTable1 ? [] : [paragraph(dueContents(context))];
}

/** Table 3 of every hamlet, with its note: the body's, or the appendix of a commune whose body has only those that need most. */
export const table3 = (context: ReportContext): readonly Block[] => [
  hamletTable(context.coverage.hamlets, context),
  note(context.say.runs('table3.note', {})),
];

/** Those whose late work concerns most households, the most first; none without late work. */
function hamletsInNeed({ coverage }: ReportContext): readonly HamletCoverage[] {
  const needByHamlet = new Map<string, number>();
  for (const { kind, hamlet, rank } of coverage.gaps)
    if (hamlet !== undefined && isCountedGap(kind))
      needByHamlet.set(hamlet, (needByHamlet.get(hamlet) ?? 0) + rank);
  const needOf = ({ hamlet }: HamletCoverage): number => needByHamlet.get(hamlet.code) ?? -1;
  return coverage.hamlets
    .filter(({ hamlet }) => needByHamlet.has(hamlet.code))
    .sort((a, b) => needOf(b) - needOf(a))
    .slice(0, IN_NEED_AT_MOST);
}

function reference(inNeed: number, context: ReportContext): readonly Run[] {
  const { appendixLabel, coverage, say } = context;
  const whole = appendixLabel('hamlets');
  const all = formatNumber(coverage.hamlets.length);
  return [
    ...(inNeed === 0
      ? say.runs('hamlets.noneInNeed', {})
      : say.runs('hamlets.inNeed', { 'số bảng': numberOf(context), 'số xóm': spokenCount(inNeed) })),
    ...(whole === null
      ? []
      : [{ text: ' ' }, ...say.runs('hamlets.whole', { 'tổng số': all, 'phụ lục': whole })]),
  ];
}

/** Hamlets and households that were met in the period, and the hamlets that were not. */
function met(context: ReportContext): Run[] {
  const { coverage, say } = context;
  const without = coverage.hamlets.filter(({ inPeriod }) => inPeriod.direct === 0);
  const { hamletsMet, households, householdsPresent } = coverage.commune;
  if (hamletsMet === 0) return [...say.runs('hamlets.metNone', {})];
  const all = coverage.hamlets.length;
  const runs = [
    ...(without.length === 0
      ? say.runs('hamlets.metAll', { 'tổng số': spokenCount(all) })
      : say.runs('hamlets.met', { 'số xóm': formatNumber(hamletsMet), 'tổng số': formatNumber(all) })),
  ];
  // Meetings that give no households say nothing of how many were there.
  if (householdsPresent > 0) {
    const present = formatNumber(Math.round(householdsPresent));
    runs.push(
      { text: ' ' },
      ...say.runs('hamlets.households', { 'số hộ': present, 'tổng số': formatNumber(households) }),
    );
  }
  if (without.length > 0) {
    const codes = without.map(({ hamlet }) => hamlet.code);
    const names = listHamlets(codes, context, placeOfTable3(context) ?? context.appendixLabel('hamlets'));
    runs.push({ text: ' ' }, ...say.runs('hamlets.notMet', { 'danh sách': names }));
  }
  return runs;
}

/** The state of the contents: one value in every kind of report of a day. */
function dueContents({ coverage, figure, say }: ReportContext): Run[] {
  const share = figure('CT37').cumulative;
  const day = formatDate(coverage.state.day);
  return share === null
    ? [...say.runs('hamlets.nothingDue', { ngày: day })]
    : [...say.runs('hamlets.due', { ngày: day, 'tỷ lệ': spokenShare(share) })];
}

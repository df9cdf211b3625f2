import type { NotDirectReason } from '../../activities/direct-meeting';
import type { Gap, GapKind, RankedGap } from '../../coverage/coverage';
import type { HamletCode } from '../../ids';
import { formatNumber } from '../../text/format';
import { cell, column, headerCell, note, paragraph } from '../blocks';
import type { ReportContext } from '../report-context';
import type { Block, TableCell } from '../tree';
import { capitalised } from './section-2-forms';
import { lateness } from './section-3-weaknesses';

type MeasureKey =
  `measures.${'topics' | 'continuity' | 'reach' | 'plan' | 'evidence' | 'data' | 'presence' | 'smallerMeetings'}`;

const MEASURES: Readonly<Record<Exclude<GapKind, 'G8'>, MeasureKey>> = {
  G1: 'measures.topics',
  G1b: 'measures.topics',
  G2: 'measures.continuity',
  G3: 'measures.reach',
  G4: 'measures.plan',
  G5: 'measures.evidence',
  G6: 'measures.topics',
  G7: 'measures.data',
};

/** Why a meeting did not count as direct, and what answers it. */
const NOT_DIRECT = [
  { reasons: ['too-many-hamlets'], told: 'gaps.tooManyHamlets', measure: 'measures.smallerMeetings' },
  { reasons: ['no-figure'], told: 'gaps.noFigure', measure: 'measures.presence' },
  { reasons: ['zero', 'under-threshold'], told: 'gaps.tooFewPresent', measure: 'measures.reach' },
  { reasons: ['no-evidence'], told: 'gaps.withoutEvidence', measure: 'measures.evidence' },
] as const satisfies readonly {
  readonly reasons: readonly NotDirectReason[];
  readonly told: string;
  readonly measure: MeasureKey;
}[];

/** Each hamlet with what it lacks and what answers it, in the order of the hamlets. */
export function appendixGaps(context: ReportContext): readonly Block[] {
  const { coverage, say } = context;
  const rows = coverage.hamlets
    .map(({ hamlet }) => ({
      code: hamlet.code,
      gaps: coverage.gaps.filter(({ hamlets }) => hamlets.includes(hamlet.code)),
    }))
    .filter(({ gaps }) => gaps.length > 0);
  if (rows.length === 0) return [paragraph(say.runs('weaknesses.none', {}))];
  return [
    {
      kind: 'table',
      density: 'dense',
      columns: [column(9), column(33, 'left'), column(73, 'left'), column(50, 'left')],
      header: [
        [
          headerCell(say.text('table1.number', {})),
          headerCell(say.text('table3.hamlet', {})),
          headerCell(say.text('column.gaps', {})),
          headerCell(say.text('column.measures', {})),
        ],
      ],
      rows: rows.map(({ code, gaps }, position) => gapRow(code, gaps, position, context)),
    },
    ...legend(
      rows.flatMap(({ gaps }) => gaps),
      context,
    ),
  ];
}

/** What the codes of the table stand for, in the order of the catalogues: whoever gets the report has no workbook. */
function legend(gaps: readonly Gap[], { book, say }: ReportContext): readonly Block[] {
  const named = new Set<string>(gaps.flatMap(({ topic, planItem }) => topic ?? planItem ?? []));
  const list = [...book.topics, ...book.plan]
    .filter(({ code, title }) => named.has(code) && title.trim() !== '')
    .map(({ code, title }) => say.text('gaps.entry', { mã: code, 'nội dung': title }));
  return list.length === 0 ? [] : [note(say.runs('gaps.legend', { 'danh sách': list.join('; ') }))];
}

function gapRow(
  code: HamletCode,
  gaps: readonly RankedGap[],
  position: number,
  context: ReportContext,
): readonly TableCell[] {
  const told = [...toldOfHamlet(gaps, context), ...toldOfMeetings(gaps, context)];
  const measures = new Set(told.map(({ measure }) => context.say.text(measure, {})));
  return [
    cell(formatNumber(position + 1)),
    cell(capitalised(context.hamletName(code))),
    cell(told.map(({ sentence }) => sentence).join(' ')),
    cell([...measures].join(' ')),
  ];
}

interface Told {
  readonly sentence: string;
  readonly measure: MeasureKey;
}

function toldOfHamlet(gaps: readonly Gap[], context: ReportContext): readonly Told[] {
  const { book, say } = context;
  const of = (kind: GapKind): readonly Gap[] => gaps.filter((gap) => gap.kind === kind);
  const names = (kind: GapKind): { readonly 'danh sách': string } => ({ 'danh sách': namesOf(of(kind)) });
  const rhythm = { nhịp: formatNumber(book.settings.meetingRhythm) };
  const told: readonly (readonly [Exclude<GapKind, 'G8'>, () => string])[] = [
    ['G1', () => say.text('gaps.noTopic', names('G1'))],
    ['G1b', () => say.text('gaps.indirectOnly', names('G1b'))],
    ['G2', () => say.text('gaps.continuity', rhythm)],
    ['G3', () => say.text('gaps.reach', {})],
    ['G4', () => say.text('gaps.plan', { mức: lateness(context), ...names('G4') })],
    ['G5', () => say.text('gaps.evidence', names('G5'))],
    ['G6', () => say.text('gaps.peopleFacing', names('G6'))],
    ['G7', () => say.text('gaps.data', {})],
  ];
  return told
    .filter(([kind]) => of(kind).length > 0)
    .map(([kind, sentence]) => ({ sentence: sentence(), measure: MEASURES[kind] }));
}

/** Meetings that did not count as direct, by what was wrong with them. */
const toldOfMeetings = (gaps: readonly RankedGap[], { say }: ReportContext): readonly Told[] =>
  NOT_DIRECT.flatMap(({ reasons, told, measure }) => {
    const own = gaps.filter(({ reason }) => reasons.some((each) => each === reason));
    return own.length === 0 ? [] : [{ sentence: say.text(told, { 'danh sách': namesOf(own) }), measure }];
  });

const namesOf = (gaps: readonly Gap[]): string =>
  gaps.map(({ topic, planItem, activity }) => topic ?? planItem ?? activity ?? '').join(', ');

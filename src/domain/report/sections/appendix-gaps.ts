import type { Gap, GapKind } from '../../coverage/coverage';
import type { HamletCode } from '../../ids';
import { formatNumber } from '../../text/format';
import { cell, column, headerCell, note, paragraph } from '../blocks';
import type { ReportContext } from '../report-context';
import type { Block, TableCell } from '../tree';
import { capitalised } from './section-2-forms';
import { lateness } from './section-3-assessment';

const MEASURES: Readonly<Record<GapKind, MeasureKey>> = {
  G1: 'measures.topics',
  G1b: 'measures.topics',
  G2: 'measures.continuity',
  G3: 'measures.reach',
  G4: 'measures.plan',
  G5: 'measures.evidence',
  G6: 'measures.topics',
  G7: 'measures.data',
  G8: 'measures.reach',
};
type MeasureKey = `measures.${'topics' | 'continuity' | 'reach' | 'plan' | 'evidence' | 'data'}`;

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
    .filter(({ code }) => named.has(code))
    .map(({ code, title }) => say.text('matrix.topic', { mã: code, 'nội dung': title }));
  return list.length === 0 ? [] : [note(say.runs('gaps.legend', { 'danh sách': list.join('; ') }))];
}

function gapRow(
  code: HamletCode,
  gaps: readonly Gap[],
  position: number,
  context: ReportContext,
): readonly TableCell[] {
  const { say } = context;
  const of = (kind: GapKind): readonly Gap[] => gaps.filter((gap) => gap.kind === kind);
  const names = (kind: GapKind): string =>
    of(kind)
      .map(({ topic, planItem, activity }) => topic ?? planItem ?? activity ?? '')
      .join(', ');
  const told: readonly (readonly [GapKind, () => string])[] = [
    ['G1', () => say.text('gaps.noTopic', { 'danh sách': names('G1') })],
    ['G1b', () => say.text('gaps.indirectOnly', { 'danh sách': names('G1b') })],
    ['G2', () => say.text('gaps.continuity', {})],
    ['G3', () => say.text('gaps.reach', {})],
    ['G4', () => say.text('gaps.plan', { mức: lateness(context), 'danh sách': names('G4') })],
    ['G5', () => say.text('gaps.evidence', { 'danh sách': names('G5') })],
    ['G6', () => say.text('gaps.peopleFacing', { 'danh sách': names('G6') })],
    ['G7', () => say.text('gaps.data', {})],
    ['G8', () => say.text('gaps.presence', { 'danh sách': names('G8') })],
  ];
  const present = told.filter(([kind]) => of(kind).length > 0);
  const measures = [...new Set(present.map(([kind]) => MEASURES[kind]))].map((key) => say.text(key, {}));
  return [
    cell(formatNumber(position + 1)),
    cell(capitalised(context.hamletName(code))),
    cell(present.map(([, sentence]) => sentence()).join(' ')),
    cell(measures.join(' ')),
  ];
}

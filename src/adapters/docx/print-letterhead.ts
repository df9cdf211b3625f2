import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { textOf } from '../../domain/report/blocks';
import type { Letterhead, Runs } from '../../domain/report/tree';
import { LETTERHEAD_MM, RULE_SHARE, SINGLE_LINE, SIZE, twipsOfMm, twipsOfPoints } from './decree-form';
import { printRule } from './print-rule';
import { printRuns } from './print-runs';
import type { LetterForm } from './print-runs';
import { boldTextWidth } from './text-width';

const [LEFT, RIGHT] = LETTERHEAD_MM.map(twipsOfMm) as [number, number];
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
export const NO_BORDERS = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE } as const;
export const NO_TABLE_BORDERS = {
  ...NO_BORDERS,
  insideHorizontal: NO_LINE,
  insideVertical: NO_LINE,
} as const;

/** §4.5–4.10: agencies left, state right, then number and date in one row. */
export function printLetterhead(block: Letterhead): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: LEFT + RIGHT, type: WidthType.DXA },
    columnWidths: [LEFT, RIGHT],
    borders: NO_TABLE_BORDERS,
    margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [halfCell(LEFT, agencies(block)), halfCell(RIGHT, state(block))],
      }),
      new TableRow({
        cantSplit: true,
        children: [
          halfCell(LEFT, [line(block.number, { size: SIZE.number }, twipsOfPoints(6))]),
          halfCell(RIGHT, [
            line(block.placeAndDate, { size: SIZE.placeAndDate, italic: true }, twipsOfPoints(6)),
          ]),
        ],
      }),
    ],
  });
}

function agencies({ parentAgency, agency }: Letterhead): Paragraph[] {
  const longest = Math.max(...agency.map((runs) => boldTextWidth(textOf(runs), SIZE.agency)));
  return [
    ...(parentAgency === null ? [] : [line(parentAgency, { size: SIZE.parentAgency })]),
    ...agency.map((runs) => line(runs, { size: SIZE.agency, bold: true })),
    printRule(Math.min(longest, LEFT) * RULE_SHARE, LEFT),
  ];
}

function state({ nation, motto }: Letterhead): Paragraph[] {
  return [
    line([{ text: nation }], { size: SIZE.nation, bold: true }),
    line([{ text: motto }], { size: SIZE.motto, bold: true }),
    printRule(boldTextWidth(motto, SIZE.motto), RIGHT),
  ];
}

const line = (runs: Runs, form: LetterForm, before = 0): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before, after: 0, line: SINGLE_LINE, lineRule: LineRuleType.AUTO },
    children: printRuns(runs, form),
  });

/** A cell without borders, of a fixed width. */
export const halfCell = (width: number, children: Paragraph[]): TableCell =>
  new TableCell({ width: { size: width, type: WidthType.DXA }, borders: NO_BORDERS, children });

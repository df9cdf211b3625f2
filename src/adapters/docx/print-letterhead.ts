import { textOf } from '../../domain/report/blocks';
import type { Letterhead, Runs } from '../../domain/report/tree';
import { LETTERHEAD_MM, RULE_SHARE, SIZE, twipsOfMm, twipsOfPoints } from './decree-form';
import { printRule } from './print-rule';
import { printRuns } from './print-runs';
import type { LetterForm } from './print-runs';
import { boldTextWidth } from './text-width';
import { twoHalves } from './two-halves';
import { paragraph, TIGHT } from './word-paragraph';
import type { Xml } from './xml';

const LEFT = twipsOfMm(LETTERHEAD_MM[0]);
const RIGHT = twipsOfMm(LETTERHEAD_MM[1]);
const GAP = twipsOfPoints(6);

/** §4.5–4.10: agencies left, state right, then number and date in one row. */
export const printLetterhead = (block: Letterhead): Xml =>
  twoHalves(LETTERHEAD_MM, [
    [agencies(block), state(block)],
    [
      [line(block.number, { size: SIZE.number }, GAP), ...draftMark(block)],
      [line(block.placeAndDate, { size: SIZE.placeAndDate, italic: true }, GAP)],
    ],
  ]);

/** Where drafts bear it: under the number. */
const draftMark = ({ draftMark: mark }: Letterhead): readonly Xml[] =>
  mark === undefined ? [] : [line([{ text: mark }], { size: SIZE.number, bold: true }, GAP)];

function agencies({ parentAgency, agency }: Letterhead): readonly Xml[] {
  const longest = Math.max(...agency.map((runs) => boldTextWidth(textOf(runs), SIZE.agency)));
  return [
    ...(parentAgency === null ? [] : [line(parentAgency, { size: SIZE.parentAgency })]),
    ...agency.map((runs) => line(runs, { size: SIZE.agency, bold: true })),
    printRule(Math.min(longest, LEFT) * RULE_SHARE, LEFT),
  ];
}

function state({ nation, motto }: Letterhead): readonly Xml[] {
  return [
    line([{ text: nation }], { size: SIZE.nation, bold: true }),
    line([{ text: motto }], { size: SIZE.motto, bold: true }),
    printRule(boldTextWidth(motto, SIZE.motto), RIGHT),
  ];
}

const line = (runs: Runs, form: LetterForm, before = 0): Xml =>
  paragraph({ align: 'center', spacing: { ...TIGHT, before } }, printRuns(runs, form));

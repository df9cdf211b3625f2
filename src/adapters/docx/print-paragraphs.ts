import { AlignmentType, HeadingLevel, LineRuleType, Paragraph } from 'docx';
import type { IParagraphOptions } from 'docx';
import { textOf } from '../../domain/report/blocks';
import type {
  Addressees,
  AppendixTitle,
  Caption,
  Heading,
  LegalBases,
  ListItem,
  Note,
  Orientation,
  Paragraph as BodyParagraph,
  Runs,
  Title,
} from '../../domain/report/tree';
import { TEXT_WIDTH_MM } from '../../domain/report/tree';
import { BODY, RULE_SHARE, SINGLE_LINE, SIZE, twipsOfMm, twipsOfPoints } from './decree-form';
import { printRule } from './print-rule';
import { printRuns, printText } from './print-runs';
import { boldTextWidth } from './text-width';

const AUTO = LineRuleType.AUTO;
const bodySpacing = { before: 0, after: BODY.gap, line: BODY.line, lineRule: AUTO } as const;
const tightSpacing = { before: 0, after: 0, line: SINGLE_LINE, lineRule: AUTO } as const;
/** «Kính gửi:» stands here; the names of several addressees stand under its colon (§4.13). */
const ADDRESSEES_LEFT = twipsOfMm(35);
const HEADING_LEVELS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

/** §4.15 */
export const printParagraph = (
  { runs }: BodyParagraph | ListItem,
  prefix = '',
  keepNext = false,
): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: BODY.firstLine },
    spacing: bodySpacing,
    keepNext,
    children: printRuns(prefix === '' ? runs : [{ text: prefix }, ...runs], { size: SIZE.body }),
  });

/** §4.16: literal numbers; bold, except that a «a)» line without weight of its own stays upright. */
export const printHeading = ({ level, runs }: Heading): Paragraph =>
  new Paragraph({
    heading: HEADING_LEVELS[level],
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: BODY.firstLine },
    spacing: { ...bodySpacing, before: level === 1 ? BODY.gap : 0 },
    keepNext: true,
    keepLines: true,
    children: printRuns(runs, { size: SIZE.body, bold: level < 3 }),
  });

export const printCaption = ({ runs }: Caption): Paragraph =>
  centred(
    runs,
    { size: SIZE.body, bold: true },
    { keepNext: true, spacing: { ...tightSpacing, before: BODY.gap, after: BODY.gap } },
  );

export const printNote = ({ runs }: Note): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    spacing: { ...tightSpacing, before: twipsOfPoints(3), after: BODY.gap },
    children: printRuns(runs, { size: SIZE.note, italic: true }),
  });

/** §4.11–4.12 */
export function printTitle({ documentKind, abstract }: Title): Paragraph[] {
  const form = { size: SIZE.title, bold: true };
  return [
    centred([{ text: documentKind }], form, { spacing: { ...tightSpacing, before: twipsOfPoints(14) } }),
    ...abstract.map((runs) => centred(runs, form)),
    ruleUnder(abstract.map(textOf), 'portrait'),
    gapParagraph(),
  ];
}

/** §4.13: one addressee on the line of «Kính gửi:»; several below it, each with a dash. */
export function printAddressees({ label, names }: Addressees): Paragraph[] {
  const form = { size: SIZE.body };
  const [only] = names;
  if (names.length === 1 && only !== undefined) {
    return [
      centred([{ text: `${label} ` }, ...only], form, {
        spacing: { ...bodySpacing, after: twipsOfPoints(10) },
      }),
    ];
  }
  const colon = ADDRESSEES_LEFT + boldTextWidth(label, SIZE.body);
  const dash = boldTextWidth('- ', SIZE.body);
  return [
    new Paragraph({
      indent: { left: ADDRESSEES_LEFT },
      spacing: tightSpacing,
      children: printText(label, form),
    }),
    ...names.map((name, position) => {
      const last = position === names.length - 1;
      return new Paragraph({
        indent: { left: colon + dash, hanging: dash },
        spacing: last ? { ...tightSpacing, after: twipsOfPoints(10) } : tightSpacing,
        children: printRuns([{ text: '- ' }, ...name, { text: last ? '.' : ';' }], form),
      });
    }),
  ];
}

/** §4.14: in italics, «;» after each and «.» after the last. */
export const printLegalBases = ({ lines }: LegalBases): Paragraph[] =>
  lines.map(
    (runs, position) =>
      new Paragraph({
        alignment: AlignmentType.JUSTIFIED,
        indent: { firstLine: BODY.firstLine },
        spacing: bodySpacing,
        children: printRuns([...runs, { text: position === lines.length - 1 ? '.' : ';' }], {
          size: SIZE.body,
          italic: true,
        }),
      }),
  );

/** §4.20 */
export function printAppendixTitle(
  { label, title, reference }: AppendixTitle,
  orientation: Orientation,
): Paragraph[] {
  const form = { size: SIZE.title, bold: true };
  return [
    centred([{ text: label }], form, { heading: HeadingLevel.HEADING_1 }),
    centred([{ text: title }], form),
    centred(reference, { size: SIZE.appendixReference, italic: true }),
    ruleUnder([title], orientation),
    gapParagraph(),
  ];
}

function ruleUnder(lines: readonly string[], orientation: Orientation): Paragraph {
  const room = twipsOfMm(TEXT_WIDTH_MM[orientation]);
  const longest = Math.max(...lines.map((text) => boldTextWidth(text, SIZE.title)));
  return printRule(Math.min(longest, room) * RULE_SHARE, room);
}

/** A little air, as between a table and what follows it. */
export const gapParagraph = (): Paragraph =>
  new Paragraph({ spacing: tightSpacing, run: { size: 12 }, children: [] });

const centred = (
  runs: Runs,
  form: { readonly size: number; readonly bold?: boolean; readonly italic?: boolean },
  options: IParagraphOptions = {},
): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: tightSpacing,
    ...options,
    children: printRuns(runs, form),
  });

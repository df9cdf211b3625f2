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
  Paragraph,
  Runs,
  Title,
} from '../../domain/report/tree';
import { TEXT_WIDTH_MM } from '../../domain/report/tree';
import { BODY, RULE_SHARE, SIZE, twipsOfMm, twipsOfPoints } from './decree-form';
import { printRule } from './print-rule';
import { printRuns, printText } from './print-runs';
import type { LetterForm } from './print-runs';
import { boldTextWidth } from './text-width';
import { paragraph, TIGHT } from './word-paragraph';
import type { ParagraphForm, Spacing } from './word-paragraph';
import type { Xml } from './xml';

const BODY_SPACING: Spacing = { before: 0, after: BODY.gap, line: BODY.line, lineRule: 'auto' };
const BODY_FORM: ParagraphForm = {
  align: 'justify',
  indent: { firstLine: BODY.firstLine },
  spacing: BODY_SPACING,
};
const HEADING_STYLES = { 1: 'Heading1', 2: 'Heading2' } as const;
/** «Kính gửi:» stands here; the names of several addressees stand under its colon (§4.13). */
const ADDRESSEES_LEFT = twipsOfMm(35);
const ADDRESSEES_GAP = twipsOfPoints(10);

/** §4.15 */
export const printParagraph = ({ runs }: Paragraph | ListItem, prefix = '', keepNext = false): Xml =>
  paragraph(
    { ...BODY_FORM, keepNext, keepLines: keepNext },
    printRuns(prefix === '' ? runs : [{ text: prefix }, ...runs], { size: SIZE.body }),
  );

/** §4.16: literal numbers; bold, except that a «a)» line without weight of its own stays upright. */
export const printHeading = ({ level, runs }: Heading): Xml =>
  paragraph(
    {
      ...BODY_FORM,
      style: HEADING_STYLES[level],
      keepNext: true,
      keepLines: true,
      spacing: { ...BODY_SPACING, before: level === 1 ? BODY.gap : 0 },
    },
    printRuns(runs, { size: SIZE.body, bold: level < 3 }),
  );

export const printCaption = ({ runs }: Caption): Xml =>
  centred(
    runs,
    { size: SIZE.body, bold: true },
    { keepNext: true, spacing: { ...TIGHT, before: BODY.gap, after: BODY.gap } },
  );

export const printNote = ({ runs }: Note, keepNext = false): Xml =>
  paragraph(
    { align: 'justify', keepNext, spacing: { ...TIGHT, before: twipsOfPoints(3), after: BODY.gap } },
    printRuns(runs, { size: SIZE.note, italic: true }),
  );

/** §4.11–4.12 */
export function printTitle({ documentKind, abstract }: Title): readonly Xml[] {
  const form = { size: SIZE.title, bold: true };
  return [
    centred([{ text: documentKind }], form, { spacing: { ...TIGHT, before: twipsOfPoints(14) } }),
    ...abstract.map((runs) => centred(runs, form)),
    ruleUnder(abstract.map(textOf), 'portrait'),
    gapParagraph(),
  ];
}

/** §4.13: one addressee on the line of «Kính gửi:»; several below it, each with a dash. */
export function printAddressees({ label, names }: Addressees): readonly Xml[] {
  const form = { size: SIZE.body };
  const [only] = names;
  if (names.length === 1 && only !== undefined) {
    const spacing = { ...BODY_SPACING, after: ADDRESSEES_GAP };
    return [centred([{ text: `${label} ` }, ...only], form, { spacing })];
  }
  const colon = ADDRESSEES_LEFT + boldTextWidth(label, SIZE.body);
  const dash = boldTextWidth('- ', SIZE.body);
  return [
    paragraph({ indent: { left: ADDRESSEES_LEFT } }, printText(label, form)),
    ...names.map((name, position) => {
      const last = position === names.length - 1;
      return paragraph(
        {
          indent: { left: colon + dash, hanging: dash },
          spacing: last ? { ...TIGHT, after: ADDRESSEES_GAP } : TIGHT,
        },
        printRuns([{ text: '- ' }, ...name, { text: last ? '.' : ';' }], form),
      );
    }),
  ];
}

/** §4.14: in italics, «;» after each and «.» after the last. */
export const printLegalBases = ({ lines }: LegalBases): readonly Xml[] =>
  lines.map((runs, position) =>
    paragraph(
      BODY_FORM,
      printRuns([...runs, { text: position === lines.length - 1 ? '.' : ';' }], {
        size: SIZE.body,
        italic: true,
      }),
    ),
  );

/** §4.20 */
export function printAppendixTitle(
  { label, title, reference }: AppendixTitle,
  orientation: Orientation,
): readonly Xml[] {
  const form = { size: SIZE.title, bold: true };
  return [
    centred([{ text: label }], form, { style: 'Heading1' }),
    centred([{ text: title }], form),
    centred(reference, { size: SIZE.appendixReference, italic: true }),
    ruleUnder([title], orientation),
    gapParagraph(),
  ];
}

function ruleUnder(lines: readonly string[], orientation: Orientation): Xml {
  const room = twipsOfMm(TEXT_WIDTH_MM[orientation]);
  const longest = Math.max(...lines.map((text) => boldTextWidth(text, SIZE.title)));
  return printRule(Math.min(longest, room) * RULE_SHARE, room);
}

/** A little air, as between a table and what follows it. */
export const gapParagraph = (): Xml => paragraph({ markSize: 12 });

const centred = (runs: Runs, form: LetterForm, line: ParagraphForm = {}): Xml =>
  paragraph({ ...line, align: 'center' }, printRuns(runs, form));

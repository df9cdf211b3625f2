import { AlignmentType, LineRuleType, Paragraph, Table, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Runs, SignatureBlock } from '../../domain/report/tree';
import { BODY, SIGNATURE_MM, SIGNING_SPACE, SINGLE_LINE, SIZE, twipsOfMm } from './decree-form';
import { halfCell, NO_TABLE_BORDERS } from './print-letterhead';
import { printRuns } from './print-runs';
import type { LetterForm } from './print-runs';

const [LEFT, RIGHT] = SIGNATURE_MM.map(twipsOfMm) as [number, number];

/** §4.17–4.18: one row that no page break may split. */
export function printSignature(block: SignatureBlock): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: LEFT + RIGHT, type: WidthType.DXA },
    columnWidths: [LEFT, RIGHT],
    borders: NO_TABLE_BORDERS,
    margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [halfCell(LEFT, recipients(block)), halfCell(RIGHT, signer(block))],
      }),
    ],
  });
}

function recipients({ recipientsLabel, recipients: lines }: SignatureBlock): Paragraph[] {
  const label = { size: SIZE.recipientsLabel, bold: true, italic: true };
  return [
    line([{ text: recipientsLabel }], label, AlignmentType.LEFT, BODY.gap),
    ...lines.map((runs) => line(runs, { size: SIZE.recipients }, AlignmentType.LEFT)),
  ];
}

function signer({ authorityLines, signerTitle, signerName }: SignatureBlock): Paragraph[] {
  const form = { size: SIZE.body, bold: true };
  const titles = [...authorityLines.map((text): Runs => [{ text }]), signerTitle];
  return [
    ...titles.map((runs, position) => line(runs, form, AlignmentType.CENTER, position === 0 ? BODY.gap : 0)),
    line(signerName, form, AlignmentType.CENTER, SIGNING_SPACE),
  ];
}

const line = (
  runs: Runs,
  form: LetterForm,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  before = 0,
): Paragraph =>
  new Paragraph({
    alignment,
    spacing: { before, after: 0, line: SINGLE_LINE, lineRule: LineRuleType.AUTO },
    children: printRuns(runs, form),
  });

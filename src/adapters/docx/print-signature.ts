import type { Runs, SignatureBlock } from '../../domain/report/tree';
import { BODY, SIGNATURE_MM, SIGNING_SPACE, SIZE } from './decree-form';
import { printRuns } from './print-runs';
import type { LetterForm } from './print-runs';
import { twoHalves } from './two-halves';
import { paragraph, TIGHT } from './word-paragraph';
import type { Xml } from './xml';

/** §4.17–4.18: one row that no page break may split. */
export const printSignature = (block: SignatureBlock): Xml =>
  twoHalves(SIGNATURE_MM, [[recipients(block), signer(block)]]);

function recipients({ recipientsLabel, recipients: lines }: SignatureBlock): readonly Xml[] {
  const label = { size: SIZE.recipientsLabel, bold: true, italic: true };
  return [
    line([{ text: recipientsLabel }], label, 'left', BODY.gap),
    ...lines.map((runs) => line(runs, { size: SIZE.recipients }, 'left')),
  ];
}

function signer({ authorityLines, signerTitle, signerName }: SignatureBlock): readonly Xml[] {
  const form = { size: SIZE.body, bold: true };
  const titles = [...authorityLines.map((text): Runs => [{ text }]), signerTitle];
  return [
    ...titles.map((runs, position) => line(runs, form, 'center', position === 0 ? BODY.gap : 0)),
    line(signerName, form, 'center', SIGNING_SPACE),
  ];
}

const line = (runs: Runs, form: LetterForm, align: 'left' | 'center', before = 0): Xml =>
  paragraph({ align, spacing: { ...TIGHT, before } }, printRuns(runs, form));

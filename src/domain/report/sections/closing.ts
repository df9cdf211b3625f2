import { strictKeyWithPrefix } from '../../text/match-keys';
import { paragraph, plain, textOf } from '../blocks';
import { allInFull } from '../prose/full-names';
import type { ReportContext } from '../report-context';
import { authorityLinesOf } from '../signer';
import type { Block, Run, Runs, SignatureBlock } from '../tree';
import { withoutFinalSign } from './opening';

/** The sentence that ends the report with «./.», and the block of signature and recipients (§4.17–4.19). */
export function closing(context: ReportContext): readonly Block[] {
  const { names, say } = context;
  return [
    paragraph(say.runs('closing.sentence', { kỳ: names.period, 'cơ quan': names.agency })),
    signature(context),
  ];
}

function signature(context: ReportContext): SignatureBlock {
  const { authorityLines, signerTitle, signerName } = context.book.settings;
  const { say } = context;
  return {
    kind: 'signature',
    recipientsLabel: say.text('signature.recipients', {}),
    recipients: recipients(context),
    authorityLines: authorityLinesOf(signerTitle, authorityLines),
    signerTitle:
      signerTitle.trim() === ''
        ? say.runs('signature.missingTitle', {})
        : plain(signerTitle.trim().toUpperCase()),
    signerName: signerName.trim() === '' ? say.runs('signature.missingName', {}) : plain(signerName.trim()),
  };
}

/** «- Như trên;» first in a report that goes upward, then those that are not above, «- Lưu: VT, … .» last. */
function recipients({ book, say, wording, names: { commune } }: ReportContext): readonly Runs[] {
  const inFull = (name: string): string => allInFull(name, wording.unitNames ?? [], textOf(commune));
  const { addressees, recipients: listed } = book.settings;
  const asAbove = say.text('signature.asAbove', {});
  const keyOf = (name: string): string => strictKeyWithPrefix(inFull(name));
  const above = new Set(addressees.map((name) => keyOf(withoutFinalSign(name))));
  const isAddressee = (name: string): boolean => above.has(keyOf(name));
  const names = listed
    .map((line) => withoutFinalSign(line.replace(/^[-–]\s*/, '')))
    .filter((line) => line !== '');
  const others = names.filter((name) => !isArchive(name) && name !== asAbove && !isAddressee(name));
  const archive = names.find(isArchive);
  const upward = addressees.length > 0 ? [plain(asAbove)] : [];
  const middle =
    others.length > 0 || upward.length > 0
      ? others.map(plain)
      : [say.runs('signature.missingRecipients', {})];
  const last = archive === undefined ? say.runs('signature.missingArchive', {}) : plain(archive);
  return [...[...upward, ...middle].map((runs) => recipientLine(runs, ';')), recipientLine(last, '.')];
}

const recipientLine = (runs: Runs, end: string): readonly Run[] => [{ text: '- ' }, ...runs, { text: end }];

const isArchive = (name: string): boolean => /^lưu\s*:/i.test(name);

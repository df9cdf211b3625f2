import type { Run, Runs } from '../../domain/report/tree';
import { FONT, PLACEHOLDER_MARK } from './decree-form';
import { sizes } from './word-paragraph';
import { flag, valued } from './word-xml';
import { element, text } from './xml';
import type { Xml } from './xml';

export interface LetterForm {
  /** Half points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** The id by which the document opens an address; links are plain text where left out. */
  readonly linkId?: (address: string) => string;
}

/** Runs of text in a form (black by the document's defaults); what people must fill in is marked in yellow (and printed in brackets). */
export const printRuns = (runs: Runs, form: LetterForm): readonly Xml[] =>
  runs.map((run) => {
    const words = element('w:t', { 'xml:space': 'preserve' }, [text(run.text)]);
    const printed = element('w:r', {}, [letters(form, run), words]);
    if (run.link === undefined || form.linkId === undefined) return printed;
    return element('w:hyperlink', { 'r:id': form.linkId(run.link) }, [printed]);
  });

export const printText = (words: string, form: LetterForm): readonly Xml[] =>
  printRuns([{ text: words }], form);

/** Properties of letters in the order of CT_RPr. */
export function letters(form: LetterForm, { bold, italic, placeholder, link }: Omit<Run, 'text'> = {}): Xml {
  const isBold = form.bold === true || bold === true;
  const isItalic = form.italic === true || italic === true;
  return element('w:rPr', {}, [
    FONTS,
    flag('w:b', isBold),
    flag('w:bCs', isBold),
    flag('w:i', isItalic),
    flag('w:iCs', isItalic),
    ...sizes(form.size),
    valued('w:highlight', placeholder === true ? PLACEHOLDER_MARK : undefined),
    // Black as the decree asks (§4.3), underlined so that readers see what opens.
    valued('w:u', link === undefined || form.linkId === undefined ? undefined : 'single'),
  ]);
}

export const FONTS = element('w:rFonts', {
  'w:ascii': FONT,
  'w:hAnsi': FONT,
  'w:eastAsia': FONT,
  'w:cs': FONT,
});

import { TextRun } from 'docx';
import type { IRunOptions } from 'docx';
import type { Run, Runs } from '../../domain/report/tree';
import { FONT, PLACEHOLDER_MARK } from './decree-form';

export interface LetterForm {
  /** Half points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** Runs of text in a form (black by the document's defaults); what people must fill in is marked in yellow (and printed in brackets). */
export const printRuns = (runs: Runs, form: LetterForm): TextRun[] =>
  runs.map((run) => new TextRun(runOptions(run, form)));

function runOptions({ text, bold, italic, placeholder }: Run, form: LetterForm): IRunOptions {
  return {
    text: printable(text),
    font: FONT,
    size: form.size,
    ...(form.bold === true || bold === true ? { bold: true } : {}),
    ...(form.italic === true || italic === true ? { italics: true } : {}),
    ...(placeholder === true ? { highlight: PLACEHOLDER_MARK } : {}),
  };
}

export const printText = (text: string, form: LetterForm): TextRun[] => printRuns([{ text }], form);

/**
 * What XML 1.0 allows: pasted text may hold control characters or half of a surrogate pair, and one of them makes
 * the whole file unreadable. Line breaks and tabs become spaces.
 */
function printable(text: string): string {
  return text
    .replace(/[\t\n\r]+/g, ' ')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/g, '')
    .replace(/(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '$1')
    .replace(/[\u0000-\u001F\uFFFE\uFFFF]/g, '');
}

import { clean } from '../text/clean';
import { repairEncoding } from '../text/encodings/legacy-encoding';
import type { PlanParagraph } from './plan-paragraph';

/** Lines as long as this end where the page ended, unless a sentence ends there too. */
const FULL_LINE = 60;
const ENDS = /[.;:!?]["'”)]?$/;
const MARKED = /^(?:[-–+•*]\s|(?:\d+(?:\.\d+)*|[IVXLC]+|[A-ZĐa-zđ])[.)]\s|Căn cứ\s)/u;
const IN_CAPITALS = /^[^\p{Ll}]+$/u;

/** Paragraphs in today's letters, blank ones gone; lines that a page cut are joined again where the text was cut so. */
export function wholeParagraphs(paragraphs: readonly PlanParagraph[]): readonly PlanParagraph[] {
  const read = inTodaysLetters(paragraphs).filter(({ text }) => text !== '');
  return wasCut(read) ? joined(read) : read;
}

/** An old font speaks for the whole document: single words of it may look right by chance. */
function inTodaysLetters(paragraphs: readonly PlanParagraph[]): readonly PlanParagraph[] {
  const whole = repairEncoding(paragraphs.map(({ text }) => text).join('\n'));
  if (whole === null) return paragraphs.map((each) => ({ ...each, ...cleaned(each, (text) => text) }));
  const decode = (text: string): string => inCapitals(repairEncoding(text)?.repaired ?? text);
  const lines = whole.repaired.split('\n').map(inCapitals);
  return lines.length === paragraphs.length && paragraphs.every(({ cells }) => cells === undefined)
    ? paragraphs.map((each, index) => ({ ...each, text: clean(lines[index] ?? '') }))
    : paragraphs.map((each) => ({ ...each, ...cleaned(each, decode) }));
}

/** Fonts of capitals draw small letters: in a line of capitals the accented ones come as small. */
function inCapitals(line: string): string {
  const plain = line.match(/[A-Za-z]/g) ?? [];
  return plain.length >= 4 && plain.every((letter) => /[A-Z]/.test(letter)) ? line.toUpperCase() : line;
}

function cleaned({ text, cells }: PlanParagraph, decode: (text: string) => string): Partial<PlanParagraph> {
  const own = { text: clean(decode(text)) };
  return cells === undefined ? own : { ...own, cells: cells.map((cell) => clean(decode(cell))) };
}

/** Whether most long lines end in the middle of a sentence, as text copied from a page does. */
function wasCut(paragraphs: readonly PlanParagraph[]): boolean {
  const long = paragraphs.filter(({ text, cells }) => cells === undefined && text.length >= FULL_LINE);
  return long.length >= 8 && long.filter(({ text }) => !ENDS.test(text)).length > long.length * 0.4;
}

function joined(paragraphs: readonly PlanParagraph[]): readonly PlanParagraph[] {
  const whole: PlanParagraph[] = [];
  for (const paragraph of paragraphs) {
    const before = whole[whole.length - 1];
    if (before !== undefined && goesOn(before, paragraph)) {
      whole[whole.length - 1] = { ...before, text: `${before.text} ${paragraph.text}` };
    } else {
      whole.push(paragraph);
    }
  }
  return whole;
}

function goesOn(before: PlanParagraph, { text, cells }: PlanParagraph): boolean {
  if (cells !== undefined || before.cells !== undefined) return false;
  if (ENDS.test(before.text) || MARKED.test(text) || IN_CAPITALS.test(before.text) || IN_CAPITALS.test(text))
    return false;
  return /^\p{Ll}/u.test(text) || before.text.length >= FULL_LINE;
}

import { paragraph, quoted } from './blocks';
import { openedByWord } from './prose/sentence-opening';
import { isNothing } from './questions';
import type { QuestionKey } from './questions';
import type { ReportContext } from './report-context';
import type { Block, Paragraph } from './tree';

/**
 * A part that the rows cannot tell: what people wrote for it before, else the placeholder that asks them; nothing where
 * they answered that there is nothing, so that its heading goes too. The template's key names the part for good.
 */
export function askPeople(key: QuestionKey, context: ReportContext): readonly Paragraph[] {
  return isOpen(key, context) ? [paragraph(context.say.runs(key, {}))] : answerOf(key, context);
}

/**
 * What rows told, then what people add to it. The dialog asks for the addition and readiness waits for it; a draft that has
 * something to say under the heading bears no empty place for it.
 */
export const withMore = (
  told: readonly Block[],
  key: QuestionKey,
  context: ReportContext,
): readonly Block[] => [...told, ...(told.length === 0 ? askPeople(key, context) : answerOf(key, context))];

/** Nobody has written anything for it yet. */
export const isOpen = (key: QuestionKey, { answers }: Pick<ReportContext, 'answers'>): boolean =>
  (answers?.get(key)?.trim() ?? '') === '';

function answerOf(key: QuestionKey, { answers, say }: ReportContext): readonly Paragraph[] {
  const answer = answers?.get(key)?.trim() ?? '';
  if (answer === '' || isNothing(answer)) return [];
  return answer
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => paragraph(quoted(openedByWord(line, say))));
}

import { paragraph, quoted } from './blocks';
import { openedByWord } from './prose/sentence-opening';
import { isNothing } from './questions';
import type { QuestionKey } from './questions';
import type { ReportContext } from './report-context';
import type { Block } from './tree';

/**
 * A part that the rows cannot tell: what people wrote for it before, else the placeholder that asks them; nothing where
 * they answered that there is nothing, so that its heading goes too. The template's key names the part for good.
 */
export function askPeople(key: QuestionKey, { answers, say }: ReportContext): readonly Block[] {
  const answer = answers?.get(key)?.trim() ?? '';
  if (answer === '') return [paragraph(say.runs(key, {}))];
  if (isNothing(answer)) return [];
  return answer
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => paragraph(quoted(openedByWord(line, say))));
}

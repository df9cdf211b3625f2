import { paragraph, plain } from './blocks';
import { isNothing, standsAlone } from './questions';
import type { QuestionKey } from './questions';
import type { ReportContext } from './report-context';
import type { Block } from './tree';

/**
 * A part that the rows cannot tell: what people wrote for it before, else the placeholder that asks them. The
 * template's key names the part for good.
 */
export function askPeople(key: QuestionKey, { answers, say }: ReportContext): readonly Block[] {
  const answer = answers?.get(key)?.trim() ?? '';
  if (answer === '') return [paragraph(say.runs(key, {}))];
  if (isNothing(answer)) return standsAlone(key) ? [paragraph(say.runs('name.nothing', {}))] : [];
  return answer
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => paragraph(plain(line)));
}

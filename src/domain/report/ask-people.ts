import { paragraph, plain } from './blocks';
import type { ReportContext } from './report-context';
import type { Block } from './tree';
import type { TagOf, WordingKey } from './wording-tags';

/** Templates that use no tags, so that they can stand alone. */
type PlainKey = { [K in WordingKey]: [TagOf<K>] extends [never] ? K : never }[WordingKey];

/**
 * A part that the rows cannot tell: what people wrote for it before, else the placeholder that asks them. The
 * template's key names the part for good.
 */
export function askPeople(key: PlainKey, { answers, say }: ReportContext): readonly Block[] {
  const answer = answers?.get(key)?.trim() ?? '';
  if (answer === '') return [paragraph(say.runs(key, {}))];
  return answer
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => paragraph(plain(line)));
}

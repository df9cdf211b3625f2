import { APPENDIX_TAGS } from './wording-tags/appendix-tags';
import { ASSESSMENT_TAGS } from './wording-tags/assessment-tags';
import { FRAME_TAGS } from './wording-tags/frame-tags';
import { RESULT_TAGS } from './wording-tags/result-tags';

/**
 * Tags that every template may use: «trong kỳ» of a period that is over, else «từ đầu kỳ đến hết ngày …»; what the commune's units
 * of residents are called.
 */
export const COMMON_TAGS = ['trong kỳ', 'Trong kỳ', 'đơn vị dân cư', 'Đơn vị dân cư'] as const;
export type CommonTag = (typeof COMMON_TAGS)[number];

/**
 * Every template of the report's wording, by the two parts of its key, and the {tags} that it may use. The tags are Vietnamese, because
 * the templates are edited in the communes.
 */
const SENTENCE_TAGS = { ...FRAME_TAGS, ...RESULT_TAGS, ...ASSESSMENT_TAGS, ...APPENDIX_TAGS } as const;

type SentenceTags = typeof SENTENCE_TAGS;
type Part = keyof SentenceTags;
export type WordingKey = { [P in Part]: `${P}.${keyof SentenceTags[P] & string}` }[Part];
export type TagOf<K extends WordingKey> = K extends `${infer P extends Part}.${infer Name}`
  ? Name extends keyof SentenceTags[P]
    ? SentenceTags[P][Name] extends readonly (infer Tag extends string)[]
      ? Tag
      : never
    : never
  : never;

/** The tags that a template may use, by its key. */
export const WORDING_TAGS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...Object.entries(SENTENCE_TAGS).flatMap(([part, sentences]) =>
    Object.entries<readonly string[]>(sentences).map(([name, tags]): [string, readonly string[]] => [
      `${part}.${name}`,
      tags,
    ]),
  ),
]);

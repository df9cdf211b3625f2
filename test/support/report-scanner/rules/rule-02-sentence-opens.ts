import type { Rule } from '../breach';
import { proseOfAll, sentencesOf } from '../prose';
import { maskingOf } from '../quotations';

/** 2. No sentence opens with a figure. */
export const noFigureFirst: Rule = (report, beside) => {
  const mask = maskingOf(beside);
  return proseOfAll(report).flatMap((text) =>
    sentencesOf(mask(text))
      .filter((sentence) => /^[“"«(]?\d/.test(sentence))
      .map((sentence) => ({ at: text, why: `câu mở đầu bằng số: «${sentence.slice(0, 40)}»` })),
  );
};

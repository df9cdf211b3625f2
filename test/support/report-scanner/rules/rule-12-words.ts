import { matches } from '../breach';
import type { Rule } from '../breach';
import { allBlocks } from '../printed-report';
import { textsOf } from '../prose';
import { maskingOf } from '../quotations';

/** Words of the product. «ô tô», «ô nhiễm» and the like are words of the field. */
const WORDS =
  /khoảng trống|ma trận|điểm bao phủ|minh chứng|(?<!\p{L})bao phủ(?!\p{L})|(?<!\p{L})ô(?!\p{L})(?! (?:tô|nhiễm|dù|mai|liu|rô))/giu;

/** 12. Words of the field, not of the product. */
export const wordsOfTheField: Rule = (report, beside) => {
  const mask = maskingOf(beside);
  return textsOf(allBlocks(report)).flatMap((text) =>
    matches(mask(text), WORDS, (word) => `chữ của phần mềm: «${word}»`, text),
  );
};

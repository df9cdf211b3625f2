import { matches } from '../breach';
import type { Rule } from '../breach';
import { allBlocks } from '../printed-report';
import { textsOf } from '../prose';
import { maskingOf } from '../quotations';

const WITHIN = /chậm so với hạn|đang chậm|chậm tiến độ|còn chậm/giu;
const AFTER = /chưa hoàn thành/giu;

/** 7. «chậm so với hạn» within the year, «chưa hoàn thành» after it. */
export const lateness: Rule = (report, beside) => {
  const mask = maskingOf(beside);
  const isOver = beside.end >= beside.lastDayOfYear;
  return textsOf(allBlocks(report)).flatMap((text) =>
    matches(
      mask(text),
      isOver ? WITHIN : AFTER,
      (found) => `«${found}» ${isOver ? 'khi năm đã hết' : 'khi năm chưa hết'}`,
      text,
    ),
  );
};

import type { Rule } from '../breach';
import { allBlocks } from '../printed-report';
import { textsOf } from '../prose';
import { maskingOf } from '../quotations';

const AT_MOST = 2;

/** 9. The period by its name; «trong kỳ» at most twice. A table says its heads once for all its columns. */
export const periodByName: Rule = (report, beside) => {
  const mask = maskingOf(beside);
  const said = textsOf(allBlocks(report)).flatMap((text) =>
    [...mask(text).matchAll(/(?<!\p{L})trong kỳ(?!\p{L})/giu)].map(() => text),
  );
  return said.slice(AT_MOST).map((text) => ({ at: text, why: `«trong kỳ» ${said.length} lần` }));
};

import type { Beside } from '../beside';
import type { Breach, Rule } from '../breach';
import { allBlocks } from '../printed-report';
import type { PrintedBlock, PrintedReport } from '../printed-report';
import { textsOf } from '../prose';

/** 18. What people must still say stands in a draft only, and a heading under which nothing is said does not stand at all. */
export const openQuestions: Rule = (report, beside) => [
  ...placesToFill(report, beside),
  ...emptyHeadings(report.body),
];

/** «[Nêu …]»: a place that waits for a person. */
function placesToFill(report: PrintedReport, { stage }: Beside): readonly Breach[] {
  if (stage === 'draft') return [];
  return textsOf(allBlocks(report)).flatMap((text) => {
    const place = /\[[\p{Lu}][^\]]*\]/u.exec(text)?.[0];
    return place === undefined ? [] : [{ at: text, why: `bản trình ký còn chỗ phải điền: ${place}` }];
  });
}

function emptyHeadings(body: readonly PrintedBlock[]): readonly Breach[] {
  return body.flatMap((block, at): readonly Breach[] => {
    if (block.kind !== 'heading') return [];
    const next = body[at + 1];
    const isFollowed =
      next !== undefined &&
      next.kind !== 'signature' &&
      (next.kind !== 'heading' || next.level > block.level);
    return isFollowed ? [] : [{ at: block.text, why: 'không có gì dưới đề mục này' }];
  });
}

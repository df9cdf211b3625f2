import { settingOf } from '../../recount/raw-span';
import type { Rule } from '../breach';

/** 14. A vice-chair signs for the committee and for its chair, unless Quyền hạn ký says otherwise. */
export const authority: Rule = ({ body }, { workbook }) => {
  const set = settingOf(workbook, 'Quyền hạn ký')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return body.flatMap((block) => {
    if (block.kind !== 'signature') return [];
    const title = block.signer.findIndex((line) => /^PHÓ CHỦ TỊCH/.test(line));
    if (title < 0) return [];
    const lines = block.signer.slice(0, title).map((line) => line.trim());
    const isAsSet = set.length > 0 && set.join('\n') === lines.join('\n');
    const isWhole =
      /^TM\. (ỦY|UỶ) BAN NHÂN DÂN/.test(lines[0] ?? '') && /^KT\. CHỦ TỊCH/.test(lines[1] ?? '');
    return isAsSet || isWhole
      ? []
      : [{ at: block.signer.join(' / '), why: 'thiếu «TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH»' }];
  });
};

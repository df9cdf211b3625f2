import { settingOf } from '../../recount/raw-span';
import type { Beside } from '../beside';
import type { Rule } from '../breach';
import { allBlocks } from '../printed-report';
import type { PrintedBlock } from '../printed-report';
import { textsOf } from '../prose';
import { NEW_TONES, OLD_TONES } from '../quotations';

/** 10. One tone style, quotations included: that of the setting, else that of the letterhead's «CỘNG HÒA». */
export const oneToneStyle: Rule = (report, beside) => {
  const texts = textsOf(allBlocks(report).map(withoutSigner));
  const other = isNew(beside, texts) ? OLD_TONES : NEW_TONES;
  return texts.flatMap((text) => {
    const found = other.exec(text.normalize('NFC'));
    return found === null
      ? []
      : [
          {
            at: text,
            why: `dấu thanh kiểu khác: «…${text.normalize('NFC').slice(Math.max(0, found.index - 6), found.index + 2)}»`,
          },
        ];
  });
};

/** People write their own names as they do. */
const withoutSigner = (block: PrintedBlock): PrintedBlock =>
  block.kind === 'signature' ? { ...block, signer: block.signer.slice(0, -1) } : block;

function isNew(beside: Beside, texts: readonly string[]): boolean {
  const set = settingOf(beside.workbook, 'Kiểu đặt dấu thanh');
  if (set.startsWith('Mới') || set.startsWith('Cũ')) return set.startsWith('Mới');
  return texts.some((text) => text.normalize('NFC').startsWith('CỘNG HOÀ'));
}

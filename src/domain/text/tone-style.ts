import { isLegacyEncoded } from './encodings/legacy-encoding';
import { placeTone } from './vietnamese-syllable';
import type { TonePlacement } from './vietnamese-syllable';

const WORD = /[\p{L}\p{M}]+/gu;

/**
 * Tone marks as laws place them: hòa, khỏe, thủy. Marks on a wrong letter (hóan) move too; other text, capitals and
 * spaces stay, and so does text in an old encoding, which `repairEncoding` must read first.
 */
export function toOldToneStyle(text: string): string {
  return placeTones(text, 'old');
}

/** Tone marks by decision 1989/QĐ-BGDĐT (2018), article 8: hoà, khoẻ, thuỷ. The rest as in `toOldToneStyle`. */
export function toNewToneStyle(text: string): string {
  return placeTones(text, 'new');
}

function placeTones(text: string, placement: TonePlacement): string {
  const composed = text.normalize('NFC');
  const placed = composed.replace(WORD, (word) => placeTone(word, placement));
  return placed !== composed && isLegacyEncoded(composed) ? composed : placed;
}

import { placeTone } from './vietnamese-syllable';

const WORD = /[\p{L}\p{M}]+/gu;

/** Tone marks as laws place them: hòa, khỏe, thủy. Other text, capitals and spaces stay. */
export function toOldToneStyle(text: string): string {
  return text.normalize('NFC').replace(WORD, (word) => placeTone(word, 'old'));
}

/** Tone marks by decision 1989/QĐ-BGDĐT (2018), article 8: hoà, khoẻ, thuỷ. */
export function toNewToneStyle(text: string): string {
  return text.normalize('NFC').replace(WORD, (word) => placeTone(word, 'new'));
}

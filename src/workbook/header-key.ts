import { toOldToneStyle } from '../domain/text/tone-style';

const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;

/**
 * What makes two headers or tab names the same to a person: composition, case, runs of white space, placing of
 * tone marks and invisible characters do not matter.
 */
export function headerKey(text: string): string {
  const plain = text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim().toLowerCase();
  return toOldToneStyle(plain);
}

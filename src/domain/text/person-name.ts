import { toNewToneStyle, toOldToneStyle } from './tone-style';

/** Finds one person's name in texts, in capitals or not, in either tone style, never within a longer word. */
export interface PersonName {
  readonly isIn: (text: string) => boolean;
  /** The text with `instead` in the name's place. */
  readonly replacedIn: (text: string, instead: string) => string;
}

/** Null for fewer than two words: «Hoa» alone is half the sheet. */
export function personName(typed: string): PersonName | null {
  const words = typed.normalize('NFC').trim().split(/\s+/);
  if (words.length < 2) return null;
  const name = words.join(' ');
  const spellings = [...new Set([name, toOldToneStyle(name), toNewToneStyle(name)])].map((spelling) =>
    spelling.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'),
  );
  const source = `(?<![\\p{L}\\p{M}\\p{N}])(?:${spellings.join('|')})(?![\\p{L}\\p{M}\\p{N}])`;
  return {
    isIn: (text) => new RegExp(source, 'iu').test(text.normalize('NFC')),
    replacedIn: (text, instead) => text.normalize('NFC').replace(new RegExp(source, 'giu'), instead),
  };
}

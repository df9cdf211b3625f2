import { hamletPhrase as phraseOf } from '../domain/hamlets/hamlet-phrase';
import { USUAL_NOUN } from '../domain/hamlets/hamlet-noun';

/**
 * What the units of residents of this commune are called, for every sentence of one execution or page, as a language would be:
 * both know one workbook. Sentences ask for it when they are made, never before (docs/adr/0031).
 */
let told: string | null = null;

export function speakOfHamletsAs(noun: string): void {
  told = noun;
}

/** Null where nobody has told yet. */
export const toldHamletNoun = (): string | null => told;

/** «xóm», «xóm, tổ dân phố, bản»: for the middle of a sentence. */
export const hamletNoun = (): string => told ?? USUAL_NOUN;

/** The same at the beginning of a sentence or as a heading. */
export function HamletNoun(): string {
  const noun = hamletNoun();
  return noun.charAt(0).toUpperCase() + noun.slice(1);
}

/** «xóm Đình 6», as a sentence says it. */
export const hamletPhrase = (name: string): string => phraseOf(name, hamletNoun());

import { readVowel, takeTones, withTone } from './tone';
import type { Tone } from './tone';

/** Initial consonants as spelled; `gi` before another vowel and `qu` count as one. */
export const ONSETS: readonly string[] =
  ' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');

/** What may follow the initial consonant, without tone. `oong`/`ooc` stand in few words (xoong, goòng, Sơn Đoòng). */
export const RIMES: readonly string[] = (
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
  'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu ' +
  'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y yêm yên yêng yêt yêu ' +
  'o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt ' +
  'oe oen oeo oem oet ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
  'u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uơ uôc uôi uôm uôn uông uôt ' +
  'uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu'
).split(' ');

/** After `qu` the u is part of the consonant. */
export const RIMES_AFTER_QU: readonly string[] = (
  'a ac ach ai an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây e ec en eo ep et ê ên ênh êt êch êu ' +
  'i ich in inh it iu ôc ơ ơi ơn y ych ynh yt yp yên yêt'
).split(' ');

const RIMES_WITH_Y = new Set(['yêm', 'yên', 'yêng', 'yêt', 'yêu']);
const LONG_O_ONSETS = new Set(['b', 'c', 'đ', 'g', 'l', 'm', 'p', 's', 't', 'x', 'r', 'k']);
const RIME_SET = new Set(RIMES);
const QU_SET = new Set(RIMES_AFTER_QU);
const STOPPED = /(?:[cpt]|ch)$/;
const FRONT = /^[eêiy]/;
const SPELLED = /^(ngh|ng|nh|ch|gh|kh|ph|qu|th|tr|[bcdđghklmnprstvx]|)(.+)$/;

export interface SpelledSyllable {
  readonly onset: string;
  readonly rime: string;
}

/** Splits a lower-case toneless syllable; null where Vietnamese spelling does not allow it. */
export function spellSyllable(base: string): SpelledSyllable | null {
  if (base.startsWith('gi')) {
    const rime = base.slice(2);
    if (allows('gi', rime)) return { onset: 'gi', rime };
  }
  const match = SPELLED.exec(base);
  const onset = match?.[1];
  const rime = match?.[2];
  if (onset === undefined || rime === undefined) return null;
  return allows(onset, rime) ? { onset, rime } : null;
}

/** Whether spelling lets a rime follow an initial consonant (`k` also before a and o: Bắc Kạn, Kon Tum). */
export function allows(onset: string, rime: string): boolean {
  if (onset === 'qu') return QU_SET.has(rime);
  if (onset === 'gi')
    return rime === 'êng' || rime === 'êc' || rime === 'êt' || (RIME_SET.has(rime) && !/^[iy]/.test(rime));
  if (!RIME_SET.has(rime)) return false;
  if (rime.startsWith('oo') && !LONG_O_ONSETS.has(onset)) return false;
  if (onset === '') return true;
  if (RIMES_WITH_Y.has(rime)) return false;
  const front = FRONT.test(rime);
  if (onset === 'gh' || onset === 'ngh') return front && rime !== 'y';
  if (onset === 'c' || onset === 'ng') return !front;
  if (onset === 'g') return !front || (rime.startsWith('i') && rime !== 'ia' && rime !== 'iu');
  return true;
}

/** Whether a rime can carry a tone: those ending in c, ch, p, t only sắc and nặng. */
export function allowsTone(rime: string, tone: Tone): boolean {
  return !STOPPED.test(rime) || tone === 4 || tone === 5;
}

/**
 * Whether a word could be one Vietnamese syllable, in any case and with its tone mark on any of its vowels
 * (so that `hóan` counts as Vietnamese badly typed, not as another encoding). The word is NFC.
 */
export function isPossibleSyllable(word: string): boolean {
  const { base, tones } = takeTones(word.toLowerCase());
  if (tones.length > 1) return false;
  const spelled = spellSyllable(base);
  return spelled !== null && allowsTone(spelled.rime, tones[0] ?? 0);
}

/** A possible syllable whose tone mark stands where one of the two styles puts it. */
export function isWellSpelled(word: string): boolean {
  return isPossibleSyllable(word) && (placeTone(word, 'old') === word || placeTone(word, 'new') === word);
}

/** Where the two ways of writing hòa/hoà differ. */
export type TonePlacement = 'old' | 'new';

const OPEN_PAIR = new Set(['oa', 'oe', 'uy']);
const SHAPED = /[ăâêôơư]/;

/** Index of the letter of the rime that carries the tone mark. */
export function toneIndexOf(rime: string, placement: TonePlacement): number {
  if (OPEN_PAIR.has(rime)) return placement === 'old' ? 0 : 1;
  if (rime.startsWith('ươ')) return 1;
  const shaped = rime.search(SHAPED);
  if (shaped >= 0) return shaped;
  const vowels = /^[aeiouy]*/.exec(rime)?.[0].length ?? 0;
  const closed = vowels < rime.length;
  return vowels === 3 || (vowels === 2 && closed) ? 1 : 0;
}

/**
 * Puts the tone mark of a syllable where the given style wants it, keeping capitals; any word that is not
 * one possible syllable with one tone comes back as it is. The word is NFC.
 */
export function placeTone(word: string, placement: TonePlacement): string {
  const { base, tones } = takeTones(word);
  const tone = tones[0];
  if (tone === undefined || tones.length > 1) return word;
  const spelled = spellSyllable(base.toLowerCase());
  if (spelled === null || !allowsTone(spelled.rime, tone)) return word;
  const at = spelled.onset.length + toneIndexOf(spelled.rime, placement);
  const vowel = base.charAt(at);
  if (readVowel(vowel) === null) return word;
  return base.slice(0, at) + withTone(vowel, tone) + base.slice(at + 1);
}

import { takeTones, withTone } from '../../src/domain/text/tone';
import type { Tone } from '../../src/domain/text/tone';
import {
  ONSETS,
  RIMES,
  RIMES_AFTER_QU,
  allows,
  allowsTone,
  toneIndexOf,
} from '../../src/domain/text/vietnamese-syllable';
import type { TonePlacement } from '../../src/domain/text/vietnamese-syllable';

const TONES: readonly Tone[] = [0, 1, 2, 3, 4, 5];

/** Every syllable that spelling allows: initial consonants × rimes × tones, small letters, in one tone style. */
export function possibleSyllables(placement: TonePlacement): string[] {
  const rimes = new Set([...RIMES, ...RIMES_AFTER_QU]);
  return ONSETS.flatMap((onset) =>
    [...rimes]
      .filter((rime) => allows(onset, rime))
      .flatMap((rime) =>
        TONES.filter((tone) => allowsTone(rime, tone)).map((tone) => spell(onset, rime, tone, placement)),
      ),
  );
}

function spell(onset: string, rime: string, tone: Tone, placement: TonePlacement): string {
  const at = toneIndexOf(rime, placement);
  return onset + rime.slice(0, at) + withTone(rime.charAt(at), tone) + rime.slice(at + 1);
}

/** The bare letters of a syllable. */
export function toneless(syllable: string): string {
  return takeTones(syllable).base;
}

import type { Claim } from './claim';
import { CLAIMS_OF_RESULTS } from './claims-of-results';
import { CLAIMS_OF_STATE } from './claims-of-state';
import { CLAIMS_OF_UNITS } from './claims-of-units';
import { CLAIMS_OF_WORK } from './claims-of-work';
import type { Recounted } from './recounted';
import type { Sentence } from './sentences';

/** The first that reads a sentence says what stands in it; lacks before merits, since they speak of the same things. */
const CLAIMS: readonly Claim[] = [
  ...CLAIMS_OF_WORK,
  ...CLAIMS_OF_STATE,
  ...CLAIMS_OF_UNITS,
  ...CLAIMS_OF_RESULTS,
];

/** What sentences say that the raw cells do not; a sentence with figures that no claim reads is one too. */
export function mistoldSentences(sentences: readonly Sentence[], recount: Recounted): readonly string[] {
  return sentences.flatMap((sentence) => {
    const { text, figures } = sentence;
    const claim = CLAIMS.find(({ says }) => says.test(text));
    if (claim === undefined) return [`no recount of: ${text}`];
    const expected = claim.figures(recount, sentence);
    const isTold =
      figures.length === expected.length && expected.every((value, at) => Object.is(value, figures[at]));
    return isTold ? [] : [`${text} → ${expected.join(' · ')}`];
  });
}

/** 0 ngang, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng: the order of Vietnamese dictionaries. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5;

const TONES: readonly Tone[] = [0, 1, 2, 3, 4, 5];

/** One row a tone, one column a vowel. */
const VOWELS_BY_TONE = [
  'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY',
  'àằầèềìòồờùừỳÀẰẦÈỀÌÒỒỜÙỪỲ',
  'ảẳẩẻểỉỏổởủửỷẢẲẨẺỂỈỎỔỞỦỬỶ',
  'ãẵẫẽễĩõỗỡũữỹÃẴẪẼỄĨÕỖỠŨỮỸ',
  'áắấéếíóốớúứýÁẮẤÉẾÍÓỐỚÚỨÝ',
  'ạặậẹệịọộợụựỵẠẶẬẸỆỊỌỘỢỤỰỴ',
] as const;

interface TonedVowel {
  readonly vowel: string;
  readonly tone: Tone;
}

const TONED = new Map<string, TonedVowel>();
const BY_VOWEL = new Map<string, readonly string[]>();
Array.from(VOWELS_BY_TONE[0]).forEach((vowel, column) => {
  const forms = TONES.map((tone) => VOWELS_BY_TONE[tone].charAt(column));
  BY_VOWEL.set(vowel, forms);
  TONES.forEach((tone) => TONED.set(forms[tone] ?? vowel, { vowel, tone }));
});

/** The vowel without its tone and the tone; null for anything but one NFC Vietnamese vowel. */
export function readVowel(letter: string): TonedVowel | null {
  return TONED.get(letter) ?? null;
}

/** Puts a tone on a toneless vowel; any other letter comes back as it is. */
export function withTone(vowel: string, tone: Tone): string {
  return BY_VOWEL.get(vowel)?.[tone] ?? vowel;
}

export interface UntonedWord {
  /** The word without tone marks; ă â đ ê ô ơ ư stay. */
  readonly base: string;
  /** Every tone found, in order; a correct syllable has none or one. */
  readonly tones: readonly Tone[];
}

/** Takes the tone marks off a word written in NFC. */
export function takeTones(word: string): UntonedWord {
  const tones: Tone[] = [];
  let base = '';
  for (const letter of word) {
    const toned = TONED.get(letter);
    base += toned ? toned.vowel : letter;
    if (toned && toned.tone !== 0) tones.push(toned.tone);
  }
  return { base, tones };
}

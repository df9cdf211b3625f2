/**
 * VNI-Windows (fonts VNI-Times), as its bytes look when read as Windows-1252: a vowel, then a letter that stands for
 * the marks above it. ơ ư đ and the i and y with marks below or above have letters of their own.
 */
const HUYEN = '\u0300';
const SAC = '\u0301';
const HOI = '\u0309';
const NGA = '\u0303';
const NANG = '\u0323';
const HAT = '\u0302';
const BREVE = '\u0306';

const HATS: Readonly<Record<string, string>> = {
  â: HAT,
  à: HAT + HUYEN,
  á: HAT + SAC,
  å: HAT + HOI,
  ã: HAT + NGA,
  ä: HAT + NANG,
};
const BREVES: Readonly<Record<string, string>> = {
  ê: BREVE,
  è: BREVE + HUYEN,
  é: BREVE + SAC,
  ú: BREVE + HOI,
  ü: BREVE + NGA,
  ë: BREVE + NANG,
};
const TONES: Readonly<Record<string, string>> = { ø: HUYEN, ù: SAC, û: HOI, õ: NGA, ï: NANG };
const LETTERS: Readonly<Record<string, string>> = { ñ: 'đ', ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };

const CODE = /([aeo])([âàáåãä])|(a)([êèéúüë])|([aeouyôö])([øùûõï])|[ñôöæóòî]/gi;

/** Reads text in VNI-Windows and writes it in Unicode (NFC). */
export function decodeVni(text: string): string {
  return text.replace(
    CODE,
    (
      code: string,
      hatted?: string,
      hat?: string,
      breved?: string,
      breve?: string,
      toned?: string,
      tone?: string,
    ) => {
      if (hatted !== undefined) return compose(hatted, HATS[lower(hat)]);
      if (breved !== undefined) return compose(breved, BREVES[lower(breve)]);
      if (toned !== undefined) return compose(decodeLetter(toned), TONES[lower(tone)]);
      return decodeLetter(code);
    },
  );
}

function decodeLetter(code: string): string {
  const letter = LETTERS[code.toLowerCase()] ?? code;
  return code === code.toLowerCase() ? letter : letter.toUpperCase();
}

function compose(base: string, marks: string | undefined): string {
  return (base + (marks ?? '')).normalize('NFC');
}

function lower(letter: string | undefined): string {
  return (letter ?? '').toLowerCase();
}

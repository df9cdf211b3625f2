const ROMAN_UP_TO_49 = /^(?=[IVXL])(XL|X{0,3})(IX|IV|V?I{0,3})$/;
const TENS: Readonly<Record<string, number>> = { '': 0, X: 10, XX: 20, XXX: 30, XL: 40 };
const ONES: Readonly<Record<string, number>> = {
  '': 0,
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  V: 5,
  VI: 6,
  VII: 7,
  VIII: 8,
  IX: 9,
};

/** 1…49 from a well-formed Roman numeral in capitals; null otherwise. «Vi» stays a name (domain rule §5.2). */
export function parseRoman(word: string): number | null {
  const match = ROMAN_UP_TO_49.exec(word);
  if (!match) return null;
  const value = (TENS[match[1] ?? ''] ?? 0) + (ONES[match[2] ?? ''] ?? 0);
  return value > 0 ? value : null;
}

/** Nouns that a hamlet's name may bring itself. */
const OWN_NOUN = /^(xóm|thôn|bản|ấp|tổ|khu|khóm|buôn|tiểu khu)\s/i;

/**
 * «xóm Đình 6»; the noun takes a capital where the name is a number («Xóm 3», decree 30/2020, Phụ lục II by
 * analogy with «Quận 1»), and is left out where the name brings its own («Thôn Đồng Bông») and where the commune has several,
 * of which nobody knows this one's.
 */
export function hamletPhrase(name: string, noun: string, phrase = `${noun} ${name}`): string {
  if (OWN_NOUN.test(name) || noun.includes(',')) return name;
  return /^\d/.test(name) ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase;
}

/** Nouns that a hamlet's name may bring itself. */
const OWN_NOUN = /^(xóm|thôn|bản|ấp|tổ|khu)\s/i;

/**
 * «xóm Đình 6»; the noun takes a capital where the name is a number («Xóm 3», decree 30/2020, Phụ lục II by
 * analogy with «Quận 1»), and is left out where the name brings its own («Thôn Đồng Bông»).
 */
export function hamletPhrase(name: string, phrase = `xóm ${name}`): string {
  if (OWN_NOUN.test(name)) return name;
  return /^\d/.test(name) ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase;
}

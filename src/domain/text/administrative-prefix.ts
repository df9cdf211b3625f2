/** Words of the state's units before a name, as strict keys, longest first. Làng, bản, trại, đội belong to names. */
const PREFIXES = /* @__PURE__ */ tokensOf([
  'tô2 dân phô4',
  'khu dân cư',
  'khu phô4',
  'tiêu2 khu',
  'xom4',
  'thôn',
  'tdp',
  'kdc',
  'khu',
  'tô2',
  'âp4',
]);
const UNACCENTED_PREFIXES = /* @__PURE__ */ tokensOf([
  'to dan pho',
  'khu dan cu',
  'khu pho',
  'tieu khu',
  'xom',
  'thon',
  'to',
  'ap',
]);

/** Takes «X.» (xóm) or «Th.» (thôn) off a name, if a letter or a digit remains. */
export function skipAbbreviatedPrefix(text: string): string {
  return text.replace(/^(?:x|th) ?\. ?(?=.*[\p{L}\d])/iu, '');
}

/** Takes one administrative word off a name's tokens, if something remains (domain rule §5.2). */
export function skipAdministrativePrefix(tokens: readonly string[]): readonly string[] {
  return skipFirst(tokens, PREFIXES);
}

/** The same for names typed without accents. */
export function skipUnaccentedPrefix(tokens: readonly string[]): readonly string[] {
  return skipFirst(tokens, UNACCENTED_PREFIXES);
}

function skipFirst(tokens: readonly string[], prefixes: readonly (readonly string[])[]): readonly string[] {
  for (const prefix of prefixes) {
    if (tokens.length > prefix.length && prefix.every((word, i) => word === tokens[i]))
      return tokens.slice(prefix.length);
  }
  return tokens;
}

function tokensOf(prefixes: readonly string[]): readonly (readonly string[])[] {
  return prefixes.map((prefix) => prefix.split(' '));
}

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
  'kp',
  'tk',
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

/** Kinds of units as people shorten them, and in full; as strict keys. */
const IN_FULL: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ new Map([
  ['tdp', ['tô2', 'dân', 'phô4']],
  ['kdc', ['khu', 'dân', 'cư']],
  ['kp', ['khu', 'phô4']],
  ['tk', ['tiêu2', 'khu']],
]);

/** «X.» is xóm and «Th.» thôn, if a letter or a digit follows. */
export function withFullPrefix(text: string): string {
  return text.replace(/^x ?\. ?(?=.*[\p{L}\d])/iu, 'xóm ').replace(/^th ?\. ?(?=.*[\p{L}\d])/iu, 'thôn ');
}

/** «tdp 3» as «tổ dân phố 3», so that a kind is the same in short and in full. */
export function withKindInFull(tokens: readonly string[]): readonly string[] {
  const [first = '', ...rest] = tokens;
  const full = rest.length > 0 ? IN_FULL.get(first) : undefined;
  return full === undefined ? tokens : [...full, ...rest];
}

/** Words that begin names and may also be left off: «Bản Trung» is told from «Thôn Trung» only where both are named. */
const OWN_KINDS = /* @__PURE__ */ tokensOf([
  'ban2',
  'lang1',
  'trai5',
  'đôi5',
  'buôn',
  'soc4',
  'phum',
  'cum5',
  'plei',
]);

/** Takes such a word off too, for whether a name without its kind could be this one. */
export function skipAnyKind(tokens: readonly string[]): readonly string[] {
  return skipFirst(skipAdministrativePrefix(tokens), OWN_KINDS);
}

/** Takes one administrative word off a name's tokens, if something remains (domain rule §5.2). */
export function skipAdministrativePrefix(tokens: readonly string[]): readonly string[] {
  return skipFirst(tokens, PREFIXES);
}

/** The administrative word that a name's tokens begin with; none where nothing would remain behind it. */
export function administrativePrefix(tokens: readonly string[]): readonly string[] {
  return tokens.slice(0, tokens.length - skipAdministrativePrefix(tokens).length);
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

/** How others call a value of one of our lists: `list` is the header of its column, or the key of a closed list. */
export interface ValueWords {
  readonly list: string;
  readonly code: string;
  /** The title that the code has in the starters: under another title the words are only a guess. */
  readonly title?: string;
  readonly words: readonly string[];
}

/** What non-programmers edit in sheets-templates/intake. */
export interface IntakeWords {
  /** By name of the tab, then by header of the column: what others call it. */
  readonly headers: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** By header of the column: words that may stand behind its numbers and change nothing. */
  readonly units: Readonly<Record<string, readonly string[]>>;
  readonly values: readonly ValueWords[];
}

/** Reads sheets-templates/intake; null where a file is not of its form. */
export function parseIntakeWords(json: unknown): IntakeWords | null {
  if (!isRecord(json)) return null;
  const { headers, units, values } = json;
  const isWhole =
    isRecord(headers) &&
    Object.values(headers).every(isWordLists) &&
    isWordLists(units) &&
    Array.isArray(values) &&
    values.every(isValueWords);
  return isWhole ? { headers: headers as IntakeWords['headers'], units, values } : null;
}

const isRecord = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

const isWords = (json: unknown): json is readonly string[] =>
  Array.isArray(json) && json.every((word) => typeof word === 'string');

const isWordLists = (json: unknown): json is Readonly<Record<string, readonly string[]>> =>
  isRecord(json) && Object.values(json).every(isWords);

function isValueWords(json: unknown): json is ValueWords {
  if (!isRecord(json)) return false;
  const { list, code, title, words } = json;
  const isTitled = title === undefined || typeof title === 'string';
  return typeof list === 'string' && typeof code === 'string' && isTitled && isWords(words);
}

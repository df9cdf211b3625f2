/** What may stand between the fields of a text. */
export type Delimiter = '\t' | ';' | ',' | '|';

const DELIMITERS: readonly Delimiter[] = ['\t', ';', ',', '|'];
/** Lines that are looked at to find out what stands between fields. */
const SAMPLE_CHARACTERS = 20_000;
const MOST_SAMPLED = 50;

/**
 * Rows of a delimited text (RFC 4180, with any delimiter): fields in double quotes may hold delimiters, line ends and doubled
 * quotes. A quote inside a bare field is a character of it.
 */
export function delimitedRows(text: string, delimiter: Delimiter): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { field, end } = fieldAt(text, at, delimiter);
    row.push(field);
    const sign = text[end];
    at = end + 1;
    if (sign === delimiter) {
      // A line that ends in a delimiter has one more field, also at the end of the text.
      if (at >= text.length) row.push('');
      continue;
    }
    if (sign === '\r' && text[at] === '\n') at += 1;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function fieldAt(text: string, from: number, delimiter: Delimiter): { field: string; end: number } {
  if (text[from] === '"') {
    const quoted = quotedField(text, from);
    const sign = quoted === null ? undefined : text[quoted.end];
    const isEnd = sign === undefined || sign === delimiter || sign === '\n' || sign === '\r';
    if (quoted !== null && isEnd) return quoted;
  }
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { field: text.slice(from, end), end };
}

/** Null where the quote is never closed: then it is a character like others. */
function quotedField(text: string, from: number): { field: string; end: number } | null {
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return null;
    if (text[quote + 1] !== '"') {
      return { field: text.slice(from + 1, quote).replaceAll('""', '"'), end: quote + 1 };
    }
    at = quote + 2;
  }
}

/** The delimiter by which most lines have the same number of fields, and more than one; a tab where none is better. */
export function delimiterOf(text: string): Delimiter {
  const declared = /^sep=([;,|\t])\r?\n/i.exec(text)?.[1] as Delimiter | undefined;
  if (declared !== undefined) return declared;
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  let best: { delimiter: Delimiter; score: number } = { delimiter: '\t', score: 0 };
  for (const delimiter of DELIMITERS) {
    const score = agreement(delimitedRows(sample, delimiter).slice(0, MOST_SAMPLED));
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** How many lines share the most frequent number of fields, weighed by that number. */
function agreement(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  let best = 0;
  for (const [fields, lines] of counts) best = Math.max(best, lines * Math.min(fields, 12));
  return best;
}

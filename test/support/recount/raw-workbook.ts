/** A workbook as people typed it: by tab name, each row by header, all text. */
export type RawRow = Readonly<Record<string, string>>;
export type RawWorkbook = Readonly<Record<string, readonly RawRow[]>>;

/** What the recount reads of a cell; it knows one way of writing each thing, and calls anything else an error. */
export const textOf = (row: RawRow, header: string): string => (row[header] ?? '').normalize('NFC').trim();

export const listOf = (text: string): readonly string[] =>
  text
    .split(/[;,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** dd/MM/yyyy → yyyy-MM-dd; null where there is no such day. */
export function dayOf(text: string): string | null {
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  const iso = `${year}-${month}-${day}`;
  const made = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(made.getTime()) && made.toISOString().startsWith(iso) ? iso : null;
}

export type RawNumber = { readonly blank: true } | { readonly error: true } | { readonly value: number };

/** Whole, or with a decimal comma and at most two places: «1,234» might be English and is an error. */
export function numberOf(text: string): RawNumber {
  if (text === '') return { blank: true };
  return /^\d+(,\d{1,2})?$/.test(text) ? { value: Number(text.replace(',', '.')) } : { error: true };
}

export const numberOrNull = (text: string): number | null => {
  const read = numberOf(text);
  return 'value' in read ? read.value : null;
};

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

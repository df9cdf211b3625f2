import type { Cells, Entry } from './entry';
import { filledLines } from './list-text';

/** What a save sends: of a new row what is filled, of an existing one what the person changed. */
export function cellsToSave({ cells, origin }: Entry): Cells {
  const before = origin?.cells ?? {};
  const texts = Object.entries(cells).map(([field, text]) => [field, savedText(field, text)] as const);
  return Object.fromEntries(
    texts.filter(([field, text]) => {
      if (origin?.formulas.includes(field) === true) return false;
      return text !== savedText(field, before[field] ?? '');
    }),
  );
}

/** Lines left empty in the list of evidence are no evidence. */
const savedText = (field: string, text: string): string =>
  field === 'evidence' ? filledLines(text).join('\n') : text.trim();

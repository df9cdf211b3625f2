import type { FieldData } from '../../rpc/messages';
import type { Cells, Entry } from './entry';
import { filledLines } from './list-text';

/**
 * What a save sends: of a new row what is filled, of an existing one what the person changed. A field without a column
 * says in the form that it cannot be saved.
 */
export function cellsToSave({ cells, origin }: Entry, fields: readonly FieldData[] = []): Cells {
  const absent = new Set(fields.flatMap((each) => (each.absent === true ? [each.field] : [])));
  const before = origin?.cells ?? {};
  const texts = Object.entries(cells).map(([field, text]) => [field, savedText(field, text)] as const);
  return Object.fromEntries(
    texts.filter(([field, text]) => {
      if (origin?.formulas.includes(field) === true || absent.has(field)) return false;
      return text !== savedText(field, before[field] ?? '');
    }),
  );
}

/** Lines left empty in the list of evidence are no evidence. */
const savedText = (field: string, text: string): string =>
  field === 'evidence' ? filledLines(text).join('\n') : text.trim();

import type { FieldOf } from '../../../tables/fields';
import type { ReadFields } from '../../../reading/read-fields';
import type { CheckedTab, ReadRow } from '../../../reading/read-row';
import type { Objection } from '../../rule';

const PHONE = /(?:^|\D)(?:\+?84|0)[ .-]?[35789](?:[ .-]?\d){8}(?!\d)/;
/** Addresses hold long numbers of their own. */
const ADDRESS = /https?:\/\/\S+|www\.\S+/gi;

/** §5.10: telephone numbers are personal data; they have no place in a shared sheet. */
export function phoneInText<T extends CheckedTab>({ fields }: ReadRow<T>): readonly Objection<T>[] {
  const own = fields as unknown as ReadFields;
  const objections: Objection<T>[] = [];
  for (const field in own) {
    const read = own[field];
    if (read?.state !== 'read') continue;
    if (textsOf(read.value).some(holdsPhone)) objections.push({ field: field as FieldOf<T> });
  }
  return objections;
}

const holdsPhone = (text: string): boolean =>
  /\d{3}/.test(text) && PHONE.test(text.includes('/') ? text.replace(ADDRESS, ' ') : text);

const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
};

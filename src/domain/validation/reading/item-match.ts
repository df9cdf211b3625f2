/** What an item of a cell means: known (`label` is how the catalogue writes it), guessed, or neither. */
export type ItemMatch<T> =
  | { readonly state: 'hit'; readonly value: T; readonly label: string }
  | { readonly state: 'suggestion'; readonly label: string }
  | { readonly state: 'unknown' };

export const UNKNOWN_ITEM = { state: 'unknown' } as const;

/** What an item of a cell means: known (`label` is how the catalogue writes it), guessed, or neither. */
export type ItemMatch<T> =
  | { readonly state: 'hit'; readonly value: T; readonly label: string }
  /** `shown` is how a question names it where the label alone says too little: a code with its title. */
  | { readonly state: 'suggestion'; readonly label: string; readonly shown?: string }
  | { readonly state: 'unknown' };

/** Finds what an item means. */
export type Match<T> = (item: string) => ItemMatch<T>;

export const UNKNOWN_ITEM = { state: 'unknown' } as const;

/** How a matched item is written in a mended cell. */
export const labelOf = (match: ItemMatch<unknown>, item = ''): string =>
  match.state === 'unknown' ? item : match.label;

/** How a question names what may be meant; '' where there is no guess. */
export const shownOf = (match: ItemMatch<unknown>): string =>
  match.state === 'suggestion' ? (match.shown ?? match.label) : '';

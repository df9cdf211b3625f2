/** What an item of a cell means: known (`label` is how the catalogue writes it), guessed, shared by several, or neither. */
export type ItemMatch<T> =
  | { readonly state: 'hit'; readonly value: T; readonly label: string }
  /** `shown` is how a question names it where the label alone says too little: a code with its title. */
  | { readonly state: 'suggestion'; readonly label: string; readonly shown?: string }
  /** As likely one as another; `among` names each so that it can be told from the rest. */
  | { readonly state: 'shared'; readonly among: readonly string[] }
  | { readonly state: 'unknown' };

/** Finds what an item means. */
export type Match<T> = (item: string) => ItemMatch<T>;

export const UNKNOWN_ITEM = { state: 'unknown' } as const;

/** A match that names one thing, known or guessed. */
export type NamedItem<T> = Extract<ItemMatch<T>, { readonly label: string }>;

export const isNamed = <T>(match: ItemMatch<T>): match is NamedItem<T> =>
  match.state === 'hit' || match.state === 'suggestion';

/** How a matched item is written in a mended cell. */
export const labelOf = (match: ItemMatch<unknown>, item = ''): string =>
  isNamed(match) ? match.label : item;

/** How a question names what may be meant; '' where there is no guess. */
export const shownOf = (match: ItemMatch<unknown>): string =>
  match.state === 'suggestion' ? (match.shown ?? match.label) : '';

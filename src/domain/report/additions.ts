import type { PeriodKind } from '../calendar/period';

/** Appendices by what they hold, in the order in which they are numbered. */
export const APPENDIX_IDS = [
  'indicators',
  'hamlets',
  'activities',
  'gaps',
  'models',
  'contributions',
  'evidence',
] as const;
export type AppendixId = (typeof APPENDIX_IDS)[number];

/** What a report has only where somebody ticks it: the appendices, and in III.2 officers by name with signs of work done for show. */
export const ADDITIONS = [...APPENDIX_IDS, 'officers'] as const;
export type Addition = (typeof ADDITIONS)[number];

export const isAddition = (text: string): text is Addition => (ADDITIONS as readonly string[]).includes(text);

/** A commune of more hamlets has those that need most in the body, and all of them in an appendix. */
export const HAMLETS_IN_BODY = 30;

/** What a report has where nobody ticked or took away anything. */
export function defaultAdditions(kind: PeriodKind, hamlets: number): readonly Addition[] {
  const figures: readonly Addition[] = kind === 'month' ? [] : ['indicators'];
  return hamlets > HAMLETS_IN_BODY && kind !== 'month' ? [...figures, 'hamlets'] : figures;
}

/** In the order of the list, each once. */
export const inOrder = (chosen: Iterable<string>): readonly Addition[] => {
  const wanted = new Set(chosen);
  return ADDITIONS.filter((addition) => wanted.has(addition));
};

import { wordsKey } from './header-text';
import type { ChosenColumn, IntakeMapping } from './intake-mapping';

/** What is kept of a mapping for the next list of the tab: its columns, and what its words mean. */
export interface KeptMapping {
  readonly columns: readonly ChosenColumn[];
  readonly answers: Readonly<Record<string, string>>;
}

export const NOTHING_KEPT: KeptMapping = { columns: [], answers: {} };

const MOST_COLUMNS = 200;
const MOST_ANSWERS = 400;

/**
 * A word means the same in the next list; which year its days are of, or what a missing column stands for, is a matter of the
 * list itself.
 */
const isOfWords = (id: string): boolean => id.startsWith('word:');

/** The newest first, each column and word once. */
export function keepMapping(kept: KeptMapping, { columns = [], answers = {} }: IntakeMapping): KeptMapping {
  const named = [...columns, ...kept.columns].filter(({ header }) => !header.startsWith('#'));
  const byHeader = new Map<string, ChosenColumn>();
  for (const column of named) {
    const key = wordsKey(column.header);
    if (!byHeader.has(key)) byHeader.set(key, column);
  }
  const words = Object.entries({ ...kept.answers, ...answers }).filter(([id]) => isOfWords(id));
  const own = words.filter(([id]) => id in answers);
  const others = words.filter(([id]) => !(id in answers));
  return {
    columns: [...byHeader.values()].slice(0, MOST_COLUMNS),
    answers: Object.fromEntries([...own, ...others].slice(0, MOST_ANSWERS)),
  };
}

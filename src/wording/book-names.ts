import { hamletLabels } from '../domain/hamlets/hamlet-label';
import type { Book } from '../domain/book';
import { unitsIn } from '../domain/plan/units';
import type { IsUnit } from '../domain/plan/units';

/** What the book calls things, by code or e-mail; an unknown one is said as it is. */
export interface BookNames {
  /** Namesakes with their former commune, so that nobody goes to the wrong one. */
  readonly hamlet: (code: string) => string;
  readonly topic: (code: string) => string;
  readonly planItem: (code: string) => string;
  readonly officer: (email: string) => string;
  readonly isUnit: IsUnit;
}

/** Opens the maps once for a whole sheet or list. */
export function bookNames(book: Book): BookNames {
  const { hamlets, topics, plan, officers } = book;
  return {
    hamlet: nameIn([...hamletLabels(hamlets)]),
    topic: nameIn(topics.map(({ code, title }) => [code, title])),
    planItem: nameIn(plan.map(({ code, title }) => [code, title])),
    officer: nameIn(officers.map(({ email, name }) => [email, name])),
    isUnit: unitsIn(book),
  };
}

function nameIn(entries: readonly (readonly [string, string])[]): (key: string) => string {
  const names = new Map(entries);
  return (key) => names.get(key) || key;
}

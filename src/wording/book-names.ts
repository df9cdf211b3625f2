import type { Book } from '../domain/book';

/** What the book calls things, by code or e-mail; an unknown one is said as it is. */
export interface BookNames {
  readonly hamlet: (code: string) => string;
  readonly topic: (code: string) => string;
  readonly planItem: (code: string) => string;
  readonly officer: (email: string) => string;
}

/** Opens the maps once for a whole sheet or list. */
export function bookNames({ hamlets, topics, plan, officers }: Book): BookNames {
  return {
    hamlet: nameIn(hamlets.map(({ code, name }) => [code, name])),
    topic: nameIn(topics.map(({ code, title }) => [code, title])),
    planItem: nameIn(plan.map(({ code, title }) => [code, title])),
    officer: nameIn(officers.map(({ email, name }) => [email, name])),
  };
}

function nameIn(entries: readonly (readonly [string, string])[]): (key: string) => string {
  const names = new Map(entries);
  return (key) => names.get(key) || key;
}

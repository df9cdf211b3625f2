import type { Book } from '../book';
import type { Coverage, FormalityFlag } from '../coverage/coverage';

export interface LateOfficer {
  readonly name: string;
  /** Pieces of work of the plan that are late at the hamlets that the officer looks after. */
  readonly count: number;
}

/** Người phụ trách of hamlets where work of the plan is late, most first; a hamlet without one is nobody's here. */
export function lateOfficers(book: Book, { plan, hamlets }: Coverage): readonly LateOfficer[] {
  const nameByEmail = new Map(book.officers.map(({ email, name }) => [email, name.trim()]));
  const officerOf = new Map(hamlets.map(({ hamlet }) => [hamlet.code, hamlet.officer]));
  const counts = new Map<string, number>();
  for (const { hamlets: asked } of plan)
    for (const { hamlet, due, done } of asked) {
      const officer = officerOf.get(hamlet) ?? null;
      if (officer === null || due === null || done >= due) continue;
      counts.set(officer, (counts.get(officer) ?? 0) + 1);
    }
  return [...counts]
    .map(([email, count]) => ({ name: nameByEmail.get(email) || email, count }))
    .sort((a, b) => b.count - a.count);
}

export interface SignOfShow {
  readonly kind: FormalityFlag['kind'];
  /** Activities that show it, each once. */
  readonly activities: number;
}

/** Signs of work done for show, one line a kind. */
export function signsOfShow(flags: readonly FormalityFlag[]): readonly SignOfShow[] {
  const byKind = new Map<FormalityFlag['kind'], Set<string>>();
  for (const { kind, activities } of flags) {
    const known = byKind.get(kind) ?? new Set<string>();
    for (const id of activities) known.add(id);
    byKind.set(kind, known);
  }
  return [...byKind].map(([kind, activities]) => ({ kind, activities: activities.size }));
}

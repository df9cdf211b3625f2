import type { Hamlet } from './hamlet';
import { groupsOf } from './hamlets-in-brief';

/** From more hamlets on than this, lists and tables of them stand in groups. */
export const MANY_HAMLETS = 30;

/** Things of hamlets under the former commune or the cluster of theirs. */
export interface InGroup<T> {
  readonly of: 'former-commune' | 'cluster';
  /** As tab Xóm spells it; '' where its cell is blank. */
  readonly name: string;
  readonly members: readonly T[];
}

/**
 * The things of many hamlets by former commune, or by cluster where the commune is no merged one; each group keeps their
 * order. Null where there are few hamlets, or nothing tells them apart.
 */
export function inGroups<T>(
  things: readonly T[],
  hamletOf: (thing: T) => Pick<Hamlet, 'code' | 'formerCommune' | 'cluster'>,
  hamlets = things.length,
): readonly InGroup<T>[] | null {
  if (hamlets <= MANY_HAMLETS) return null;
  const grouped = things.map((thing) => {
    const { code, formerCommune, cluster } = hamletOf(thing);
    return { code, formerCommune, cluster, thing };
  });
  for (const way of ['former-commune', 'cluster'] as const) {
    const groups = groupsOf(grouped, way);
    if (groups.length > 1)
      return groups.map(({ name, members }) => ({
        of: way,
        name,
        members: members.map(({ thing }) => thing),
      }));
  }
  return null;
}

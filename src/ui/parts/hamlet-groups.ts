import { groupsOf } from '../../domain/hamlets/hamlets-in-brief';
import type { HamletCode } from '../../domain/ids';
import { groupTitle } from '../../wording/hamlet-groups';

export { MANY_HAMLETS } from '../../domain/hamlets/many-hamlets';

export type HamletsBy = 'former-commune' | 'cluster' | 'none';

/** What lists of hamlets are grouped by; '' where blank. */
export interface InGroups {
  readonly code: string;
  readonly formerCommune: string;
  readonly cluster: string;
}

export interface NamedGroup<H> {
  readonly key: string;
  /** «Xã cũ Khôi Kỳ»; '' of a list that is not grouped. */
  readonly title: string;
  readonly members: readonly H[];
}

/** How these hamlets may be grouped, the usual way first: by what at least two groups are told apart by. */
export function waysToGroup(hamlets: readonly InGroups[]): readonly Exclude<HamletsBy, 'none'>[] {
  return (['former-commune', 'cluster'] as const).filter(
    (by) => groupsOf(hamlets.map(grouped), by).length > 1,
  );
}

/** The groups in the order in which they come; one without a title where they are not grouped. */
export function groupedHamlets<H extends InGroups>(
  hamlets: readonly H[],
  by: HamletsBy,
): readonly NamedGroup<H>[] {
  if (hamlets.length === 0) return [];
  const groups = by === 'none' ? [] : groupsOf(hamlets.map(grouped), by);
  if (by === 'none' || groups.length === 0) return [{ key: '', title: '', members: hamlets }];
  return groups.map(({ name, members }) => ({
    key: `${by} ${name}`,
    title: groupTitle(by, name),
    members: members.map(({ hamlet }) => hamlet),
  }));
}

const grouped = <H extends InGroups>(hamlet: H) => ({
  hamlet,
  code: hamlet.code as HamletCode,
  formerCommune: hamlet.formerCommune,
  cluster: hamlet.cluster,
});

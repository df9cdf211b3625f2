import { compareVietnamese } from '../text/collation';
import type { Grouped, HamletGroup } from './hamlet-group';
import { clusterKey, groupHead, groupText } from './hamlet-group';
import { communeKey } from './hamlet-label';

/** A hamlet with how a cell writes it. */
export interface Writable extends Grouped {
  readonly label: string;
}

/** As many names as a cell lists one by one. */
const MOST_NAMED = 7;
/** As many as a group may leave out; more are no exceptions. */
const MOST_LEFT_OUT = 7;

/** The former communes or the clusters of `hamlets`, by name, those without one last; none where all are blank. */
export function groupsOf<H extends Grouped>(
  hamlets: readonly H[],
  of: 'former-commune' | 'cluster',
): readonly { readonly name: string; readonly members: readonly H[] }[] {
  const groups = new Map<string, { name: string; members: H[] }>();
  for (const hamlet of hamlets) {
    const name = (of === 'cluster' ? hamlet.cluster : hamlet.formerCommune) ?? '';
    const key = of === 'cluster' ? clusterKey(name) : communeKey(name);
    const group = groups.get(key) ?? { name, members: [] };
    group.members.push(hamlet);
    groups.set(key, group);
  }
  const blank = groups.get('');
  if (groups.size === (blank === undefined ? 0 : 1)) return [];
  return [...groups.values()].sort(
    (a, b) => Number(a.name === '') - Number(b.name === '') || compareVietnamese(a.name, b.name),
  );
}

/**
 * How a cell names these of the hamlets in force: few by name, nearly all as «Cả 70 xóm trừ Trại 4», nearly all of some
 * groups by those. What it writes the reader of cells reads (domain/reading/read-hamlet-groups).
 */
export function hamletsInBrief(
  chosen: ReadonlySet<string>,
  inForce: readonly Writable[],
  noun: string,
): string {
  const named = inForce.filter(({ code }) => chosen.has(code));
  const byName = named.map(({ label }) => label);
  if (named.length <= MOST_NAMED) return byName.join('; ');
  const whole = inGroup({ of: 'commune', name: '' }, inForce, chosen, noun);
  if (whole !== null) return whole;
  const ways = (['former-commune', 'cluster'] as const).map((of) => byGroups(of, inForce, chosen, noun));
  const shortest = ways.reduce<readonly string[]>(
    (least, way) => (way.length < least.length ? way : least),
    byName,
  );
  return shortest.join('; ');
}

/** The group with what it leaves out; null where that is too much of it. */
function inGroup(
  group: Pick<HamletGroup, 'of' | 'name'>,
  members: readonly Writable[],
  chosen: ReadonlySet<string>,
  noun: string,
): string | null {
  const left = members.filter(({ code }) => !chosen.has(code));
  if (left.length > MOST_LEFT_OUT || left.length * 3 > members.length) return null;
  return groupText(
    groupHead(group, members.length, noun),
    left.map(({ label }) => label),
  );
}

/** Names first: what stands behind a group with exceptions is one of them. */
function byGroups(
  of: 'former-commune' | 'cluster',
  inForce: readonly Writable[],
  chosen: ReadonlySet<string>,
  noun: string,
): readonly string[] {
  const parts = groupsOf(inForce, of).map(({ name, members }) => {
    const own = members.filter(({ code }) => chosen.has(code));
    const text =
      name === '' || own.length < LEAST_OF_GROUP ? null : inGroup({ of, name }, members, chosen, noun);
    return text === null
      ? { names: own.map(({ label }) => label), groups: [] }
      : { names: [], groups: [text] };
  });
  const names = parts.flatMap((part) => part.names);
  return names.length === 0 && parts.length === 0
    ? inForce.filter(({ code }) => chosen.has(code)).map(({ label }) => label)
    : [...names, ...parts.flatMap(({ groups }) => groups)];
}

/** Of fewer the names say it as short. */
const LEAST_OF_GROUP = 3;

import type { GapGroup } from '../../domain/coverage/gap-groups';
import type { Hamlet } from '../../domain/hamlets/hamlet';
import type { InGroup } from '../../domain/hamlets/many-hamlets';
import { inGroups } from '../../domain/hamlets/many-hamlets';
import type { HamletCode } from '../../domain/ids';

const NOWHERE = { code: '' as HamletCode, formerCommune: null, cluster: null };

/** Gaps by where their first hamlet lies, of many hamlets; else null. */
export function gapsByPlace(
  groups: readonly GapGroup[],
  hamlets: readonly Hamlet[],
): readonly InGroup<GapGroup>[] | null {
  const byCode = new Map(hamlets.map((hamlet) => [hamlet.code, hamlet]));
  const standing = hamlets.filter(({ validTo }) => validTo === null).length;
  return inGroups(
    groups,
    ([
      {
        hamlets: [code],
      },
    ]) => (code && byCode.get(code)) ?? NOWHERE,
    standing,
  );
}

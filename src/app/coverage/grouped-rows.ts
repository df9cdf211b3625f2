import type { HamletCoverage } from '../../domain/coverage/coverage';
import { inGroups } from '../../domain/hamlets/many-hamlets';
import type { Cell } from '../../domain/tables/cell';
import { groupTitle } from '../../wording/hamlet-groups';
import type { Rows } from './computed-rows';

/** Hamlets under a row of their former commune or cluster where there are many; else one after another. */
export function groupedRows(
  hamlets: readonly HamletCoverage[],
  groupRow: (group: {
    readonly title: string;
    readonly members: readonly HamletCoverage[];
  }) => readonly Cell[],
  rowOf: (hamlet: HamletCoverage) => readonly Cell[],
): Rows {
  const groups = inGroups(hamlets, ({ hamlet }) => hamlet);
  if (groups === null) return hamlets.map(rowOf);
  return groups.flatMap(({ of, name, members }) => [
    groupRow({ title: groupTitle(of, name), members }),
    ...members.map(rowOf),
  ]);
}

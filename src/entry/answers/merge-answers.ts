import type { CommuneTables } from '../../app/merging/former-commune';
import type { Merged } from '../../app/merging/merge-workbook';
import type { Request } from '../../rpc/answers';
import type { MergeData } from '../../rpc/requests/merge';
import { broughtLines, conflictText, summedText } from '../../wording/merging';

/** The tables of a commune as they crossed; the schema has looked at every cell. */
export const toCommunes = ({
  communes,
}: Pick<Request<'mergeCommunes'>, 'communes'>): readonly CommuneTables[] =>
  communes as unknown as readonly CommuneTables[];

export const mergeData = ({ plan, isMade }: Merged): MergeData => ({
  isMade,
  communes: plan.communes.map((commune) => ({ ...commune, lines: broughtLines(commune) })),
  conflicts: plan.conflicts.map((conflict) => ({
    text: conflictText(conflict),
    ...(conflict.renamedTo === undefined ? {} : { renamedTo: conflict.renamedTo }),
  })),
  summed: plan.summed.map(summedText),
  periods: plan.trend.length,
});

import type { RowTab } from '../../domain/tables/fields';
import type { Finding } from '../../domain/validation/finding';

/** The findings of one tab by row number, in their order. */
export function findingsByRow(
  tab: RowTab,
  findings: readonly Finding[],
): ReadonlyMap<number, readonly Finding[]> {
  const byRow = new Map<number, Finding[]>();
  for (const finding of findings) {
    if (finding.tab !== tab) continue;
    const sameRow = byRow.get(finding.row);
    if (sameRow) sameRow.push(finding);
    else byRow.set(finding.row, [finding]);
  }
  return byRow;
}

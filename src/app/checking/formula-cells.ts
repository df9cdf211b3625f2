import { isDateCell } from '../../domain/tables/cell';
import type { Cell } from '../../domain/tables/cell';
import type { RowTab } from '../../domain/tables/fields';
import type { Finding } from '../../domain/validation/finding';
import type { Ports } from '../ports/ports';

type FindingPlace = Pick<Finding, 'tab' | 'row' | 'field'>;

/**
 * Whether a finding is about a cell in which a person has put a formula. Asked only of findings with a mend, since a mend
 * is never written there: one read of formulas for each tab that has one.
 */
export function formulaCells(
  { rows }: Pick<Ports, 'rows'>,
  findings: readonly Finding[],
): (place: FindingPlace) => boolean {
  const rowsByTab = new Map<RowTab, number[]>();
  for (const { tab, row, fix } of findings) {
    if (fix === undefined) continue;
    const mended = rowsByTab.get(tab);
    if (mended === undefined) rowsByTab.set(tab, [row]);
    else mended.push(row);
  }
  const formulas = new Map([...rowsByTab].map(([tab, mended]) => [tab, rows.formulaFields(tab, mended)]));
  return ({ tab, row, field }) => formulas.get(tab)?.get(row)?.has(field) ?? false;
}

/** The finding as it is said of a cell with a formula: nothing to click, and where to mend instead. */
export function withoutMend({ fix, ...finding }: Finding): Finding {
  return fix === undefined
    ? finding
    : { ...finding, facts: { ...finding.facts, inFormula: keptAs(fix.value) } };
}

/** What the mend would have made of the cell, for the sentence about it. */
const keptAs = (value: Cell): string => (isDateCell(value) ? 'date' : typeof value);

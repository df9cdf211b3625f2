import { textOf } from '../../src/domain/cells/cell-text';
import { expect } from '@jest/globals';
import type { RowTab } from '../../src/domain/tables/fields';
import { fingerprintOf } from '../../src/domain/tables/fingerprint';
import type { Tables } from '../../src/domain/tables/table';
import type { Finding } from '../../src/domain/validation/finding';
import { checkTables } from '../../src/domain/validation/check-tables';
import {
  communesOf,
  everyFigure,
  MERGE_DAY,
  merged,
  tablesOfPlan,
  tablesUnderOldBorders,
} from './merged-communes';

const ENTRY_TABS = ['activities', 'contributions', 'examples', 'otherFigures'] as const;
const ROW_TABS: readonly RowTab[] = [...ENTRY_TABS, 'plan', 'hamlets'];
const REFERENCES = ['hamlets', 'hamlet', 'householdsByHamlet'];

/** Holds one merger of four made-up communes against what went into it; counts what it looked at. */
export function checkMerger(seed: number): {
  rows: number;
  figures: number;
  findings: number;
  reworded: number;
} {
  const communes = communesOf(seed);
  const plan = merged(communes);
  const whole = tablesOfPlan(plan);
  let figures = 0;
  const before: string[] = [];
  communes.forEach(({ tables }, at) => {
    const then = tablesUnderOldBorders(plan, at);
    for (const tab of ENTRY_TABS) {
      expect(then[tab]).toHaveLength(tables[tab].length);
      expect(digest(then, tab)).toBe(digest(tables, tab));
    }
    const standing = everyFigure(tables);
    expect(everyFigure(then).figures).toEqual(standing.figures);
    figures += standing.figures.length;
    before.push(...ofRows(standing.findings));
  });
  for (const tab of [...ENTRY_TABS, 'plan', 'hamlets'] as const) {
    const codes = whole[tab].map(({ cells }) => textOf(cells.code));
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toHaveLength(communes.reduce((sum, { tables }) => sum + tables[tab].length, 0));
  }
  const after = [...ofRows(checkTables(whole, MERGE_DAY).findings)].sort();
  expect(after).toEqual(before.sort());
  return {
    rows: ENTRY_TABS.reduce((sum, tab) => sum + whole[tab].length, 0),
    figures,
    findings: after.length,
    reworded: plan.communes.reduce((sum, { reworded }) => sum + reworded, 0),
  };
}

/** Cells that may have been reworded are held by the figures that are made of them. */
function digest(tables: Tables, tab: (typeof ENTRY_TABS)[number]): string {
  const rows = tables[tab].map(({ row, cells }) => ({
    row,
    cells: Object.fromEntries(
      Object.entries(cells).map(([field, cell]) => [field, REFERENCES.includes(field) ? null : cell]),
    ),
  }));
  return fingerprintOf({ ...tables, [tab]: rows }, [tab]);
}

/** Of the tabs whose rows each commune brings; the lists are one now. */
const ofRows = (findings: readonly Finding[]): readonly string[] =>
  findings
    .filter(({ tab, severity }) => severity !== 'info' && ROW_TABS.includes(tab))
    .map(({ rule, tab, field, severity }) => `${severity} ${rule} ${tab} ${field}`);

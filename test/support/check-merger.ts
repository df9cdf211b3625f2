import { textOf } from '../../src/domain/cells/cell-text';
import { expect } from '@jest/globals';
import type { RowTab } from '../../src/domain/tables/fields';
import { fingerprintOf } from '../../src/domain/tables/fingerprint';
import type { Row, Tables } from '../../src/domain/tables/table';
import type { Cell } from '../../src/domain/tables/cell';
import type { CommuneTables } from '../../src/app/merging/former-commune';
import type { MergePlan } from '../../src/app/merging/merge-communes';
import { isStateMeasure } from '../../src/domain/plan/indicator-definition';
import type { Finding } from '../../src/domain/validation/finding';
import { checkTables } from '../../src/domain/validation/check-tables';
import {
  communesOf,
  everyFigure,
  indicatorsIn,
  keptOf,
  MERGE_DAY,
  merged,
  registerOf,
  tablesOfPlan,
  tablesUnderOldBorders,
} from './merged-communes';

const ENTRY_TABS = ['activities', 'contributions', 'examples', 'otherFigures'] as const;
const ROW_TABS: readonly RowTab[] = [...ENTRY_TABS, 'plan', 'hamlets'];

/** Holds one merger of four made-up communes against what went into it; counts what it looked at. */
export function checkMerger(seed: number): {
  rows: number;
  figures: number;
  findings: number;
  reworded: number;
  reports: number;
  sums: number;
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
  for (const tab of ['reports', 'audit'] as const)
    expect(cellsOf(whole[tab], tab)).toEqual(
      communes.flatMap(({ tables }) => cellsOf(tables[tab], tab)).sort(),
    );
  const { reports } = registerOf(plan);
  expect(reports).toHaveLength(whole.reports.length);
  expect(reports.flatMap(({ report, changed }) => (changed?.length === 0 ? [] : [report.code]))).toEqual([]);
  checkTargets(communes, plan);
  const sums = checkSums(communes, plan) + checkWhole(communes, whole);
  const after = [...ofRows(checkTables(whole, MERGE_DAY).findings)].sort();
  expect(after).toEqual(before.sort());
  return {
    rows: ENTRY_TABS.reduce((sum, tab) => sum + whole[tab].length, 0),
    figures,
    findings: after.length,
    reworded: plan.communes.reduce((sum, { reworded }) => sum + reworded, 0),
    reports: reports.length,
    sums,
  };
}

/** Rows of a register, whatever the order; the code without its sign. */
const cellsOf = (
  rows: readonly (Row<'reports'> | Row<'audit'>)[],
  tab: 'reports' | 'audit',
): readonly string[] =>
  rows
    .map(({ cells }) => {
      const { code, ...others } = cells as Readonly<Record<string, Cell>>;
      return JSON.stringify([tab === 'reports' ? textOf(code ?? null).replace(/^[A-Z]+\./, '') : '', others]);
    })
    .sort();

/** Kế hoạch năm: the sum of what is counted where every commune was given one, else what they differ in is asked. */
function checkTargets(communes: readonly CommuneTables[], { tables, conflicts, summed }: MergePlan): void {
  const target = (code: string): string =>
    textOf(tables.indicators.find((cells) => textOf(cells.code) === code)?.target ?? null);
  const given = (code: string): readonly string[] =>
    communes.map((commune) =>
      textOf(
        commune.tables.indicators.find(({ cells }) => textOf(cells.code) === code)?.cells.target ?? null,
      ),
    );
  const asked = conflicts.flatMap(({ field, key }) => (field === 'target' ? [key] : []));
  for (const code of ['CT05', 'CT40'])
    expect([code, Number(target(code).replace(',', '.'))]).toEqual([
      code,
      total(given(code).map((text) => Number(text.replace(',', '.')))),
    ]);
  expect(summed.map(({ key }) => key)).toEqual(['CT05', 'CT40']);
  for (const code of ['CT08', 'CT92']) {
    expect([code, target(code)]).toEqual([code, given(code)[0]]);
    expect([code, asked.includes(code)]).toEqual([code, new Set(given(code)).size > 1]);
  }
}

/** Cùng kỳ and kỳ trước: the sum of the communes where each kept a count made alike, and nothing else. Returns how many. */
function checkSums(communes: readonly CommuneTables[], plan: MergePlan): number {
  const kept = communes.map(({ trend }) => keptOf(trend).byPeriod);
  const united = keptOf(plan.trend).byPeriod;
  const periods = new Set(kept.flatMap((each) => [...each.keys()]));
  let sums = 0;
  for (const period of periods) {
    const figures = kept.flatMap((each) => each.get(period) ?? []);
    expect([period, united.has(period)]).toEqual([period, figures.length === communes.length]);
    const sum = united.get(period);
    if (sum === undefined) continue;
    expect(new Set(Object.values(sum.commune))).toEqual(new Set([null]));
    expect(sum.results?.hamletsMet).toBe(total(figures.map(({ results }) => results?.hamletsMet ?? NaN)));
    const codes = new Set(figures.flatMap(({ indicators }) => [...indicators.keys()]));
    for (const code of codes) {
      const each = figures.flatMap(({ indicators }) => indicators.get(code) ?? []);
      const isAlike = each.length === communes.length && new Set(each.map(({ digest }) => digest)).size === 1;
      const isSummed = isAlike && each[0]?.digest !== 'khac' && !SHARES.includes(code);
      const value = sum.indicators.get(code)?.value;
      if (isSummed)
        expect([code, value]).toEqual([code, expect.closeTo(total(each.map((one) => one.value)), 4)]);
      else expect([code, value]).toEqual([code, undefined]);
      sums += Number(isSummed);
    }
  }
  return sums;
}

/** A figure of the new commune for a period of before: the sum of what each had; none where one of them had none, or of a share. */
function checkWhole(communes: readonly CommuneTables[], whole: Tables): number {
  let sums = 0;
  for (const period of ['2026-6T1', '2026-9T']) {
    const each = communes.map(({ tables }) => indicatorsIn(tables, period));
    for (const [code, { period: value, measure, digest }] of indicatorsIn(whole, period)) {
      const alike = each.flatMap((figures) => figures.get(code) ?? []).filter((one) => one.digest === digest);
      const given = alike.flatMap((one) => one.period ?? []);
      if (alike.length < communes.length || measure === null || isStateMeasure(measure)) continue;
      const isKnown = SHARES.includes(code) ? false : given.length === communes.length;
      // What no row gives («–») adds nothing to the sum of others, but for months that somebody forgot.
      if (isKnown || measure === 'entered')
        expect([period, code, value]).toEqual([
          period,
          code,
          isKnown ? expect.closeTo(total(given), 6) : null,
        ]);
      sums += Number(isKnown);
    }
  }
  return sums;
}

/** Of four communes there is none: the share of contents that are due, and a share that is entered by hand. */
const SHARES = ['CT37', 'CT92'];

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Every cell as it was typed, also those that the merger reworded. */
function digest(tables: Tables, tab: (typeof ENTRY_TABS)[number]): string {
  return fingerprintOf(tables, [tab]);
}

/** Of the tabs whose rows each commune brings; the lists are one now. */
const ofRows = (findings: readonly Finding[]): readonly string[] =>
  findings
    .filter(({ tab, severity }) => severity !== 'info' && ROW_TABS.includes(tab))
    .map(({ rule, tab, field, severity }) => `${severity} ${rule} ${tab} ${field}`);

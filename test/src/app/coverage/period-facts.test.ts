import { describe, expect, it } from '@jest/globals';
import type { FactsPort } from '../../../../src/app/ports/facts-port';
import { emptyFacts, factsToKeep, keepFacts } from '../../../../src/app/coverage/keep-facts';
import { periodFacts } from '../../../../src/app/coverage/period-facts';
import { cumulativeSpan } from '../../../../src/domain/calendar/report-period';
import { computeCoverage } from '../../../../src/domain/coverage/compute-coverage';
import { METRIC_IDS } from '../../../../src/domain/coverage/metrics/hamlet-metrics';
import { computeIndicators } from '../../../../src/domain/indicators/compute-indicators';
import type { Fact, FactLine } from '../../../../src/workbook/facts-tab';
import { FACT_HEADERS, factCell, isSeal, numberText, sealOf } from '../../../../src/workbook/facts-tab';
import { facts as migration } from '../../../../src/workbook/migrations/0008-facts';
import { aPeriod } from '../../../support/book-builder';
import { randomCase } from '../../../support/random-book';
import { workedExample } from '../../../support/worked-example';

const SEEDS = Array.from({ length: 60 }, (_, index) => index + 1);

function factsOfSeed(seed: number) {
  const { book, period, asOf } = randomCase(seed);
  const coverage = computeCoverage(book, period, asOf);
  const cumulative = computeCoverage(book, cumulativeSpan(period, book.settings.periodStyle), asOf);
  const indicators = computeIndicators({ book, coverage, cumulative });
  return { coverage, facts: periodFacts({ book, coverage, cumulative, indicators }) };
}

/** Percent by sums alone, as a province computes it. */
function summed(facts: readonly Fact[]): number | null {
  const known = facts.filter(({ numerator }) => numerator !== null);
  const whole = known.reduce((sum, { denominator }) => sum + (denominator ?? 0), 0);
  return whole === 0 ? null : (100 * known.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0)) / whole;
}

const inTwo = (value: number | null): string => (value === null ? '' : value.toFixed(6));

describe('facts of a period', () => {
  it.each(SEEDS)('seed %i: sums of numerators over denominators are the figures of the commune', (seed) => {
    const { coverage, facts } = factsOfSeed(seed);
    for (const id of METRIC_IDS) {
      const own = facts.filter(({ kind, itemCode }) => kind === 'measure' && itemCode === id);
      expect([id, inTwo(summed(own))]).toEqual([id, inTwo(coverage.commune.metrics[id])]);
    }
    const cells = facts.filter(({ kind }) => kind === 'cell');
    const due = cells.reduce((sum, { denominator }) => sum + (denominator ?? 0), 0);
    expect(due).toBe(coverage.commune.dueCells.due);
    expect(cells.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0)).toBe(
      coverage.commune.dueCells.direct,
    );
    const gaps = facts.filter(({ kind }) => kind === 'gap');
    expect(gaps.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0)).toBe(coverage.gaps.length);
    const composite = facts.filter(({ itemCode }) => itemCode === 'composite');
    expect(inTwo(summed(composite))).toBe(inTwo(coverage.commune.composite));
  });

  it('each fact stands once', () => {
    for (const seed of SEEDS) {
      const names = factsOfSeed(seed).facts.map(({ kind, itemCode, hamletCode }) =>
        [kind, itemCode, hamletCode].join('|'),
      );
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('what is not known is blank, and a share of nothing too', () => {
    expect([null, 0, 1 / 3, 1e-9, 66.66666666].map(numberText)).toEqual([
      '',
      '0',
      '0.333333',
      '0',
      '66.666667',
    ]);
  });
});

/** A tab in memory that remembers how often it was written. */
function memoryTab(rows: readonly FactLine[] | null) {
  const tab = { rows, writes: 0 };
  const port: FactsPort = {
    read: () => tab.rows,
    write: (lines) => {
      tab.rows = [...lines, ...(tab.rows ?? []).slice(lines.length)];
      tab.writes += 1;
    },
  };
  return { tab, port };
}

function keep(port: FactsPort, code: string, making: Partial<Parameters<typeof factsToKeep>[2]> = {}): void {
  const book = workedExample().build();
  const period = aPeriod(code);
  const source = { book, period, asOf: period.to, coverage: computeCoverage(book, period, period.to) };
  const facts = factsToKeep(port, source, {
    madeAt: '2024-06-20T08:00:00',
    dataDigest: 'a',
    issued: false,
    ...making,
  });
  if (facts !== null) keepFacts(port, facts);
}

const periodsIn = (rows: readonly FactLine[] | null): readonly string[] => [
  ...new Set((rows ?? []).map((line) => factCell(line, 'period')).filter((code) => code !== '')),
];
const statesIn = (rows: readonly FactLine[] | null): readonly string[] => [
  ...new Set((rows ?? []).map((line) => factCell(line, 'state')).filter((state) => state !== '')),
];

describe('tab TONG_HOP', () => {
  it('a period is written in place of its old rows, all in one write, with its seal last', () => {
    const { tab, port } = memoryTab([]);
    keep(port, '2024-Q1');
    keep(port, '2024-Q2');
    const before = tab.rows?.length ?? 0;
    keep(port, '2024-Q1', { madeAt: '2024-06-21T08:00:00' });
    expect(tab.writes).toBe(3);
    expect(tab.rows).toHaveLength(before);
    expect(periodsIn(tab.rows)).toEqual(['2024-Q2', '2024-Q1']);
    const first = (tab.rows ?? []).filter((line) => factCell(line, 'period') === '2024-Q1');
    const seal = first[first.length - 1] ?? [];
    expect(isSeal(seal)).toBe(true);
    const { count, digest } = sealOf(first.slice(0, -1));
    expect([factCell(seal, 'row_count'), factCell(seal, 'data_digest')]).toEqual([String(count), digest]);
  });

  it('a shorter result leaves no row of the longer one', () => {
    const { tab, port } = memoryTab([]);
    keep(port, '2024-Q1');
    const old = tab.rows ?? [];
    tab.rows = [...old.slice(0, -1), ...old];
    keep(port, '2024-Q1');
    expect(tab.rows.filter((line) => line.some((cell) => cell !== ''))).toEqual(old);
  });

  it('half a copy, a change and another order do not agree with the seal', () => {
    const { tab, port } = memoryTab([]);
    keep(port, '2024-Q1');
    const facts = (tab.rows ?? []).slice(0, -1);
    const { digest } = sealOf(facts);
    const changed = facts.map((line, at) =>
      at === 3 ? line.map((cell, i) => (i === 15 ? '1' : cell)) : line,
    );
    for (const other of [facts.slice(1), [...facts].reverse(), changed])
      expect(sealOf(other).digest).not.toBe(digest);
  });

  it('what was issued stays so while the same rows give it, and is a draft once they changed', () => {
    const { tab, port } = memoryTab([]);
    keep(port, '2024-Q1');
    expect(statesIn(tab.rows)).toEqual(['draft']);
    keep(port, '2024-Q1', { issued: true });
    expect(statesIn(tab.rows)).toEqual(['issued']);
    keep(port, '2024-Q1', { madeAt: '2024-06-22T08:00:00' });
    expect(statesIn(tab.rows)).toEqual(['issued']);
    keep(port, '2024-Q1', { dataDigest: 'b' });
    expect(statesIn(tab.rows)).toEqual(['draft']);
  });

  it('without the tab nothing is written; a new year begins with it empty', () => {
    const none = memoryTab(null);
    keep(none.port, '2024-Q1');
    emptyFacts(none.port);
    expect(none.tab).toEqual({ rows: null, writes: 0 });
    const { tab, port } = memoryTab([]);
    keep(port, '2024-Q1');
    emptyFacts(port);
    expect((tab.rows ?? []).flat().filter((cell) => cell !== '')).toEqual([]);
  });

  it('migration 0008 brings the columns of today', () => {
    const [write] = migration.plan(new Map());
    expect(write).toMatchObject({ kind: 'tab', tab: 'TONG_HOP', headers: [...FACT_HEADERS] });
  });
});

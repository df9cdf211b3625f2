import { FACT_HEADERS, factCell, type FactLine, isSeal } from '../../../src/workbook/facts-tab';
import { communeWorkbook, madeUpLines } from '../src/demo/commune-workbook';
import type { Delivered } from '../src/deliveries';

export const PERIOD = '2026-Q2';

export interface MadeFile {
  readonly at: number;
  readonly name?: string;
  readonly code?: string;
  readonly communeName?: string;
  readonly period?: string;
  readonly madeAt?: string;
  readonly dataDigest?: string;
  readonly seed?: number;
  readonly change?: (lines: readonly FactLine[]) => readonly FactLine[];
}

export const linesOf = ({
  at,
  code,
  communeName,
  period,
  madeAt,
  dataDigest,
  seed,
}: MadeFile): readonly FactLine[] =>
  madeUpLines(
    {
      seed: seed ?? at,
      code: code ?? String(10_000 + at),
      name: communeName ?? `xã ${String(at)}`,
    },
    {
      period: period ?? PERIOD,
      asOf: '2026-06-14',
      madeAt: madeAt ?? '2026-06-15T08:00:00',
      dataDigest: dataDigest ?? `d${String(at)}`,
      state: 'issued',
    },
  );

export function madeFile(made: MadeFile): Delivered {
  const lines = (made.change ?? ((same) => same))(linesOf(made));
  return {
    name: made.name ?? `xa-${String(made.at)}.xlsx`,
    bytes: () => communeWorkbook({ code: '', name: `xã ${String(made.at)}` }, lines, 2),
  };
}

export const withoutSeal = (lines: readonly FactLine[]): readonly FactLine[] =>
  lines.filter((line) => !isSeal(line));
export const halfOf = (lines: readonly FactLine[]): readonly FactLine[] =>
  lines.filter((line, at) => isSeal(line) || at % 2 === 0);
export const corrected = (lines: readonly FactLine[]): readonly FactLine[] =>
  lines.map((line) =>
    factCell(line, 'item_code') === 'attendance'
      ? line.map((cell, at) => (FACT_HEADERS[at] === 'value' ? '999999' : cell))
      : line,
  );

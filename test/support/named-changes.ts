import { parsePeriod } from '../../src/domain/calendar/report-period';
import type { Indicator } from '../../src/domain/indicators/indicator';
import { changedFigures } from '../../src/domain/register/changed-figures';
import { packFigures, unpackFigures } from '../../src/domain/register/kept-figures';
import { checkTables } from '../../src/domain/validation/check-tables';
import { reportFingerprint } from '../../src/app/coverage/kept-figures';
import { day } from './book-builder';
import { Dice } from './dice';
import { mutate } from './cell-mutations';
import type { Aliases } from './recount/raw-places';
import { isOfCoverage, rawIndicators } from './recount/raw-indicator';
import type { RawWorkbook } from './recount/raw-workbook';
import { recountFigures } from './recount-figures';
import { figuresOf } from './report-sample';
import { tablesOfRecords } from './starter-tables';

const TODAY = day('2026-01-01');

interface Issued {
  readonly workbook: RawWorkbook;
  readonly code: string;
  readonly aliases: Aliases;
}

interface Side {
  readonly indicators: readonly Indicator[];
  readonly fingerprint: string;
  /** By Mã, all that a report says of a figure, from the recount; of coverage from the figures themselves. */
  readonly said: ReadonlyMap<string, string>;
  readonly definitions: ReadonlyMap<string, string>;
}

function side({ workbook, code, aliases }: Issued): Side {
  const tables = tablesOfRecords(workbook);
  const { indicators } = figuresOf(checkTables(tables, TODAY).book, code);
  const period = parsePeriod(code, 'decree-09');
  if (!period.ok) throw new RangeError(code);
  const { from, to } = period.value;
  const said = new Map<string, string>();
  const number = (value: number | null): string =>
    value === null ? '–' : String(Number(value.toPrecision(12)));
  for (const [id, figure] of recountFigures({ workbook, from, to, asOf: to, aliases }))
    said.set(
      id,
      [figure.period, figure.cumulative, figure.plan].map(number).join(' ') +
        ` ${[...figure.sources].sort().join(' ')}`,
    );
  const raw = rawIndicators(workbook);
  for (const { code: id } of raw.filter(isOfCoverage)) {
    const figure = indicators.find((indicator) => indicator.id === id);
    said.set(
      id,
      [figure?.period ?? null, figure?.cumulative ?? null, figure?.plan ?? null].map(number).join(' ') +
        ` ${[...(figure?.sources ?? [])].sort().join(' ')}`,
    );
  }
  return {
    indicators,
    fingerprint: reportFingerprint(tables),
    said,
    definitions: new Map(
      raw.map((row) => [
        row.code,
        row.isUnknown ? 'unknown' : JSON.stringify({ ...row, code: '', target: null, isLast: false }),
      ]),
    ),
  };
}

export interface NamedChange {
  readonly seed: number;
  readonly what: string;
  /** Figures that «Tra số liệu» names, and those that it should. */
  readonly named: readonly string[];
  readonly expected: readonly string[];
  /** Whether the fingerprint of the report's data noticed a change, where there is one to notice. */
  readonly isNoticed: boolean;
}

/** For each seed one mutation of a workbook behind an issued report: what is named of it, and what an independent recount says. */
export function namedChanges(issued: Issued, seeds: readonly number[]): readonly NamedChange[] {
  const then = side(issued);
  const kept = unpackFigures(packFigures(then.indicators));
  if (kept === null) throw new Error('nothing was kept');
  return seeds.map((seed) => {
    const { what, workbook } = mutate(new Dice(seed), issued.workbook);
    const now = side({ ...issued, workbook });
    const expected = [...then.said.keys()].filter(
      (id) => then.said.get(id) !== now.said.get(id) || then.definitions.get(id) !== now.definitions.get(id),
    );
    return {
      seed,
      what,
      named: changedFigures(kept, now.indicators)
        .map(({ id }) => id)
        .sort(),
      expected: expected.sort(),
      isNoticed: expected.length === 0 || now.fingerprint !== then.fingerprint,
    };
  });
}

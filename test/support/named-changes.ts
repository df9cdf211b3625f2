import { parsePeriod } from '../../src/domain/calendar/report-period';
import type { Indicator } from '../../src/domain/indicators/indicator';
import { changedFigures } from '../../src/domain/register/changed-figures';
import { checkProof } from '../../src/domain/register/check-proof';
import { packFigures, unpackFigures } from '../../src/domain/register/kept-figures';
import { makeProof, proofTexts, readProof } from '../../src/domain/register/report-proof';
import { rowContents } from '../../src/domain/register/row-contents';
import type { RowContents } from '../../src/domain/register/row-contents';
import { checkTables } from '../../src/domain/validation/check-tables';
import { reportFingerprint } from '../../src/app/coverage/kept-figures';
import { day } from './book-builder';
import { Dice } from './dice';
import { mutate } from './cell-mutations';
import type { Aliases } from './recount/raw-places';
import { rawIndicators } from './recount/raw-indicator';
import type { RawWorkbook } from './recount/raw-workbook';
import { recountFigures } from './recount-figures';
import { figuresOf, reportOf } from './report-sample';
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
  readonly contents: RowContents;
  /** By Mã, the rows behind the period and the year so far. */
  readonly behind: ReadonlyMap<string, readonly string[]>;
  /** By Mã, all that a report says of a figure, from the recount. */
  readonly said: ReadonlyMap<string, string>;
  readonly definitions: ReadonlyMap<string, string>;
}

function side({ workbook, code, aliases }: Issued): Side {
  const tables = tablesOfRecords(workbook);
  const { book } = checkTables(tables, TODAY);
  const { indicators } = figuresOf(book, code);
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
  return {
    indicators,
    fingerprint: reportFingerprint(tables),
    contents: rowContents(tables),
    behind: new Map(
      indicators.map(({ id, sources, cumulativeSources }) => [id, [...sources, ...cumulativeSources]]),
    ),
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
  /** Figures that `verify` names of the report's own proof, and those that it should: with a row behind them that says something else. */
  readonly verified: readonly string[];
  readonly expectedOfProof: readonly string[];
  /** Whether the fingerprint of the report's data noticed a change, where there is one to notice. */
  readonly isNoticed: boolean;
}

/** For each seed one mutation of a workbook behind an issued report: what is named of it, and what an independent recount says. */
export function namedChanges(issued: Issued, seeds: readonly number[]): readonly NamedChange[] {
  const then = side(issued);
  const kept = unpackFigures(packFigures(then.indicators));
  if (kept === null) throw new Error('nothing was kept');
  const { proof, fileRows } = provenReport(issued, then);
  return seeds.map((seed) => {
    const { what, workbook } = mutate(new Dice(seed), issued.workbook);
    const now = side({ ...issued, workbook });
    const expected = [...then.said.keys()].filter(
      (id) => then.said.get(id) !== now.said.get(id) || then.definitions.get(id) !== now.definitions.get(id),
    );
    const checked = checkProof(proof, { indicators: now.indicators, contents: now.contents, fileRows });
    const reworded = rewordedRows(issued.workbook, workbook);
    const otherwise = [...then.behind].filter(
      ([id, rows]) => !expected.includes(id) && rows.some((row) => reworded.has(row)),
    );
    return {
      verified: [
        ...checked.changed.map(({ id }) => id),
        ...checked.edited,
        ...checked.printed.map(({ figure }) => `printed ${figure}`),
      ].sort(),
      expectedOfProof: [...expected, ...otherwise.map(([id]) => id)].sort(),
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

/** The proof that the report's file would carry, through the texts that stand in its part, and the rows of its tables. */
function provenReport({ workbook, code }: Issued, { indicators, contents }: Side) {
  const document = reportOf(checkTables(tablesOfRecords(workbook), TODAY).book, code);
  const made = makeProof({
    code: 'thử',
    schema: 4,
    period: code,
    asOf: TODAY,
    indicators,
    document,
    contents,
  });
  const proof = readProof(proofTexts(made));
  if (proof === null) throw new Error('the proof cannot be read');
  return { proof, fileRows: made.rows.map(({ cells }) => cells) };
}

/** What no figure and no sentence is made of. */
const NOT_TOLD = new Set(['Mã', 'Ghi chú']);

/** Mã of the rows in which a cell says something else than before, by the raw cells. */
function rewordedRows(before: RawWorkbook, after: RawWorkbook): ReadonlySet<string> {
  const reworded = new Set<string>();
  for (const tab of ['Hoạt động', 'Đóng góp', 'Gương, mô hình', 'Số liệu khác']) {
    const then = new Map((before[tab] ?? []).map((row) => [row['Mã'] ?? '', row]));
    for (const row of after[tab] ?? []) {
      const own = then.get(row['Mã'] ?? '') ?? {};
      const headers = new Set([...Object.keys(own), ...Object.keys(row)]);
      if ([...headers].some((header) => !NOT_TOLD.has(header) && (own[header] ?? '') !== (row[header] ?? '')))
        reworded.add(row['Mã'] ?? '');
    }
  }
  return reworded;
}

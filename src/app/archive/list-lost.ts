import { ok } from '../../domain/result';
import { NO_ARCHIVE } from '../../wording/rows/archive';
import { readTables } from '../checking/load-book';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import type { Ports } from '../ports/ports';
import { codeOf } from '../rows/row-view';
import type { ChangedRow, DeletedRow, LostContent } from './archive-rows';
import { compareArchive } from './compare-archive';
import type { StandingRow } from './compare-archive';
import { formerCells } from './former-cells';
import type { FormerCell } from './former-cells';
import { contentsOf, linesByRow, rowKey, statesOf, stoodLines } from './kept-rows';
import type { KeptRow, KeptState } from './kept-rows';

/** The newest first; what is older stays in the archive. */
const MOST = 200;

/**
 * What can be brought back: rows that a check met and that do not stand, and rows that stand otherwise than a check met them,
 * by cell. Also what the last check has named already. Writes nothing.
 */
export function listLost(ports: Ports): Outcome<LostContent> {
  const lines = ports.archive.read();
  const read = readTables(ports);
  if (!read.ok) return read;
  if (lines === null) return failure('structure', NO_ARCHIVE);
  const byRow = linesByRow(lines);
  const { standing } = compareArchive(lines, read.value);
  const rows = new Map(standing.map((row) => [rowKey(row.tab, row.id), row]));
  const digests = new Set(standing.map(({ tab, digest }) => rowKey(tab, digest)));
  const goneLines = [...byRow].flatMap(([key, ofRow]) => {
    const last = rows.has(key) ? undefined : lastStood(ofRow);
    return last === undefined || digests.has(rowKey(last.tab, last.digest)) ? [] : [last];
  });
  const gone = newest(goneLines, (line) => line.index);
  const several = standing.flatMap((row) => {
    const stood = stoodLines(byRow.get(rowKey(row.tab, row.id)) ?? []);
    return stood.some(({ digest }) => digest !== row.digest) ? [{ row, stood }] : [];
  });
  const contents = contentsOf(ports.archive, lines, [...gone, ...several.flatMap(({ stood }) => stood)]);
  const changed = several.flatMap(({ row, stood }) => changedRow(row, statesOf(stood, contents)));
  return ok({
    deleted: gone.map((line): DeletedRow => {
      const { tab, id, at, digest } = line;
      const cells = contents(line);
      return { tab, id, at, digest, cells, code: cells === null ? '' : codeOf(cells) };
    }),
    changed: newest(changed, ({ index }) => index).map(({ told }) => told),
  });
}

function changedRow(
  { tab, id, row, cells }: StandingRow,
  states: readonly KeptState[],
): readonly { readonly index: number; readonly told: ChangedRow }[] {
  const changes = formerCells(states, cells);
  const [last] = newest(changes, metAt);
  if (last === undefined) return [];
  const { at, digest } = last.line;
  return [{ index: metAt(last), told: { tab, id, changes, row, at, digest, code: codeOf(cells) } }];
}

/** What no check has met yet is the newest. */
const metAt = ({ met }: FormerCell): number => met?.index ?? Infinity;

const lastStood = (lines: readonly KeptRow[]): KeptRow | undefined => stoodLines(lines).slice(-1)[0];

const newest = <T>(all: readonly T[], indexOf: (each: T) => number): readonly T[] =>
  [...all]
    .map((each) => ({ each, index: indexOf(each) }))
    .sort((a, b) => (a.index < b.index ? 1 : a.index > b.index ? -1 : 0))
    .slice(0, MOST)
    .map(({ each }) => each);

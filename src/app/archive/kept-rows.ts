import type { Cell } from '../../domain/tables/cell';
import type { EntryTab } from '../../domain/tables/fields';
import { contentParts, joinedContent, readContent } from '../../workbook/archived-content';
import type { ArchiveLine, ArchivePort, NewArchiveLine } from '../ports/archive-port';
import { VERDICT_TABS } from '../checking/tab-groups';

export type ArchiveLines = readonly (ArchiveLine | null)[];

/** What the archive says of a row last. `at` is the index of its line. */
export interface KeptRow extends ArchiveLine {
  readonly tab: EntryTab;
  readonly index: number;
}

/** Names a row over all tabs. */
export const rowKey = (tab: string, id: string): string => `${tab} ${id}`;

/** The lines of each row in the order in which they were written, by `rowKey`. */
export function linesByRow(lines: ArchiveLines): ReadonlyMap<string, readonly KeptRow[]> {
  const rows = new Map<string, KeptRow[]>();
  lines.forEach((line, index) => {
    if (line === null || line.event === 'continued' || !isEntryTab(line.tab)) return;
    const key = rowKey(line.tab, line.id);
    const kept = { ...line, tab: line.tab, index };
    const known = rows.get(key);
    if (known === undefined) rows.set(key, [kept]);
    else known.push(kept);
  });
  return rows;
}

export const isEntryTab = (tab: string): tab is EntryTab => (VERDICT_TABS as readonly string[]).includes(tab);

/** What stood in rows as lines of the archive hold it; null where somebody changed the text. */
export type ContentOf = (line: KeptRow) => Readonly<Record<string, Cell>> | null;

/** The contents of the lines that are asked for, in one call over their span where they were not read along. */
export function contentsOf(archive: ArchivePort, all: ArchiveLines, asked: readonly KeptRow[]): ContentOf {
  if (asked.length === 0) return () => null;
  const first = asked.reduce((least, { index }) => Math.min(least, index), Infinity);
  const last = asked.reduce((most, { index }) => Math.max(most, endOf(all, index)), 0);
  const texts = textsOf(archive, all, first, last);
  return ({ tab, index }) =>
    readContent(tab, joinedContent(texts.slice(index - first, endOf(all, index) - first + 1)));
}

function textsOf(archive: ArchivePort, all: ArchiveLines, first: number, last: number): readonly string[] {
  const known = all.slice(first, last + 1).map((line) => (line === null ? '' : line.content));
  return known.every((text) => text !== null) ? known : archive.contents(first, last);
}

export const stoodLines = (ofRow: readonly KeptRow[]): readonly KeptRow[] =>
  ofRow.filter(({ event }) => event === 'stood');

/** How a row stood at a check. */
export interface KeptState {
  readonly line: KeptRow;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** How a row stood at checks, from the oldest; contents that somebody changed are left out. */
export const statesOf = (stood: readonly KeptRow[], contents: ContentOf): readonly KeptState[] =>
  stood.flatMap((line) => {
    const cells = contents(line);
    return cells === null ? [] : [{ line, cells }];
  });

function endOf(all: ArchiveLines, index: number): number {
  let end = index;
  while (all[end + 1]?.event === 'continued') end += 1;
  return end;
}

/** Every line with its whole content, parts joined; two calls at most. */
export function wholeLines(archive: ArchivePort): readonly NewArchiveLine[] {
  const lines = archive.read() ?? [];
  const texts = lines.length === 0 ? [] : textsOf(archive, lines, 0, lines.length - 1);
  return lines.flatMap((line, index) =>
    line === null || line.event === 'continued'
      ? []
      : [{ ...line, content: joinedContent(texts.slice(index, endOf(lines, index) + 1)) }],
  );
}

/** A content as the lines that hold it; a tombstone is one line without any. */
export const storedLines = (line: NewArchiveLine): readonly NewArchiveLine[] =>
  line.event === 'gone'
    ? [{ ...line, content: '' }]
    : contentParts(line.content).map((content, index) => ({
        ...line,
        event: index === 0 ? 'stood' : 'continued',
        content,
      }));

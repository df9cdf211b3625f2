import { textDigest } from '../../domain/tables/fingerprint';
import type { EntryTab } from '../../domain/tables/fields';
import type { PersonName } from '../../domain/text/person-name';
import { contentWriter, readContent } from '../../workbook/archived-content';
import { REMOVED_PERSON } from '../../wording/upkeep/remove-person';
import type { NewArchiveLine } from '../ports/archive-port';
import type { Ports } from '../ports/ports';
import { isEntryTab, storedLines, wholeLines } from './kept-rows';

type ArchivePorts = Pick<Ports, 'archive'>;

/** How many contents of the archive hold a name. */
export const archivedWith = (ports: ArchivePorts, name: PersonName): number =>
  held(wholeLines(ports.archive), name).length;

export interface ClearedArchive {
  readonly count: number;
  /** Of contents that held the name, by their digest of before. */
  readonly digests: ReadonlyMap<string, string>;
}

/**
 * Puts «(đã xóa tên)» in the name's place in every content, with its digest anew, so that a row which was cleared alike does not
 * count as changed. One block; the caller holds the document lock. Says how many contents held the name. Lines that
 * somebody wrote or damaged say nothing of a row and go with it.
 */
export function clearArchive({ archive }: ArchivePorts, name: PersonName): ClearedArchive {
  const all = wholeLines(archive);
  const found = held(all, name);
  if (found.length === 0) return { count: 0, digests: new Map() };
  const digests = new Map<string, string>();
  const clean = all.map((line) => {
    if (!found.includes(line)) return line;
    const content = clearedContent(line, name);
    digests.set(line.digest, textDigest(content));
    return { ...line, content };
  });
  // A tombstone bears the digest of what stood there.
  const renamed = clean.map((line) => ({ ...line, digest: digests.get(line.digest) ?? line.digest }));
  archive.rewrite(renamed.flatMap(storedLines));
  return { count: found.length, digests };
}

/** By cell: within JSON a line break before a name is the letter n. */
const held = (lines: readonly NewArchiveLine[], name: PersonName): readonly NewArchiveLine[] =>
  lines.filter(({ tab, content }) => {
    const cells = cellsOf(tab, content);
    return cells === null
      ? name.isIn(content)
      : Object.values(cells).some((cell) => typeof cell === 'string' && name.isIn(cell));
  });

const cellsOf = (tab: string, content: string) => (isEntryTab(tab) ? readContent(tab, content) : null);

function clearedContent({ tab, content }: NewArchiveLine, name: PersonName): string {
  const cells = cellsOf(tab, content);
  if (cells === null) return name.replacedIn(content, REMOVED_PERSON.instead);
  const clean = Object.entries(cells).map(
    ([field, cell]) =>
      [field, typeof cell === 'string' ? name.replacedIn(cell, REMOVED_PERSON.instead) : cell] as const,
  );
  return contentWriter(tab as EntryTab)(Object.fromEntries(clean));
}

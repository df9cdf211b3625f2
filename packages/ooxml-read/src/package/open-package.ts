import { createBudget, requireWithin, spend, type Budget } from '../budget';
import type { OoxmlLimits } from '../limits';
import { damaged, OoxmlError, readAt } from '../ooxml-error';
import { parseXml, type XmlElement } from '../xml/xml-element';
import { readEntry } from '../zip/read-entry';
import { readZipDirectory, type ZipEntry } from '../zip/zip-directory';
import { readContentTypes } from './content-types';
import { decodeText, withoutOwnPrefix } from './decode-text';
import { partKey, relationsPath } from './part-name';
import { readRelations, type Relation } from './relations';

/** The parts of an OOXML package. Paths have no leading slash; their case does not count. Parts are inflated when asked for. */
export interface OoxmlPackage {
  /** In the order of the file, spelled as there. */
  readonly paths: readonly string[];
  readonly budget: Budget;
  /** The path as the file spells it; undefined where there is no such part. */
  pathOf(path: string): string | undefined;
  bytesOf(path: string): Uint8Array;
  /** Markup as it stands, line ends apart. */
  textOf(path: string): string;
  /** Markup whose own elements have no prefix. */
  markupOf(path: string): string;
  xmlOf(path: string): XmlElement;
  /** Blank where none is told. */
  contentTypeOf(path: string): string;
  /** Relations of a part, or of the package where the path is blank. Targets are spelled as the file spells the part. */
  relationsOf(path: string): readonly Relation[];
}

const CONTENT_TYPES = '[Content_Types].xml';

/** Opens a package. Throws OoxmlError, also later, from each of the package's functions. */
export function openPackage(file: Uint8Array, limits: Partial<OoxmlLimits> = {}): OoxmlPackage {
  const budget = createBudget(limits);
  requireZip(file, budget);
  const entries = entriesByKey(readZipDirectory(file, budget), budget);
  if (!entries.has(partKey(CONTENT_TYPES))) throw new OoxmlError({ kind: 'other-format' });
  const bytesOf = (path: string): Uint8Array => {
    const entry = entries.get(partKey(path));
    if (!entry) throw damaged('part-missing', undefined, { part: path });
    return readEntry(file, entry);
  };
  const textOf = (path: string): string => readAt({ part: path }, () => decodeText(bytesOf(path)));
  const markupOf = (path: string): string => withoutOwnPrefix(textOf(path));
  const xmlOf = (path: string): XmlElement => readAt({ part: path }, () => parseXml(markupOf(path), budget));
  const pathOf = (path: string): string | undefined => entries.get(partKey(path))?.path;
  const relations = new Map<string, readonly Relation[]>();
  return {
    paths: [...entries.values()].map((entry) => entry.path),
    budget,
    pathOf,
    bytesOf,
    textOf,
    markupOf,
    xmlOf,
    contentTypeOf: readContentTypes(xmlOf(CONTENT_TYPES)),
    relationsOf(path) {
      const key = partKey(path);
      const known = relations.get(key);
      if (known) return known;
      const place = pathOf(relationsPath(path));
      const list = place === undefined ? [] : readRelations(xmlOf(place), path, pathOf);
      relations.set(key, list);
      return list;
    },
  };
}

function requireZip(file: Uint8Array, budget: Budget): void {
  if (file.length === 0) throw new OoxmlError({ kind: 'empty' });
  const head = [...file.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (head === 'd0cf11e0a1b11ae1') throw new OoxmlError({ kind: 'compound-file' });
  if (!head.startsWith('504b0304')) throw new OoxmlError({ kind: 'other-format' });
  requireWithin(budget, 'fileBytes', file.length);
}

/** Sizes are checked as the directory tells them, before anything is inflated. */
function entriesByKey(entries: ZipEntry[], budget: Budget): Map<string, ZipEntry> {
  const byKey = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const key = partKey(entry.path);
    if (byKey.has(key)) throw damaged('part-twice', undefined, { part: entry.path });
    byKey.set(key, entry);
    readAt({ part: entry.path }, () => {
      requireWithin(budget, 'partBytes', entry.size);
      spend(budget, 'inflatedBytes', entry.size);
    });
  }
  return byKey;
}

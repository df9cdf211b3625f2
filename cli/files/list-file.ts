import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { readListFile } from 'ooxml-read';
import type { ForeignSheet } from '../../src/domain/intake/foreign-sheet';
import type { IntakeMapping } from '../../src/domain/intake/intake-mapping';
import { listRefusal } from '../../src/wording/intake/intake';
import { UsageError } from '../usage-error';
import { existingFile } from './named-files';

/** The reader's own bound on files, so that a larger one is never read into memory. */
const MOST_BYTES = 256 * 1024 * 1024;

/** The sheets of a list; what cannot be read of it is one sentence. */
export function listSheets(path: string): readonly ForeignSheet[] {
  const full = existingFile(path);
  const name = basename(path);
  if (statSync(full).size > MOST_BYTES)
    throw new UsageError(listRefusal(name, { kind: 'too-large', what: 'file', limit: MOST_BYTES }));
  const read = readListFile(readFileSync(full), name);
  if (!read.ok) throw new UsageError(listRefusal(name, read.refusal));
  return read.sheets as readonly ForeignSheet[];
}

/** What a person chose for the columns of a list, from a file of JSON. */
export function mappingFile(path: string | undefined): IntakeMapping {
  if (path === undefined) return {};
  const full = existingFile(path);
  try {
    const json: unknown = JSON.parse(readFileSync(full, 'utf8'));
    if (isMapping(json)) return json;
  } catch {
    // Said below.
  }
  throw new UsageError(
    `${path} không phải là cách ghép cột. Ví dụ: {"columns": [{"header": "Ngày họp", "field": "date"}]}`,
  );
}

function isMapping(json: unknown): json is IntakeMapping {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return false;
  const { columns = [] } = json as { columns?: unknown };
  return (
    Array.isArray(columns) &&
    columns.every((each: unknown) => {
      const { header, field } = (each ?? {}) as { header?: unknown; field?: unknown };
      return typeof header === 'string' && (field === null || typeof field === 'string');
    })
  );
}

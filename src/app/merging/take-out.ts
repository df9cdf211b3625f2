import type { Cell } from '../../domain/tables/cell';
import { ok } from '../../domain/result';
import { MERGE } from '../../wording/merging';
import { structureText } from '../../wording/vi';
import { readTables } from '../checking/load-book';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import type { Ports } from '../ports/ports';
import { giveRowIds } from '../rows/give-row-ids';
import type { CommuneTables } from './former-commune';

/** Everything of a commune's workbook that a merger needs; rows without Mã and `_id` get theirs first. */
export function takeOut(ports: Ports): Outcome<Omit<CommuneTables, 'file'>> {
  const read = readTables(ports);
  if (!read.ok) return read;
  if (ports.former.read().length > 0) return failure('request', MERGE.mergedBefore);
  const tables = giveRowIds(ports, read.value);
  const registers = ports.workbook.read(['reports', 'audit']);
  if (!registers.ok) return failure('structure', structureText(registers.error));
  const trend: readonly (readonly Cell[])[] = ports.trend.read() ?? [];
  return ok({ tables: { ...tables, ...registers.value }, trend, strangers: ports.former.strangers() });
}

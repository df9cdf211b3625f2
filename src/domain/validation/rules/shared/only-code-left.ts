import { isBlank } from '../../../tables/cell';
import type { Cell } from '../../../tables/cell';
import type { CheckedTab, ReadRow } from '../../../reading/read-row';
import type { Objection } from '../../rule';
import { NO_OBJECTION } from './object-to';

/** What the add-on writes beside a row's Mã. */
const WRITTEN_BESIDE = new Set(['code', 'verdict', '_id', '_rev']);

/** A row that somebody emptied, of which Mã is left: it is offered to go, and nothing else is said of it. */
export function onlyCodeLeft<T extends CheckedTab>({ cells }: ReadRow<T>): readonly Objection<T>[] {
  const filled = Object.entries<Cell>(cells).filter(([, cell]) => !isBlank(cell));
  const isEmptied =
    filled.some(([field]) => field === 'code') && filled.every(([field]) => WRITTEN_BESIDE.has(field));
  return isEmptied ? [{ field: 'code', fix: { value: null, certain: false } }] : NO_OBJECTION;
}

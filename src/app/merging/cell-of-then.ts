import { communeKey } from '../../domain/hamlets/hamlet-label';
import type { Cell } from '../../domain/tables/cell';
import type { FormerCommune, RewordedCell } from './former-commune';

/** Columns that name something by a code, and those that name hamlets. */
const CODE_FIELDS = [
  'code',
  'planItem',
  'topics',
  'form',
  'indicator',
  'activity',
  'replicates',
  'hamlets',
  'hamlet',
  'householdsByHamlet',
];
const HAMLET_FIELDS = ['hamlets', 'hamlet', 'householdsByHamlet'];

/** What a cell of the merged workbook said before: without the sign, and without «(Khôi Kỳ)» behind a hamlet. */
export function cellOfThen(
  field: string,
  cell: Cell,
  { name, sign }: Pick<FormerCommune, 'name' | 'sign'>,
): Cell {
  if (typeof cell !== 'string' || !CODE_FIELDS.includes(field)) return cell;
  const coded = cell.replace(new RegExp(`(^|[;,:\\s])${sign}\\.`, 'g'), '$1');
  return HAMLET_FIELDS.includes(field) ? withoutCommune(coded, name) : coded;
}

/** «Xóm 1 (Khôi Kỳ)» was «Xóm 1» then. */
const withoutCommune = (text: string, name: string): string =>
  text.replace(/\s*\(([^()]*)\)/g, (whole, within: string) =>
    communeKey(within) === communeKey(name) ? '' : whole,
  );

/** Those of the cells that a merger changed of which nobody could tell from the new text how they were typed. */
export const notToldBy = (
  cells: readonly RewordedCell[],
  commune: Pick<FormerCommune, 'name' | 'sign'>,
): readonly RewordedCell[] => cells.filter(({ field, was, is }) => cellOfThen(field, is, commune) !== was);

/** By tab, code and field; a cell that was changed since is no longer what the merger wrote. */
export function rewordedFinder(
  cells: readonly RewordedCell[],
): (tab: string, code: string, field: string, is: Cell) => Cell | undefined {
  const byPlace = new Map(cells.map((cell) => [keyOf(cell.tab, cell.code, cell.field), cell]));
  return (tab, code, field, is) => {
    const known = byPlace.get(keyOf(tab, code, field));
    return known?.is === is ? known.was : undefined;
  };
}

const keyOf = (tab: string, code: string, field: string): string => `${tab} ${code} ${field}`;

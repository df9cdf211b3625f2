import type { Cell } from '../tables/cell';
import { isBlank } from '../tables/cell';
import { clean } from '../text/clean';

const LABEL =
  /^(?:tổng(?: cộng| số| hợp| chung)?|cộng(?: dồn| chung)?|lũy kế|luỹ kế|tong(?: cong| so)?)(?![\p{L}])[^;]{0,40}$/iu;

/** The column in which a row says that it sums the others, «Tổng cộng», and holds nothing besides but figures; else null. */
export function totalsLabelOf(cells: Readonly<Record<string, Cell>>): string | null {
  let label: string | null = null;
  for (const field in cells) {
    const cell = cells[field] ?? null;
    if (typeof cell === 'number' || isBlank(cell) || field === 'verdict' || field.startsWith('_')) continue;
    // The add-on may have given the row a code of its own.
    if (field === 'code' && typeof cell === 'string' && /^\p{Lu}{1,3}\d+$/u.test(cell)) continue;
    if (label !== null || typeof cell !== 'string' || !LABEL.test(clean(cell))) return null;
    label = field;
  }
  return label;
}

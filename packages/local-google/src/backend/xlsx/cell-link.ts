import { linkOfFormula } from 'ooxml-read';
import type { CellState } from '../model';
import { validExtras } from './extras';

/** Address behind a cell's text: of its link, or of a HYPERLINK formula that names its own in full. */
export function cellLink(cell: CellState): string | undefined {
  return validExtras(cell)?.link?.address ?? linkOfFormula(cell.f?.slice(1));
}

import { formatNumber } from '../../text/format';
import { paragraph } from '../blocks';
import { countEvidence } from '../lists/evidence-list';
import type { ReportContext } from '../report-context';
import type { Block } from '../tree';

/**
 * The rows that a list of the appendix may have (docs/adr/0025): Google Docs takes 1.02 million characters, and two lists
 * of so many rows have half of that, on some 230 pages.
 */
const LISTED_AT_MOST = 3000;

/**
 * What stands in the place of a list that is too long to print; null where it is printed. The list of activities names
 * evidence by its number, so both are printed or neither.
 */
export function insteadOfLongList(
  { coverage, names, say }: ReportContext,
  rows: number,
): readonly Block[] | null {
  if (Math.max(coverage.counted.length, countEvidence(coverage)) <= LISTED_AT_MOST) return null;
  const told = {
    số: formatNumber(rows),
    'nhiều nhất': formatNumber(LISTED_AT_MOST),
    'cơ quan': names.agency,
  };
  return [paragraph(say.runs('appendix.tooLong', told))];
}

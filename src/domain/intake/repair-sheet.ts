import { decodeMojibake, decodeTcvn3, decodeVni, repairEncoding } from '../text/encodings/legacy-encoding';
import type { LegacyEncoding } from '../text/encodings/legacy-encoding';
import type { ForeignCell, ForeignSheet } from './foreign-sheet';
import type { IntakeMapping } from './intake-mapping';
import { answerTo } from './questions';
import { foreignText } from './sheet-grid';

const DECODE: Readonly<Record<LegacyEncoding, (text: string) => string>> = {
  mojibake: decodeMojibake,
  tcvn3: decodeTcvn3,
  vni: decodeVni,
};
/** Cells that are looked at, and the share of them that must be of one old encoding. */
const MOST_LOOKED = 400;
const SHARE = 0.3;

export interface RepairedSheet {
  readonly sheet: ForeignSheet;
  readonly isRepaired: boolean;
  /** «tr­íc → trước» */
  readonly example: string;
}

/** The sheet with its text in Unicode, where it was written for the fonts of TCVN3 or VNI; a cell alone would be too little. */
export function repairSheet(sheet: ForeignSheet, mapping: IntakeMapping): RepairedSheet {
  const encoding = encodingOf(sheet);
  if (encoding === null || answerTo(mapping, 'encoding', '', '') === 'as-is')
    return { sheet, isRepaired: false, example: '' };
  const decode = (cell: ForeignCell): ForeignCell =>
    typeof cell === 'string' && /[^\x00-\x7f]/.test(cell) ? DECODE[encoding](cell.normalize('NFC')) : cell;
  const before = sheet.rows.flat().find((cell) => decode(cell) !== cell);
  return {
    sheet: { ...sheet, rows: sheet.rows.map((row) => row.map(decode)) },
    isRepaired: true,
    example: before === undefined ? '' : `${foreignText(before)} → ${foreignText(decode(before))}`,
  };
}

function encodingOf({ rows }: ForeignSheet): LegacyEncoding | null {
  const texts = rows
    .flat()
    .filter((cell): cell is string => typeof cell === 'string' && /[^\x00-\x7f]/.test(cell))
    .slice(0, MOST_LOOKED);
  const counts = new Map<LegacyEncoding, number>();
  for (const text of texts) {
    const found = repairEncoding(text)?.encoding;
    if (found !== undefined) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= texts.length * SHARE ? best[0] : null;
}

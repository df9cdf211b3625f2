/**
 * Decree 30/2020/NĐ-CP, Phụ lục I in the units of OOXML: lengths in twips (1/1440 inch), letter sizes in half
 * points. The numbers in comments are the rows of docs/domain.md §4; sizes are those of the decree's own specimen.
 */
const TWIPS_PER_MM = 1440 / 25.4;
const TWIPS_PER_POINT = 20;

export const twipsOfMm = (mm: number): number => Math.round(mm * TWIPS_PER_MM);
export const twipsOfPoints = (points: number): number => Math.round(points * TWIPS_PER_POINT);

/** §4.3 */
export const FONT = 'Times New Roman';
export const BLACK = '000000';

/** §4.1, §4.2, and the page number's line in the middle of the top margin (§4.4). */
export const PAGE = {
  width: twipsOfMm(210),
  height: twipsOfMm(297),
  margin: {
    top: twipsOfMm(20),
    bottom: twipsOfMm(20),
    left: twipsOfMm(30),
    right: twipsOfMm(15),
    header: twipsOfMm(10),
    footer: twipsOfMm(10),
  },
} as const;

/** Half points. */
export const SIZE = {
  nation: 24,
  motto: 26,
  parentAgency: 24,
  agency: 24,
  number: 26,
  placeAndDate: 26,
  title: 28,
  appendixReference: 26,
  body: 26,
  recipientsLabel: 24,
  recipients: 22,
  pageNumber: 28,
  table: 24,
  denseTable: 20,
  note: 20,
} as const;

/** §4.15: letters of 13 points, first line 1.27 cm in, 6 pt between paragraphs, single lines: the least of each, so that a quarter takes six pages. */
export const BODY = { firstLine: twipsOfMm(12.7), gap: twipsOfPoints(6), line: 240 } as const;
export const SINGLE_LINE = 240;

/** §4.8, §4.12: a line of one third to one half of the text; §4.6: as long as the text. */
export const RULE_SHARE = 0.4;
/** Eighths of a point. */
export const RULE_SIZE = 6;
export const GRID_SIZE = 4;

/** The two halves of the letterhead and of the signature's row, together the text width of 165 mm. */
export const LETTERHEAD_MM = [67, 98] as const;
export const SIGNATURE_MM = [80, 85] as const;
/** Room for the signature and the seal. */
export const SIGNING_SPACE = twipsOfPoints(72);

export const HEADER_FILL = 'EDEDED';
export const PLACEHOLDER_MARK = 'yellow';

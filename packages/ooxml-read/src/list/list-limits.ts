import type { OoxmlLimits } from '../limits';

const MEBIBYTE = 1024 * 1024;

/** A list is typed by hand: far above what one of several years holds, and read within seconds in a page. */
export const LIST_LIMITS: Partial<OoxmlLimits> = {
  fileBytes: 20 * MEBIBYTE,
  partBytes: 48 * MEBIBYTE,
  inflatedBytes: 96 * MEBIBYTE,
  rows: 50_000,
  cells: 500_000,
  characters: 16_000_000,
};

export const LIST_FILE_BYTES = 20 * MEBIBYTE;
export const LIST_ROWS = 50_000;
export const LIST_CELLS = 500_000;
/** Characters of a text or a paste. */
export const LIST_CHARACTERS = 16_000_000;

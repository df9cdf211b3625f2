/** How much a file may hold before it is refused: a small file must not be able to take a machine away. */
export interface OoxmlLimits {
  /** Bytes of the file as it lies on disk. */
  fileBytes: number;
  /** Entries of the zip. */
  entries: number;
  /** Bytes of all parts together, inflated. */
  inflatedBytes: number;
  /** Bytes of one part, inflated. */
  partBytes: number;
  /** Elements inside one another. */
  depth: number;
  /** Attributes of one element. */
  attributes: number;
  /** Elements and attributes of one part that is read as a tree; rows, cells and strings are read one by one. */
  nodes: number;
  /** Sheets of a workbook. */
  sheets: number;
  /** Items of the table of shared strings. */
  strings: number;
  /** Rows and cells that a workbook writes down, over all its sheets. */
  rows: number;
  cells: number;
  /** Characters of one cell: what Google Sheets takes; Excel ends at 32,767. */
  cellCharacters: number;
  /** Characters of all cells together, shared strings counted at every use. */
  characters: number;
}

export type OoxmlBound = keyof OoxmlLimits;

const MEBIBYTE = 1024 * 1024;

/** Far above what a commune's workbook of ten years holds, and read within seconds and 500 MB. */
export const DEFAULT_LIMITS: OoxmlLimits = {
  fileBytes: 100 * MEBIBYTE,
  entries: 10_000,
  inflatedBytes: 160 * MEBIBYTE,
  partBytes: 64 * MEBIBYTE,
  depth: 256,
  attributes: 1_000,
  nodes: 400_000,
  sheets: 1_000,
  strings: 500_000,
  rows: 400_000,
  cells: 2_000_000,
  cellCharacters: 50_000,
  characters: 64_000_000,
};

import type { CellState, StoredValue } from '../model';

/** What an imported workbook has beyond the model; all of it plain JSON. Set and read by this folder only. */
export interface WorkbookExtras {
  /** Attributes of <workbook>, with its namespaces. */
  root: Record<string, string>;
  /** Children of <workbook> in order; those of sheets and definedNames are written anew. */
  elements: { name: string; raw: string }[];
  /** The whole styles.xml; styles that the model adds are appended to it. */
  styles: string;
  date1904: boolean;
  /** Names that the model does not know: formulas, constants, sheet scope, print areas. */
  names: DefinedName[];
  /** Relations of the workbook and of the package to parts that are kept. */
  relations: KeptRelation[];
  packageRelations: KeptRelation[];
  /** Parts kept as they are, by path. */
  parts: Record<string, KeptPart>;
}

export interface DefinedName {
  attributes: Record<string, string>;
  /** Sheet whose own name this is. */
  sheetId?: number;
  text: string;
}

export interface KeptRelation {
  id: string;
  typeUri: string;
  target: string;
  external: boolean;
}

export interface KeptPart {
  contentType: string;
  /** UTF-8 text of XML parts. */
  text?: string;
  base64?: string;
}

export interface SheetExtras {
  root: Record<string, string>;
  /** Children of <worksheet> other than sheetData, as markup; several where a name repeats. */
  elements: Record<string, string[]>;
  relations: KeptRelation[];
  /** Attributes of <row> beyond its number, height and visibility, by row counted from 0. */
  rows: Record<string, Record<string, string>>;
  /** Markup of comments.xml and of the shapes that draw them. */
  notes?: { comments: string; shapes: string };
  /** `veryHidden` cannot be unhidden from Excel's menu. */
  state?: string;
}

/** CellState.x: parts of a cell that hold only while its value and formula are what they were in the file. */
export interface CellExtras {
  /** The value and formula that this belongs to. */
  of: string;
  /** Markup inside <si> of rich text. */
  rich?: string;
  /** Address behind the text, in full; attributes of <hyperlink>, and the relation's target where it has one. */
  link?: { address: string; attributes: Record<string, string>; target?: string };
  /** Attributes of <f> of an array formula or data table; `text` where the model has no formula. */
  formula?: { attributes: Record<string, string>; text: string };
  /** Attributes of <c> such as `cm`, which marks dynamic arrays. */
  attributes?: Record<string, string>;
}

/** CellStyle.xlsx: the cell format of styles.xml that this style came from. */
export interface StyleExtras {
  xf: number;
}

/** What CellExtras.of compares. */
export function contentKey(cell: { v?: StoredValue; f?: string; e?: string }): string {
  return JSON.stringify([cell.v ?? null, cell.f ?? null, cell.e ?? null]);
}

/** The extras of a cell, unless its value or formula has changed since the file was read. */
export function validExtras(cell: CellState): CellExtras | undefined {
  const extras = cell.x as CellExtras | undefined;
  return extras?.of === contentKey(cell) ? extras : undefined;
}

import {
  OoxmlError,
  openPackage,
  readSharedStrings,
  readWorkbook,
  readWorksheet,
  workbookPart,
} from 'ooxml-read';
import type { OoxmlPackage, Workbook, WorkbookSheet } from 'ooxml-read';
import {
  FACT_HEADERS,
  type FactColumn,
  FACTS_SCHEMA,
  FACTS_TAB,
  type FactLine,
} from '../../../src/workbook/facts-tab';

/** What a file holds for a province. */
export type FileRead =
  /** Rows of the tab, the header left out, in the order of the sheet. */
  | { readonly kind: 'facts'; readonly lines: readonly FactLine[] }
  /** A workbook of Loa Xóm that has no such tab: `schema` is what its Cấu hình says. */
  | {
      readonly kind: 'old';
      readonly communeName: string;
      readonly communeCode: string;
      readonly schema: string;
    }
  /** The tab has another layout than this code knows. */
  | { readonly kind: 'layout'; readonly lacks: readonly string[]; readonly version: string }
  /** An .xlsx of something else. */
  | { readonly kind: 'foreign' }
  | { readonly kind: 'broken'; readonly why: string };

const SETTINGS = 'Cấu hình';
const SETTING_ROWS = { schema: 'Phiên bản cấu trúc', communeName: 'Tên xã', communeCode: 'Mã xã' } as const;

/** Reads only the tab of facts, or else what Cấu hình says of the workbook. Never throws for what a file can cause. */
export function readDelivered(bytes: Uint8Array): FileRead {
  try {
    const source = openPackage(bytes);
    const workbook = readWorkbook(source);
    const facts = sheetNamed(workbook, FACTS_TAB.name);
    if (facts !== undefined) return factsOf(linesOf(source, workbook, facts));
    const settings = sheetNamed(workbook, SETTINGS);
    return settings === undefined ? { kind: 'foreign' } : oldWorkbook(linesOf(source, workbook, settings));
  } catch (error) {
    if (error instanceof OoxmlError) return { kind: 'broken', why: error.fact.kind };
    throw error;
  }
}

const sheetNamed = ({ sheets }: Workbook, name: string): WorkbookSheet | undefined =>
  sheets.find((sheet) => sheet.type === 'worksheet' && sheet.name === name);

function linesOf(
  source: OoxmlPackage,
  workbook: Workbook,
  sheet: WorkbookSheet,
): readonly (readonly string[])[] {
  const path = workbookPart(source, workbook, 'sharedStrings');
  const strings = path === undefined ? [] : readSharedStrings(source.markupOf(path), source.budget);
  const lines: (readonly string[])[] = [];
  readWorksheet(source.markupOf(sheet.path), {
    budget: source.budget,
    sheet: sheet.name,
    // Text needs no format to be read.
    tables: { strings, styles: Number.MAX_SAFE_INTEGER },
    onRow: ({ cells }) => {
      const line: string[] = [];
      for (const { column, value } of cells) line[column] = value === undefined ? '' : String(value);
      lines.push(Array.from({ length: line.length }, (_blank, at) => line[at] ?? ''));
    },
  });
  return lines;
}

function factsOf([headers = [], ...lines]: readonly (readonly string[])[]): FileRead {
  const at = FACT_HEADERS.map((header) => headers.indexOf(header));
  const lacks = FACT_HEADERS.filter((_header, index) => (at[index] ?? -1) < 0);
  const rows = lines
    .filter((line) => line.some((text) => text !== ''))
    .map((line) => at.map((column) => line[column] ?? ''));
  const version = rows.map((line) => line[0] ?? '').find((each) => each !== String(FACTS_SCHEMA));
  if (lacks.length > 0) return { kind: 'layout', lacks, version: version ?? '' };
  return version === undefined ? { kind: 'facts', lines: rows } : { kind: 'layout', lacks, version };
}

function oldWorkbook(lines: readonly (readonly string[])[]): FileRead {
  const said = (name: string): string => {
    const row = lines.find((line) => line.some((text) => text.trim() === name)) ?? [];
    return row[row.findIndex((text) => text.trim() === name) + 1] ?? '';
  };
  return {
    kind: 'old',
    communeName: said(SETTING_ROWS.communeName),
    communeCode: said(SETTING_ROWS.communeCode),
    schema: said(SETTING_ROWS.schema),
  };
}

export const columnAt = (column: FactColumn): number => FACT_HEADERS.indexOf(column);

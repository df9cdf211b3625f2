/** Reads. The service has committed the execution's pending writes before these run. */
import type { ProtectionState, SheetState, SpreadsheetState } from '../model';
import { accessOf, targetOf, type Call, type Handlers } from './call';
import { displayOf, valueOf } from './cell-output';
import { hasContent, intersection, lastColumn, lastRow, mapCells, sheetById } from './grid';
import { styleOf } from './interning';
import { rangeToRef, type ProtectionInfo, type RangeRef, type ReadOps, type WireRule } from './protocol';
import { rewordRule } from './reword-formula';
import { findProtection, letsEdit, refusalOfEdit } from './rights';
import { requireLines } from './structure';
import { cellLink } from '../xlsx/cell-link';
import { readStyle } from './styles';
import { wireFormat, wireRule } from './wire-rules';

/** Pixels of a column or row that nobody resized. */
const DEFAULT_SIZE = { rows: 21, columns: 100 } as const;

export const readOps: Handlers<ReadOps> = {
  values: (call, ref) => {
    const { sheet, range } = targetOf(call, ref);
    return mapCells(sheet, range, (cell) => valueOf(call.state, cell));
  },
  displayValues: (call, ref) => {
    const { sheet, range } = targetOf(call, ref);
    return mapCells(sheet, range, (cell) => displayOf(call.state, cell));
  },
  formulas: (call, ref) => {
    const { sheet, range } = targetOf(call, ref);
    return mapCells(sheet, range, (cell) => cell?.f ?? '');
  },
  styles: (call, ref, property) => {
    const { sheet, range } = targetOf(call, ref);
    return mapCells(sheet, range, (cell) => readStyle(styleOf(call.state, cell), property));
  },
  links: (call, ref) => {
    const { sheet, range } = targetOf(call, ref);
    return mapCells(sheet, range, (cell) => {
      if (cell === null || typeof cell.v !== 'string') return null;
      return { text: cell.v, url: cellLink(cell) ?? null };
    });
  },
  notes: (call, ref) => {
    const { sheet, range } = targetOf(call, ref);
    return mapCells(sheet, range, (cell) => cell?.n ?? '');
  },
  rules: readRules,
  metadata: ({ state }) => (state.metadata ?? []).map((entry) => ({ ...entry })),
  merges: (call, ref) => {
    const { sheet, range } = targetOf(call, ref);
    const touched = sheet.merges.filter((merge) => intersection(merge, range) !== null);
    return touched.map((merge) => rangeToRef(sheet.id, merge));
  },
  canEdit: (call, ref) => {
    const { sheet, range } = targetOf(call, ref);
    return refusalOfEdit(sheet, range, call.actor) === null;
  },
  isBlank: (call, ref) => {
    const { sheet, range } = targetOf(call, ref);
    return !mapCells(sheet, range, hasContent).flat().includes(true);
  },
  extent: ({ state }, sheetId) => {
    const sheet = sheetById(state, sheetId);
    return { lastRow: lastRow(sheet), lastColumn: lastColumn(sheet) };
  },
  isHidden: ({ state }, sheetId, lines, at) => {
    const sheet = sheetById(state, sheetId);
    requireLines(sheet, lines, at, 1);
    return (lines === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns).includes(at);
  },
  size: ({ state }, sheetId, lines, at) => {
    const sheet = sheetById(state, sheetId);
    requireLines(sheet, lines, at, 1);
    return (lines === 'rows' ? sheet.rowHeights : sheet.columnWidths)[at] ?? DEFAULT_SIZE[lines];
  },
  conditionalFormats: ({ state, rewordsRules }, sheetId) => {
    const rules = sheetById(state, sheetId).conditionalFormats.map((format) => wireFormat(state, format));
    return rewordsRules ? rules.map(rewordRule) : rules;
  },
  protections: (call, sheetId, type) => {
    const sheets = sheetId === null ? call.state.sheets : [sheetById(call.state, sheetId)];
    return sheets.flatMap((sheet) =>
      sheet.protections
        .filter((protection) => protection.type === type)
        .map((protection) => protectionInfo(call, sheet, protection)),
    );
  },
  protection: (call, id) => {
    const { sheet, protection } = findProtection(call.state, id);
    return protectionInfo(call, sheet, protection);
  },
  filter: ({ state }, sheetId) => {
    const { filter } = sheetById(state, sheetId);
    return filter ? rangeToRef(sheetId, filter.range) : null;
  },
  flush: () => null,
};

/** Each rule once; cells name it by its place in that list, or −1. */
function readRules(call: Call, ref: RangeRef): { rules: WireRule[]; cells: number[][] } {
  const { sheet, range } = targetOf(call, ref);
  const places = new Map<number, number>();
  const cells = mapCells(sheet, range, (cell) => {
    if (cell?.d === undefined) return -1;
    const place = places.get(cell.d) ?? places.size;
    places.set(cell.d, place);
    return place;
  });
  return { rules: [...places.keys()].map((index) => ruleAt(call.state, index)), cells };
}

function ruleAt(state: SpreadsheetState, index: number): WireRule {
  const rule = state.validations[index];
  if (!rule) throw new Error(`no validation rule ${index}`);
  return wireRule(state, rule);
}

/** E-mails that may edit; while nobody changed them, the spreadsheet's editors without its owner. */
export function editorsOf(call: Call, protection: ProtectionState): string[] {
  if (protection.editors) return [...protection.editors];
  return accessOf(call)
    .filter(({ role }) => role === 'editor')
    .map(({ email }) => email);
}

function protectionInfo(call: Call, sheet: SheetState, protection: ProtectionState): ProtectionInfo {
  return {
    ...protection,
    sheetId: sheet.id,
    sheet: sheet.name,
    editors: editorsOf(call, protection),
    // A warning-only protection can be edited by whoever can edit the spreadsheet; viewers never.
    canEdit: letsEdit(protection, call.actor) && call.actor.role !== 'viewer',
  };
}

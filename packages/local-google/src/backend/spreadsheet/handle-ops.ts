/** Operations that Google gives without a round trip. */
import { linkedFormUrl } from '../forms/forms';
import { serviceError } from '../service';
import type { SheetState, SpreadsheetState } from '../model';
import { parseA1, resolveReference } from './a1';
import { accessOf, requireOpen, targetOf, type Call, type Handlers } from './call';
import { sheetById } from './grid';
import { rangeToRef, type HandleOps, type NamedRef, type RangeRef, type SheetInfo } from './protocol';

export const handleOps: Handlers<HandleOps> = {
  open: (call) => {
    requireOpen(call);
    return null;
  },
  selection: (call) => {
    const ref = currentSelection(call);
    return { sheet: sheetById(call.state, ref[0]).name, range: ref };
  },
  select: (call, ref) => {
    call.select(ref);
    return null;
  },
  sheets: ({ state }) => state.sheets.map(({ id, name }) => ({ id, name })),
  sheet: ({ state }, sheetId) => infoOf(state, sheetById(state, sheetId)),
  book: ({ state }) => ({
    id: state.id,
    name: state.name,
    locale: state.locale,
    timeZone: state.timeZone,
    formUrl: linkedFormUrl(state),
  }),
  resolve,
  check: (call, ref) => {
    targetOf(call, ref);
    return null;
  },
  namedRanges: ({ state }) =>
    state.namedRanges.map(({ name, sheetId, range }) => ({
      name,
      ref: { sheet: sheetById(state, sheetId).name, range: rangeToRef(sheetId, range) },
    })),
  access: (call) => accessOf(call),
  toast: ({ context }, title, text) => {
    context.show({ kind: 'toast', title, text });
    return null;
  },
};

/** The user's cursor, else A1 of the first visible sheet. */
export function currentSelection(call: Call): RangeRef {
  const ref = call.selection();
  if (ref && call.state.sheets.some((sheet) => sheet.id === ref[0])) return ref;
  const sheet = call.state.sheets.find((candidate) => !candidate.hidden) ?? call.state.sheets[0];
  if (!sheet) throw serviceError('The spreadsheet has no sheets.');
  return [sheet.id, 0, 0, 1, 1];
}

function infoOf(state: SpreadsheetState, sheet: SheetState): SheetInfo {
  return {
    id: sheet.id,
    name: sheet.name,
    index: state.sheets.indexOf(sheet),
    maxRows: sheet.maxRows,
    maxColumns: sheet.maxColumns,
    hidden: sheet.hidden,
    tabColor: sheet.tabColor ?? null,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    hiddenGridlines: sheet.hiddenGridlines ?? false,
    formUrl: linkedFormUrl(state, sheet.id),
  };
}

/** A1 notation, or the name of a range. Without a sheet's name it means the sheet given, else the active one. */
function resolve(call: Call, sheetId: number | null, text: string): NamedRef {
  const { state } = call;
  const reference = parseA1(text);
  if (reference) {
    const sheet =
      reference.sheetName === null
        ? sheetById(state, sheetId ?? currentSelection(call)[0])
        : state.sheets.find((candidate) => candidate.name === reference.sheetName);
    const range = sheet && resolveReference(reference, sheet);
    if (sheet && range) return { sheet: sheet.name, range: rangeToRef(sheet.id, range) };
  }
  const named = state.namedRanges.find((candidate) => candidate.name === text);
  if (!named) throw serviceError('Range not found');
  return { sheet: sheetById(state, named.sheetId).name, range: rangeToRef(named.sheetId, named.range) };
}

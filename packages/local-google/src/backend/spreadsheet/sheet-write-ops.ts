/** Pending writes of a sheet's frame and of protections. */
import { serviceError } from '../service';
import type { ProtectionState, SheetState, SpreadsheetState } from '../model';
import { accessOf, targetOf, type Call, type WriteHandlers } from './call';
import { hexColor } from './css-colors';
import { sheetById } from './grid';
import { refToRange, type ProtectionPatch, type SheetPatch, type WriteOps } from './protocol';
import { editorsOf } from './read-ops';
import { findProtection, letsEdit, PROTECTED, requireSheetChange } from './rights';
import { lineCount, requireLines } from './structure';

type SheetWrites = Pick<
  WriteOps,
  'hideLines' | 'resizeLines' | 'changeSheet' | 'changeProtection' | 'removeProtection'
>;

export const sheetWriteOps: WriteHandlers<SheetWrites> = {
  hideLines: (call, sheetId, lines, at, count, hidden) => {
    requireLines(sheetById(call.state, sheetId), lines, at, count);
    return () => {
      const sheet = changeable(call, sheetId);
      const touched = new Set(Array.from({ length: count }, (_unused, offset) => at + offset));
      const key = lines === 'rows' ? 'hiddenRows' : 'hiddenColumns';
      const others = sheet[key].filter((line) => !touched.has(line));
      sheet[key] = hidden ? [...others, ...touched].sort((one, other) => one - other) : others;
    };
  },
  resizeLines: (call, sheetId, lines, at, count, pixels) => {
    requireLines(sheetById(call.state, sheetId), lines, at, count);
    return () => {
      const sheet = changeable(call, sheetId);
      const sizes = lines === 'rows' ? sheet.rowHeights : sheet.columnWidths;
      while (sizes.length < at) sizes.push(null);
      for (let line = at; line < at + count; line += 1) sizes[line] = pixels;
    };
  },
  changeSheet: (call, sheetId, patch) => {
    requirePossible(call.state, sheetById(call.state, sheetId), patch);
    return () => {
      const sheet = changeable(call, sheetId);
      // What was possible at the call may not be any more: other writes of the run come first.
      requirePossible(call.state, sheet, patch);
      applyPatch(sheet, patch);
    };
  },
  changeProtection: (call, id, patch) => {
    findProtection(call.state, id);
    if ('range' in patch) targetOf(call, patch.range);
    if ('removeEditors' in patch) refuseGroups(call, id, patch.removeEditors);
    return () => {
      const { sheet, protection } = editableProtection(call, id);
      changeProtection(call, { sheet, protection }, patch);
    };
  },
  removeProtection: (call, id) => {
    findProtection(call.state, id);
    return () => {
      const { sheet } = editableProtection(call, id);
      sheet.protections = sheet.protections.filter((protection) => protection.id !== id);
    };
  },
};

function changeable(call: Call, sheetId: number): SheetState {
  const sheet = sheetById(call.state, sheetId);
  requireSheetChange(sheet, call.actor);
  return sheet;
}

function requirePossible(state: SpreadsheetState, sheet: SheetState, patch: SheetPatch): void {
  const others = state.sheets.some((other) => other !== sheet && !other.hidden);
  if (patch.hidden === true && !others) throw serviceError("You can't hide all the sheets in a document.");
  if ((patch.frozenRows ?? 0) >= lineCount(sheet, 'rows')) {
    throw serviceError("You can't freeze all visible rows on the sheet.");
  }
  if ((patch.frozenColumns ?? 0) >= lineCount(sheet, 'columns')) {
    throw serviceError("You can't freeze all visible columns on the sheet.");
  }
}

function applyPatch(sheet: SheetState, patch: SheetPatch): void {
  if (patch.hidden !== undefined) sheet.hidden = patch.hidden;
  if (patch.frozenRows !== undefined) sheet.frozenRows = patch.frozenRows;
  if (patch.frozenColumns !== undefined) sheet.frozenColumns = patch.frozenColumns;
  if (patch.hiddenGridlines === true) sheet.hiddenGridlines = true;
  if (patch.hiddenGridlines === false) delete sheet.hiddenGridlines;
  if (patch.tabColor === null) delete sheet.tabColor;
  if (typeof patch.tabColor === 'string') {
    const hex = hexColor(patch.tabColor);
    if (hex !== null) sheet.tabColor = hex;
  }
}

interface Place {
  readonly sheet: SheetState;
  readonly protection: ProtectionState;
}

/** Only who may edit behind a protection may change or remove it. */
function editableProtection(call: Call, id: string): Place {
  const place = findProtection(call.state, id);
  if (!letsEdit(place.protection, call.actor)) throw serviceError(PROTECTED);
  return place;
}

/**
 * Google throws where the right to edit comes from a group (facts.md 63). Its words say so of the group through which
 * whoever runs the script may edit; here, the stricter reading, no group can be removed.
 */
function refuseGroups(call: Call, id: string, emails: readonly string[]): void {
  const { protection } = findProtection(call.state, id);
  const group = editorsOf(call, protection).find((email) => emails.includes(email) && isGroup(email));
  if (group !== undefined) throw serviceError(`Cannot remove the group ${group} from the protection.`);
}

/** Groups are known by the domain that Google Groups gives them. */
const isGroup = (email: string): boolean => email.endsWith('@googlegroups.com');

function changeProtection(call: Call, { sheet, protection }: Place, patch: ProtectionPatch): void {
  if ('set' in patch) {
    const { description, warningOnly, domainEdit } = patch.set;
    if (description !== undefined) protection.description = description;
    if (warningOnly !== undefined) protection.warningOnly = warningOnly;
    if (domainEdit !== undefined) protection.domainEdit = domainEdit;
  } else if ('addEditors' in patch) {
    // The owner may always edit and is never listed (facts.md 18).
    const owner = accessOf(call).find(({ role }) => role === 'owner')?.email;
    const added = patch.addEditors.filter((email) => email !== owner);
    protection.editors = [...new Set([...editorsOf(call, protection), ...added])];
  } else if ('removeEditors' in patch) {
    // facts.md 18: the owner is never listed, and the current user stays.
    protection.editors = editorsOf(call, protection).filter(
      (email) => email === call.actor.user || !patch.removeEditors.includes(email),
    );
  } else if ('unprotected' in patch) {
    if (protection.type !== 'SHEET') {
      throw serviceError('Unprotected ranges can only be set on a protected sheet.');
    }
    if (patch.unprotected.some((ref) => ref[0] !== sheet.id)) {
      throw serviceError('Unprotected ranges must be on the protected sheet.');
    }
    protection.unprotected = patch.unprotected.map((ref) => refToRange(ref));
  } else {
    moveProtection(call, { sheet, protection }, sheetById(call.state, patch.range[0]));
    protection.type = 'RANGE';
    protection.range = refToRange(patch.range);
  }
}

function moveProtection(call: Call, { sheet, protection }: Place, target: SheetState): void {
  if (sheet === target) return;
  requireSheetChange(target, call.actor);
  sheet.protections = sheet.protections.filter((candidate) => candidate !== protection);
  target.protections.push(protection);
}

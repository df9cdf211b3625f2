/** Changes of structure, made at once; the service has committed the execution's pending writes before. */
import { randomBytes } from 'node:crypto';
import { serviceError } from '../service';
import type { ProtectionState, SheetState, SpreadsheetState } from '../model';
import { localeRules } from '../values/locale-rules';
import { copyBook } from './book-copy';
import { requireShort } from './cell-input';
import { accessOf, targetOf, type Call, type Handlers } from './call';
import { sheetById } from './grid';
import { currentSelection } from './handle-ops';
import { metadataOps } from './metadata-ops';
import { addSheet, adoptSheet, nextSheetName, requireFreeName } from './new-sheet';
import { refToRange, type ActionOps, type RangeRef, type WireCell } from './protocol';
import { requireEdit, requireEditor, requireSheetChange, requireSheetRemoval, type Actor } from './rights';
import { deleteLines, insertLines, moveLines } from './structure';
import { growColumns, growRows, rowAfterContent, writeCells } from './write-cells';

export const actionOps: Handlers<ActionOps> = {
  appendRow,
  ...metadataOps,
  protect,
  insertSheet,
  deleteSheet,
  renameSheet: (call, sheetId, name) => {
    const sheet = sheetById(call.state, sheetId);
    requireSheetChange(sheet, call.actor);
    requireFreeName(call.state, name, sheet);
    sheet.name = name;
    return null;
  },
  moveSheet: (call, sheetId, index) => {
    const { state } = call;
    const sheet = sheetById(state, sheetId);
    requireEditor(call.actor);
    if (index < 0 || index >= state.sheets.length) throw serviceError('The sheet index is out of bounds.');
    state.sheets.splice(state.sheets.indexOf(sheet), 1);
    state.sheets.splice(index, 0, sheet);
    return null;
  },
  copySheet: (call, sheetId, targetBook) => {
    const role = call.context.role(targetBook);
    requireEditor({ ...call.actor, role });
    const target = call.store.get(targetBook);
    const copy = adoptSheet(call.state, target, sheetById(call.state, sheetId));
    copyNamedRanges(call.state, target, sheetId, copy);
    call.store.markDirty(targetBook);
    return copy.id;
  },
  insertLines: (call, sheetId, lines, at, count, inheritBefore) => {
    const sheet = sheetById(call.state, sheetId);
    requireSheetChange(sheet, call.actor);
    insertLines(call.state, sheet, lines, { at, count, inheritBefore });
    return null;
  },
  deleteLines: (call, sheetId, lines, at, count) => {
    const sheet = sheetById(call.state, sheetId);
    requireLineChange(call, sheetId, lines, { at, count });
    deleteLines(call.state, sheet, lines, { at, count });
    return null;
  },
  moveLines: (call, sheetId, lines, at, count, before) => {
    const sheet = sheetById(call.state, sheetId);
    requireLineChange(call, sheetId, lines, { at, count });
    moveLines(call.state, sheet, lines, { at, count, before });
    return null;
  },
  createFilter: (call, ref) => {
    const { sheet, range } = targetOf(call, ref);
    requireSheetChange(sheet, call.actor);
    if (sheet.filter) {
      throw serviceError("You can't create a filter in a sheet that already has a filter.");
    }
    sheet.filter = { range };
    return null;
  },
  removeFilter: (call, sheetId) => {
    const sheet = sheetById(call.state, sheetId);
    requireSheetChange(sheet, call.actor);
    delete sheet.filter;
    return null;
  },
  changeBook: (call, patch) => {
    requireEditor(call.actor);
    if (patch.name !== undefined) call.state.name = patch.name;
    if (patch.timeZone !== undefined) call.state.timeZone = knownZone(patch.timeZone);
    if (patch.locale !== undefined) {
      localeRules(patch.locale);
      call.state.locale = patch.locale;
    }
    return null;
  },
  setNamedRange,
  renameNamedRange: (call, name, newName) => {
    requireEditor(call.actor);
    const named = call.state.namedRanges.find((candidate) => candidate.name === name);
    if (!named) throw serviceError('Named range not found.');
    named.name = checkedRangeName(newName);
    return null;
  },
  share: (call, email, role) => {
    requireEditor(call.actor);
    if (!call.store.share) throw new Error('not emulated: sharing without an access list');
    const owner = accessOf(call).some((access) => access.email === email && access.role === 'owner');
    if (!owner) call.store.share(call.bookId, email, role);
    return null;
  },
  copyBook: (call, name) => {
    if (!call.store.add) throw new Error('not emulated: Spreadsheet.copy in a store that adds none');
    const id = randomBytes(33).toString('base64url');
    call.store.add(copyBook(call.state, id, name), call.actor.user);
    return id;
  },
};

/** The copy of a sheet bears its named ranges under its own name (facts.md 52). */
function copyNamedRanges(
  from: SpreadsheetState,
  to: SpreadsheetState,
  sheetId: number,
  copy: SheetState,
): void {
  const copied = from.namedRanges
    .filter((named) => named.sheetId === sheetId)
    .map(({ name, range }) => {
      const bare = name.slice(name.lastIndexOf('!') + 1);
      return { name: `'${copy.name.replaceAll("'", "''")}'!${bare}`, sheetId: copy.id, range: { ...range } };
    });
  to.namedRanges.push(...copied);
}

/**
 * Takes the row after the last content as it stands now and writes it at the commit: two executions at once take
 * the same row, and one of them is lost (facts.md 11).
 */
function appendRow(call: Call, sheetId: number, cells: WireCell[]): null {
  cells.forEach(requireShort);
  requireEditor(call.actor);
  const row = rowAfterContent(sheetById(call.state, sheetId));
  call.pend(() => {
    const { state, actor, now } = call;
    const sheet = sheetById(state, sheetId);
    if (cells.length === 0) return;
    const range = { row, column: 0, rows: 1, columns: cells.length };
    requireEdit(sheet, range, actor);
    growRows(state, sheet, row + 1);
    growColumns(state, sheet, cells.length);
    writeCells({ state, sheet, range, actor, now, inputAt: (_row, column) => cells[column] ?? '' });
  });
  return null;
}

/** facts.md 17: a new protection keeps nobody out until its editors change. */
function protect(call: Call, sheetId: number, ref: RangeRef | null): string {
  const sheet = sheetById(call.state, sheetId);
  if (ref) requireEdit(sheet, targetOf(call, ref).range, call.actor);
  else requireSheetChange(sheet, call.actor);
  // Google keeps one protection of the whole sheet and gives it again.
  const existing = ref ? undefined : sheet.protections.find(({ type }) => type === 'SHEET');
  if (existing) return existing.id;
  const protection: ProtectionState = {
    id: nextProtectionId(call.state),
    type: ref ? 'RANGE' : 'SHEET',
    ...(ref ? { range: refToRange(ref) } : {}),
    unprotected: [],
    description: '',
    warningOnly: false,
    editors: null,
    domainEdit: false,
  };
  sheet.protections.push(protection);
  return protection.id;
}

function nextProtectionId(state: SpreadsheetState): string {
  const ids = new Set(state.sheets.flatMap(({ protections }) => protections.map(({ id }) => id)));
  let number = ids.size + 1;
  while (ids.has(`p${number}`)) number += 1;
  return `p${number}`;
}

function insertSheet(call: Call, name: string | null, index: number | null, template: number | null): number {
  const { state } = call;
  requireEditor(call.actor);
  // Without an index the new sheet stands after the active one.
  const active = state.sheets.indexOf(sheetById(state, currentSelection(call)[0]));
  const source = template === null ? undefined : sheetById(state, template);
  const sheet = addSheet(state, {
    name: name ?? nextSheetName(state),
    index: index ?? active + 1,
    ...(source ? { template: source } : {}),
  });
  call.select([sheet.id, 0, 0, 1, 1]);
  return sheet.id;
}

function deleteSheet(call: Call, sheetId: number): null {
  const { state } = call;
  const sheet = sheetById(state, sheetId);
  requireSheetRemoval(sheet, call.actor);
  if (state.sheets.length === 1) throw serviceError("You can't remove all the sheets in a document.");
  if (!state.sheets.some((other) => other !== sheet && !other.hidden)) {
    throw serviceError("You can't remove all the visible sheets in a document.");
  }
  state.sheets = state.sheets.filter((other) => other !== sheet);
  state.namedRanges = state.namedRanges.filter((named) => named.sheetId !== sheetId);
  return null;
}

/** Rows and columns that hold protected cells can neither be deleted nor moved. */
function requireLineChange(
  call: Call,
  sheetId: number,
  lines: 'rows' | 'columns',
  { at, count }: { at: number; count: number },
): void {
  const sheet = sheetById(call.state, sheetId);
  const actor: Actor = call.actor;
  requireSheetChange(sheet, actor);
  const range =
    lines === 'rows'
      ? { row: at, rows: count, column: 0, columns: sheet.maxColumns }
      : { row: 0, rows: sheet.maxRows, column: at, columns: count };
  requireEdit(sheet, range, actor);
}

function knownZone(timeZone: string): string {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone });
  } catch {
    throw serviceError(`Invalid time zone: ${timeZone}`);
  }
  return timeZone;
}

function setNamedRange(call: Call, name: string, ref: RangeRef | null): null {
  requireEditor(call.actor);
  const { state } = call;
  const others = state.namedRanges.filter((named) => named.name !== name);
  if (ref === null) {
    if (others.length === state.namedRanges.length) throw serviceError('Named range not found.');
    state.namedRanges = others;
    return null;
  }
  const { sheet, range } = targetOf(call, ref);
  state.namedRanges = [...others, { name: checkedRangeName(name), sheetId: sheet.id, range }];
  return null;
}

function checkedRangeName(name: string): string {
  const looksLikeCell = /^(?:[A-Z]{1,3}\d+|R\d+C\d+)$/iu.test(name);
  if (!/^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name) || looksLikeCell || /^(?:true|false)$/iu.test(name)) {
    throw serviceError('The name you entered is invalid.');
  }
  return name;
}

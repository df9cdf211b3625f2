/** Protected ranges and sheets. Getters read the state anew; setters are pending writes. */
import type { ProtectionInfo, ProtectionPatch } from '../../backend/spreadsheet/protocol';
import { emulated } from '../emulated';
import { signatureError } from '../signature';
import { checked, flag, handleOf, listOf, text } from './arguments';
import { enums } from './enums';
import { handleOfRef, noteOf, rangeHandles, refOf, type Family, type RangeHandle } from './handles';
import { createUser, emailOf } from './people';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

export function createProtection(family: Family, made: ProtectionInfo): Protection {
  const { ask } = family;
  const { id } = made;
  const note = made.range
    ? noteOf({ sheet: { id: made.sheetId, name: made.sheet }, range: made.range })
    : made.sheet;
  // Free: the list or the protect() that gave this object was counted. Pending changes are committed first.
  const read = (): ProtectionInfo => ask.free('protection', id);
  const change = (method: string, patch: ProtectionPatch): Protection => {
    ask.counted(`Protection.${method}`, note, 'changeProtection', id, patch);
    return protection;
  };
  const protection = emulated<Protection>('Protection', {
    getDescription: () => read().description,
    setDescription: checked('Protection.setDescription', [text], (description) =>
      change('setDescription', { set: { description } }),
    ),
    isWarningOnly: () => read().warningOnly,
    setWarningOnly: checked('Protection.setWarningOnly', [flag], (warningOnly) =>
      change('setWarningOnly', { set: { warningOnly } }),
    ),
    canDomainEdit: () => read().domainEdit,
    setDomainEdit: checked('Protection.setDomainEdit', [flag], (domainEdit) =>
      change('setDomainEdit', { set: { domainEdit } }),
    ),
    canEdit: () => read().canEdit,
    getProtectionType: () => enums.ProtectionType[made.type],
    // A sheet's protection is never of a named range here.
    getRangeName: () => null,
    remove: () => void ask.counted('Protection.remove', note, 'removeProtection', id),
    ...editors(read, change),
    ...ranges(family, made, read, change),
  });
  return protection;
}

type Read = () => ProtectionInfo;
type Change = (method: string, patch: ProtectionPatch) => Protection;

function editors(read: Read, change: Change) {
  const emails = (method: string, args: unknown[]): string[] => {
    const list = Array.isArray(args[0]) ? (args[0] as unknown[]) : args;
    const found = list.map(emailOf);
    if (args.length !== 1 || found.includes(null))
      throw signatureError(`SpreadsheetApp.Protection.${method}`, args);
    return found.filter((email) => email !== null);
  };
  const add =
    (method: string) =>
    (...args: unknown[]) =>
      change(method, { addEditors: emails(method, args) });
  const remove =
    (method: string) =>
    (...args: unknown[]) =>
      change(method, { removeEditors: emails(method, args) });
  return {
    getEditors: () => read().editors.map(createUser),
    addEditor: add('addEditor'),
    addEditors: add('addEditors'),
    removeEditor: remove('removeEditor'),
    removeEditors: remove('removeEditors'),
  } satisfies Partial<Protection>;
}

function ranges(family: Family, made: ProtectionInfo, read: Read, change: Change) {
  const range = handleOf(rangeHandles);
  const sheet = { id: made.sheetId, name: made.sheet };
  /** A protected sheet's range is the whole sheet. */
  const wholeSheet = (): RangeHandle => {
    const { maxRows, maxColumns } = family.ask.free('sheet', made.sheetId);
    return handleOfRef({ sheet: made.sheet, range: [made.sheetId, 0, 0, maxRows, maxColumns] });
  };
  return {
    getRange: () => {
      const now = read();
      return family.range(now.range ? { sheet, range: now.range } : wholeSheet());
    },
    setRange: checked('Protection.setRange', [range], (handle) =>
      change('setRange', { range: refOf(handle) }),
    ),
    getUnprotectedRanges: () => read().unprotected.map((open) => family.range({ sheet, range: open })),
    setUnprotectedRanges: checked('Protection.setUnprotectedRanges', [listOf(range)], (handles) =>
      change('setUnprotectedRanges', { unprotected: handles.map(refOf) }),
    ),
  } satisfies Partial<Protection>;
}

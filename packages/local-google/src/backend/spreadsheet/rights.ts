/** Who may edit what: roles and protections, with Google's words. */
import { serviceError } from '../service';
import type { GridRange, ProtectionState, SheetState, SpreadsheetState, UserRole } from '../model';
import { intersection, uncovered } from './grid';

export interface Actor {
  readonly user: string;
  readonly role: UserRole | null;
}

/** facts.md 19. */
export const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
export const NO_ACCESS = 'You do not have permission to access the requested document.';

/**
 * Whether the protection lets the actor edit. The owner always may (facts.md 18); while nobody changed the editors
 * everyone who can edit may (facts.md 17); a warning stops neither scripts nor people who confirm it (facts.md 42).
 */
export function letsEdit(protection: ProtectionState, actor: Actor): boolean {
  if (actor.role === 'owner' || protection.warningOnly) return true;
  if (actor.role !== 'editor') return false;
  return protection.editors?.includes(actor.user) ?? true;
}

function closedTo(sheet: SheetState, actor: Actor): ProtectionState[] {
  return sheet.protections.filter((protection) => !letsEdit(protection, actor));
}

/** Why the actor may not edit these cells, in Google's words, or null. Overlapping protections all count. */
export function refusalOfEdit(sheet: SheetState, range: GridRange, actor: Actor): string | null {
  if (actor.role !== 'owner' && actor.role !== 'editor') return NO_ACCESS;
  const closed = closedTo(sheet, actor).some((protection) =>
    protection.type === 'RANGE'
      ? protection.range !== undefined && intersection(protection.range, range) !== null
      : uncovered(range, protection.unprotected).length > 0,
  );
  return closed ? PROTECTED : null;
}

/** The same for the sheet's own frame: rows, columns, name, visibility. A protected sheet keeps it. */
export function refusalOfSheetChange(sheet: SheetState, actor: Actor): string | null {
  if (actor.role !== 'owner' && actor.role !== 'editor') return NO_ACCESS;
  return closedTo(sheet, actor).some((protection) => protection.type === 'SHEET') ? PROTECTED : null;
}

export function requireEdit(sheet: SheetState, range: GridRange, actor: Actor): void {
  const refusal = refusalOfEdit(sheet, range, actor);
  if (refusal !== null) throw serviceError(refusal);
}

export function requireSheetChange(sheet: SheetState, actor: Actor): void {
  const refusal = refusalOfSheetChange(sheet, actor);
  if (refusal !== null) throw serviceError(refusal);
}

/** A sheet with anything closed to the actor cannot be deleted by them. */
export function requireSheetRemoval(sheet: SheetState, actor: Actor): void {
  requireEditor(actor);
  if (closedTo(sheet, actor).length > 0) throw serviceError(PROTECTED);
}

export function requireEditor(actor: Actor): void {
  if (actor.role !== 'owner' && actor.role !== 'editor') throw serviceError(NO_ACCESS);
}

export function requireReader(actor: Actor): void {
  if (actor.role === null) throw serviceError(NO_ACCESS);
}

export function findProtection(
  state: SpreadsheetState,
  id: string,
): { sheet: SheetState; protection: ProtectionState } {
  for (const sheet of state.sheets) {
    const protection = sheet.protections.find((candidate) => candidate.id === id);
    if (protection) return { sheet, protection };
  }
  throw serviceError('Protected range or sheet not found.');
}

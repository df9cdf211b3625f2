import { KEEPERS } from '../../../domain/access/who-may';
import { CHOICES } from '../../../domain/tables/choices';
import type { Row } from '../../../domain/tables/table';
import { headerKey } from '../../../workbook/header-key';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

const EMAIL = /^[^\s@;,]+@[^\s@;,]+\.[^\s@;,]+$/;

/** Who may edit behind our closed protections, e-mails in lower case. */
export interface Keepers {
  /** Those of Cán bộ with a role that keeps catalogues, plan and settings. */
  readonly named: readonly string[];
  /** The owner and whoever runs set-up: they can edit in any case, and Google may list them or not (facts.md 18). */
  readonly always: readonly string[];
  /** Whoever runs set-up; null where Google does not say. */
  readonly self: string | null;
}

/** E-mails of Cán bộ with a role that may change catalogues, plan and settings. */
export function keepersOf(officers: readonly Row<'officers'>[]): readonly string[] {
  const emails = officers.flatMap(({ cells }) => {
    const role = typeof cells.role === 'string' ? headerKey(cells.role) : '';
    const keeps = Object.entries(CHOICES.role).some(
      ([label, value]) => KEEPERS.includes(value) && headerKey(label) === role,
    );
    const email = typeof cells.email === 'string' ? cells.email.trim().toLowerCase() : '';
    return keeps && EMAIL.test(email) ? [email] : [];
  });
  return [...new Set(emails)];
}

/** With these of Cán bộ. Two calls. */
export function keepersIn(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  named: readonly string[],
): Keepers {
  const self = Session.getEffectiveUser().getEmail().toLowerCase();
  // A file of a shared drive has no owner (reference: Spreadsheet.getOwner).
  const owner = spreadsheet.getOwner();
  return {
    named,
    always: [self, owner?.getEmail().toLowerCase() ?? ''].filter((email) => email !== ''),
    self: self === '' ? null : self,
  };
}

export interface EditorsLeft {
  /** Who could not be removed: Google refuses those whose right comes from a group (facts.md 63). */
  readonly left: readonly string[];
  /** Whom Google would not take. */
  readonly refused: readonly string[];
}

/** Whether nobody but the keepers may edit, and each of them may. */
export function isClosedTo(protection: Protection, { named, always }: Keepers): boolean {
  const editors = editorsOf(protection);
  const allowed = new Set([...named, ...always]);
  const free = new Set([...editors, ...always]);
  return (
    editors.every((email) => allowed.has(email)) &&
    named.every((email) => free.has(email)) &&
    !protection.canDomainEdit()
  );
}

const editorsOf = (protection: Protection): readonly string[] =>
  protection.getEditors().map((user) => user.getEmail().toLowerCase());

/** Adds whoever runs this first, so that no removal can lock them out; then the keepers; then the others go. */
export function closeTo(protection: Protection, { named, always, self }: Keepers): EditorsLeft {
  const refused = add(protection, [...new Set([...(self === null ? [] : [self]), ...named])]);
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
  const allowed = new Set([...named, ...always]);
  const others = editorsOf(protection).filter((email) => !allowed.has(email));
  return { left: remove(protection, others), refused: refused.filter((email) => email !== self) };
}

/** All in one call; where Google refuses that, one by one. Returns those refused. */
function add(protection: Protection, emails: readonly string[]): readonly string[] {
  if (emails.length === 0 || succeeds(() => protection.addEditors([...emails]))) return [];
  return emails.filter((email) => !succeeds(() => protection.addEditor(email)));
}

/** The same for those who go. Returns those who stayed. */
function remove(protection: Protection, emails: readonly string[]): readonly string[] {
  if (emails.length === 0 || succeeds(() => protection.removeEditors([...emails]))) return [];
  return emails.filter((email) => !succeeds(() => protection.removeEditor(email)));
}

function succeeds(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

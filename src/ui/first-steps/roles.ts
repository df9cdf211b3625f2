import type { TypedRow } from '../../domain/intake/typed-list';
import type { FirstStepsBook } from '../../rpc/first-steps-data';

/** Roles by line; none for a person who stands already, whose role is not asked again. */
export type RolesByLine = Readonly<Record<number, string>>;

/**
 * The role of each new person: the one chosen; else whoever is setting up administers, or the first of the list where nobody does and the
 * account is not known; the others are officials of the commune.
 */
export function rolesFor(
  rows: readonly TypedRow[],
  chosen: RolesByLine,
  { officers, email }: FirstStepsBook,
  [admin = '', , official = '']: readonly string[],
): RolesByLine {
  const isNew = ({ fields }: TypedRow): boolean => officers.every((each) => each.email !== fields['email']);
  const fresh = rows.filter(isNew);
  const hasAdmin = officers.some(({ roleLabel }) => roleLabel === admin);
  const own = fresh.find(({ fields }) => email !== '' && fields['email'] === email);
  const first = hasAdmin ? undefined : (own ?? (email === '' ? fresh[0] : undefined));
  return Object.fromEntries(
    fresh.map(({ line }) => [line, chosen[line] ?? (line === first?.line ? admin : official)]),
  );
}

export const withRoles = (rows: readonly TypedRow[], roles: RolesByLine): readonly TypedRow[] =>
  rows.map((row) => {
    const role = roles[row.line];
    return role === undefined ? row : { ...row, fields: { ...row.fields, role } };
  });

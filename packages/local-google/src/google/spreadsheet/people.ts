import { emulated } from '../emulated';

type User = GoogleAppsScript.Base.User;

/** A user of the spreadsheet. */
export function createUser(email: string): User {
  const members = { getEmail: () => email, toString: () => email };
  return emulated<User>('User', members);
}

/** An e-mail given as text or as a User; null for anything else. */
export function emailOf(value: unknown): string | null {
  if (typeof value === 'string') return value.toLowerCase();
  if (typeof value !== 'object' || value === null || !('getEmail' in value)) return null;
  const { getEmail } = value;
  return typeof getEmail === 'function' ? String((getEmail as () => unknown)()).toLowerCase() : null;
}

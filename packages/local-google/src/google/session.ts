import { jsonText } from '../json-value';
import { call } from './channel';
import { emulated } from './emulated';

type Session = GoogleAppsScript.Base.Session;
type User = GoogleAppsScript.Base.User;

/** The users of this product read Vietnamese. */
const USER_LOCALE = 'vi';

/** A user; the address is '' where Google keeps it back (facts.md 35). */
export function createUser(email: string): User {
  return emulated<User>('User', { getEmail: () => email, toString: () => email } as Partial<User>);
}

/** The global `Session`. */
export function createSession(scriptTimeZone: string): Session {
  const userOf = (method: 'getActiveUser' | 'getEffectiveUser'): User =>
    createUser(jsonText(call('Session', method, [])));
  return emulated<Session>('Session', {
    getActiveUser: () => userOf('getActiveUser'),
    getActiveUserLocale: () => USER_LOCALE,
    getEffectiveUser: () => userOf('getEffectiveUser'),
    getScriptTimeZone: () => scriptTimeZone,
  });
}

import type { AuthMode } from '../backend/service';
import { call } from './channel';
import { emulated } from './emulated';
import { googleEnum } from './google-enum';

type ScriptApp = GoogleAppsScript.Script.ScriptApp;
type AuthorizationInfo = GoogleAppsScript.Script.AuthorizationInfo;

export const authModes = googleEnum<typeof GoogleAppsScript.Script.AuthMode>('AuthMode', [
  'NONE',
  'CUSTOM_FUNCTION',
  'LIMITED',
  'FULL',
]);

const statuses = googleEnum<typeof GoogleAppsScript.Script.AuthorizationStatus>('AuthorizationStatus', [
  'REQUIRED',
  'NOT_REQUIRED',
]);

/** Typed as a text; where nothing is to be granted there is none (facts.md 59). */
const NO_URL = null as unknown as string;

/** The enum value of an execution's mode, as events carry it. */
export function authModeValue(mode: AuthMode): GoogleAppsScript.Script.AuthMode {
  return authModes[mode];
}

/** The global `ScriptApp`. */
export function createScriptApp(): ScriptApp {
  return emulated<ScriptApp>('ScriptApp', {
    AuthMode: authModes,
    AuthorizationStatus: statuses,
    getAuthorizationInfo(_mode: GoogleAppsScript.Script.AuthMode, scopes?: string[]) {
      const asked = scopes === undefined ? [] : [scopes];
      const missing = call('Script', 'missingScopes', asked) as string[];
      return emulated<AuthorizationInfo & { getAuthorizedScopes(): string[] }>('AuthorizationInfo', {
        // The types do not know it yet (facts.md 64).
        getAuthorizedScopes: () => call('Script', 'grantedScopes', asked) as string[],
        getAuthorizationStatus: () => (missing.length === 0 ? statuses.NOT_REQUIRED : statuses.REQUIRED),
        getAuthorizationUrl: () =>
          missing.length === 0
            ? NO_URL
            : `https://accounts.google.com/o/oauth2/auth?scope=${missing.join('%20')}`,
      });
    },
    getScriptId: () => 'local-script',
    requireAllScopes: () => void call('Script', 'requireScopes', []),
    requireScopes: (_mode: GoogleAppsScript.Script.AuthMode, scopes: string[]) =>
      void call('Script', 'requireScopes', [scopes]),
  });
}

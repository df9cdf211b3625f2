import type { Consent, Scope } from '../../app/ports/consent-port';

/** The scopes of appsscript.json, by what they are for (docs/adr/0001). */
export const SCOPES: Readonly<Record<Scope, string>> = {
  sheet: 'https://www.googleapis.com/auth/spreadsheets.currentonly',
  drive: 'https://www.googleapis.com/auth/drive.file',
  pages: 'https://www.googleapis.com/auth/script.container.ui',
  email: 'https://www.googleapis.com/auth/userinfo.email',
};

/** The types do not know `getAuthorizedScopes` yet, nor that there may be no address (facts.md 59, 64). */
type Info = Omit<GoogleAppsScript.Script.AuthorizationInfo, 'getAuthorizationUrl'> & {
  getAuthorizationUrl(): string | null;
  getAuthorizedScopes?(): readonly string[] | null;
};

/** Asked only where a person wants to know: each call of a scope that is missing says so by itself. */
export function readConsent(): Consent {
  const info: Info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  const granted = info.getAuthorizedScopes?.() ?? null;
  const missing = (Object.keys(SCOPES) as Scope[]).filter(
    (scope) => granted !== null && !granted.includes(SCOPES[scope]),
  );
  return { missing, grantUrl: info.getAuthorizationUrl() ?? '' };
}

/** Ends the execution and lets Google ask, where the person has not granted it (facts.md 64). */
export const requireScope = (scope: Scope): void =>
  ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [SCOPES[scope]]);

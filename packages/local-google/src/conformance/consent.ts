import type { AutoCase, ByHandCase, ConformanceCase } from './conformance-case';
import { holds, same } from './expectations';

function auto(fact: number, title: string, source: string, run: AutoCase['run']): AutoCase {
  return { fact, title, source, tag: 'auto', run };
}

function byHand(fact: number, title: string, source: string, steps: string): ByHandCase {
  return { fact, title, source, tag: 'by hand', steps };
}

const DRIVE_FILE = 'https://www.googleapis.com/auth/drive.file';
const MAIL = 'https://mail.google.com/';

/** The types do not know `getAuthorizedScopes` yet. */
type Info = GoogleAppsScript.Script.AuthorizationInfo & { getAuthorizedScopes(): readonly string[] | null };

const infoOf = (scopes: string[]): Info => {
  const ask = ScriptApp as unknown as { getAuthorizationInfo(mode: unknown, scopes: string[]): Info };
  return ask.getAuthorizationInfo(ScriptApp.AuthMode.FULL, scopes);
};

/** facts.md 64 to 66. */
export const consentCases: readonly ConformanceCase[] = [
  auto(
    64,
    'of scopes that are granted nothing is to be granted; one that is not is left out of the granted',
    'D: concepts/scopes',
    () => {
      same('status', String(infoOf([DRIVE_FILE]).getAuthorizationStatus()), 'NOT_REQUIRED');
      same('granted', [...(infoOf([DRIVE_FILE, MAIL]).getAuthorizedScopes() ?? [])].join(), DRIVE_FILE);
      same('not granted', String(infoOf([MAIL]).getAuthorizationStatus()), 'REQUIRED');
    },
  ),
  byHand(
    64,
    'a scope that was refused: its calls throw and name it, the others work, and the script can tell',
    'D: concepts/scopes',
    'In the consent screen leave the tick at «files» out, then Conformance → «Fact 64: what is granted». Seen: «drive.file is missing; Drive: refused; document: allowed».',
  ),
  auto(
    65,
    'metadata of the document: added, found again, changed, taken away',
    'D: DeveloperMetadataVisibility',
    ({ book }) => {
      const key = 'conformance-65';
      const found = () => book.getDeveloperMetadata().filter((entry) => entry.getKey() === key);
      for (const left of found()) left.remove();
      book.addDeveloperMetadata(key, 'one', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
      same('value', found()[0]?.getValue(), 'one');
      holds('visible to the document', String(found()[0]?.getVisibility()) === 'DOCUMENT', 'another');
      found()[0]?.setValue('two');
      same('changed', found()[0]?.getValue(), 'two');
      found()[0]?.remove();
      same('left', found().length, 0);
    },
  ),
  byHand(
    66,
    'a bound script and an installed add-on in one spreadsheet: two menus, both get each event, neither sees the other’s cache',
    'D: PropertiesService, CacheService',
    'Install a test deployment of this project as an Editor add-on for the scratch sheet, in which it is bound as well, and open it. Seen: «Conformance» in the menu bar and under Extensions, and each edit in «edits» twice in «edit log».',
  ),
];

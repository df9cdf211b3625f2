/** What the steps of the cases by hand press, type into or open. Host tests and people do the same things. */
import { thrownBy } from './expectations';

/** Where people type. */
export const EDITS_TAB = 'edits';
/** What onEdit saw: one row an event; column F stands for what only the owner may write. */
export const LOG_TAB = 'edit log';

const tab = (name: string): GoogleAppsScript.Spreadsheet.Sheet => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  return book.getSheetByName(name) ?? book.insertSheet(name);
};

/** Makes the two tabs of the cases by hand. */
export function makeTabs(): void {
  tab(EDITS_TAB);
  tab(LOG_TAB);
}

const refusedOrAllowed = (work: () => unknown): string => (thrownBy(work) === null ? 'allowed' : 'refused');

/** facts.md 22, 23, 43, 45: writes down what it is given. The typed word «forever» is for facts.md 34. */
export function logEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  if (event.range.getSheet().getName() !== EDITS_TAB) return;
  const given = event as { value?: string; oldValue?: string };
  if (given.value === 'forever') forever();
  const log = tab(LOG_TAB);
  log.appendRow([
    event.range.getA1Notation(),
    `value ${given.value ?? 'none'}`,
    `oldValue ${given.oldValue ?? 'none'}`,
    String(event.authMode),
    `Drive: ${refusedOrAllowed(() => Drive?.Files.list({ pageSize: 1 }))}`,
  ]);
  SpreadsheetApp.flush();
  log.getRange(log.getLastRow(), 6).setValue('written');
}

/** facts.md 24: what onOpen may touch. */
export function openedAs(event: { authMode: unknown }): string {
  const seen = `document ${refusedOrAllowed(() => SpreadsheetApp.getActiveSpreadsheet().getSheets())}, properties ${refusedOrAllowed(() => PropertiesService.getDocumentProperties())}`;
  return `${String(event.authMode)}: ${seen}`;
}

/** facts.md 25. */
export function dialogDropsLocks(): string {
  const ui = SpreadsheetApp.getUi();
  const lock = LockService.getDocumentLock();
  lock.tryLock(1000);
  const before = lock.hasLock();
  ui.alert('A lock is held now. Press OK.');
  const seen = before && !lock.hasLock() ? 'the lock is gone' : `before ${before}, after ${lock.hasLock()}`;
  ui.alert(seen);
  return seen;
}

/** facts.md 30. */
export function holdLock(milliseconds: number): void {
  const lock = LockService.getDocumentLock();
  lock.waitLock(1000);
  Utilities.sleep(milliseconds);
}

export function tryLock(): string {
  const lock = LockService.getDocumentLock();
  const tried = lock.tryLock(500);
  return `tryLock ${tried}; ${thrownBy(() => lock.waitLock(500)) ?? 'had'}`;
}

/** facts.md 19 and 43: A9:A9 of «edits» and column F of the log are the owner's. */
export function protectForTwoUsers(warningOnly = false): void {
  makeTabs();
  for (const [name, range] of [
    [EDITS_TAB, 'A9'],
    [LOG_TAB, 'F:F'],
  ] as const) {
    const protection = tab(name).getRange(range).protect();
    protection.removeEditors(protection.getEditors());
    protection.setWarningOnly(warningOnly);
  }
}

export function writeAsThisUser(): string {
  return (
    thrownBy(() => {
      tab(EDITS_TAB).getRange('A9').setValue('x');
      SpreadsheetApp.flush();
    }) ?? 'written'
  );
}

/** facts.md 63: the e-mails that stay after each was to be removed, with what was thrown at the first refusal. */
export function removeGroups(): string {
  makeTabs();
  const protection = tab(EDITS_TAB).getRange('C9').protect();
  protection.addEditor(Session.getEffectiveUser());
  const thrown = protection
    .getEditors()
    .map((user) => thrownBy(() => protection.removeEditor(user)))
    .find((message) => message !== null);
  const left = protection.getEditors().map((user) => user.getEmail());
  return `${thrown === undefined ? 'nothing was thrown' : 'an exception'}; left: ${left.join(', ')}`;
}

/** facts.md 31: whether each is null. */
export function outsideContainer(): boolean[] {
  const services: unknown[] = [
    SpreadsheetApp.getActiveSpreadsheet(),
    LockService.getDocumentLock(),
    CacheService.getDocumentCache(),
    PropertiesService.getDocumentProperties(),
  ];
  return services.map((service) => service === null);
}

/** facts.md 35. */
export function whoAmI(): string {
  return `active «${Session.getActiveUser().getEmail()}», effective «${Session.getEffectiveUser().getEmail()}»`;
}

/** facts.md 64. */
export function granted(): string {
  const scopes = ['drive.file', 'spreadsheets.currentonly'].map(
    (name) => `https://www.googleapis.com/auth/${name}`,
  );
  const asked = scopes.filter((scope) => {
    const ask = ScriptApp as unknown as { getAuthorizationInfo(mode: unknown, scopes: string[]): Info };
    return (
      String(ask.getAuthorizationInfo(ScriptApp.AuthMode.FULL, [scope]).getAuthorizationStatus()) ===
      'REQUIRED'
    );
  });
  const missing = asked.map((scope) => scope.slice(scope.lastIndexOf('/') + 1));
  return [
    `${missing.length === 0 ? 'nothing' : missing.join(', ')} is missing`,
    `Drive: ${refusedOrAllowed(() => Drive?.Files.list({ pageSize: 1 }))}`,
    `document: ${refusedOrAllowed(() => SpreadsheetApp.getActiveSpreadsheet().getSheets())}`,
  ].join('; ');
}

type Info = GoogleAppsScript.Script.AuthorizationInfo;

/** facts.md 34. */
export function forever(): void {
  for (;;) SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]?.getLastRow();
}

/** facts.md 26. */
export function uiOutside(): string {
  return thrownBy(() => SpreadsheetApp.getUi()) ?? 'there is a Ui';
}

/** facts.md 27, 28, 54: what pages call. */
export const pageFunctions = {
  date: (): unknown => ({ rows: [{ at: new Date(0) }], more: 1 }),
  holes: (): unknown => [1, undefined, { a: undefined, b: 'x' }],
  cycle: (): unknown => {
    const ring: Record<string, unknown> = {};
    ring.self = ring;
    return ring;
  },
  echo: (value: unknown): string => JSON.stringify(value) || 'undefined',
  /** Takes any payload and gives back its length only. */
  length: (text: string): number => text.length,
  late: async (): Promise<string> => {
    await Promise.resolve();
    return 'late';
  },
  slow: (milliseconds: number): number => {
    Utilities.sleep(milliseconds);
    return Date.now();
  },
};

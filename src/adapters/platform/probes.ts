import type { GoogleProbes } from '../../app/upkeep/self-check';
import { readConsent } from './consent';
import { createInstallations } from './installation-marks';

const CACHE_KEY = 'loa-xom-self-check';
const CACHE_SECONDS = 60;
const LOCK_WAIT_MS = 2_000;

/** Asks Google itself, one small question each; what it throws is for the caller to catch. */
export function createProbes(): GoogleProbes {
  const book = (): GoogleAppsScript.Spreadsheet.Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();
  return {
    bookZone: () => book().getSpreadsheetTimeZone(),
    scriptZone: () => Session.getScriptTimeZone(),
    locale: () => book().getSpreadsheetLocale(),
    canLock,
    cacheKeeps,
    countDriveFiles,
    consent: readConsent,
    installations: createInstallations,
    authMode: () => String(ScriptApp.AuthMode.FULL),
  };
}

/** Without the advanced service there is no such global. */
function countDriveFiles(): number {
  if (typeof Drive === 'undefined') throw new Error('Drive is not defined');
  return (Drive.Files.list({ pageSize: 1, fields: 'files(id)' }).files ?? []).length;
}

/** Typed as always there; outside a container there is none (reference/lock/LockService). */
function canLock(): boolean {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (!lock?.tryLock(LOCK_WAIT_MS)) return false;
  lock.releaseLock();
  return true;
}

function cacheKeeps(): boolean {
  const cache = CacheService.getDocumentCache();
  cache?.put(CACHE_KEY, 'kept', CACHE_SECONDS);
  return cache?.get(CACHE_KEY) === 'kept';
}

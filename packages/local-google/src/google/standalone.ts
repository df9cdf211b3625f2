/** What a script without a container finds: no document of its own (facts.md 31). */
import { emulated } from './emulated';

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type LockService = GoogleAppsScript.Lock.LockService;
type CacheService = GoogleAppsScript.Cache.CacheService;
type PropertiesService = GoogleAppsScript.Properties.PropertiesService;

export interface DocumentServices {
  readonly spreadsheetApp: SpreadsheetApp;
  readonly lockService: LockService;
  readonly cacheService: CacheService;
  readonly propertiesService: PropertiesService;
}

// The types of @types/google-apps-script know null for the lock and the cache only.
const none = (): never => null as never;

/** Its `Spreadsheet` objects can only come by other ways, which this host does not have. */
export function withoutContainer(bound: DocumentServices): DocumentServices {
  return {
    spreadsheetApp: emulated<SpreadsheetApp>('SpreadsheetApp', {
      getActive: none,
      getActiveSpreadsheet: none,
      getActiveSheet: none,
      getActiveRange: none,
      getUi: () => bound.spreadsheetApp.getUi(),
    }),
    lockService: emulated<LockService>('LockService', {
      getDocumentLock: none,
      getScriptLock: () => bound.lockService.getScriptLock(),
      getUserLock: () => bound.lockService.getUserLock(),
    }),
    cacheService: emulated<CacheService>('CacheService', {
      getDocumentCache: none,
      getScriptCache: () => bound.cacheService.getScriptCache(),
      getUserCache: () => bound.cacheService.getUserCache(),
    }),
    propertiesService: emulated<PropertiesService>('PropertiesService', {
      getDocumentProperties: none,
      getScriptProperties: () => bound.propertiesService.getScriptProperties(),
      getUserProperties: () => bound.propertiesService.getUserProperties(),
    }),
  };
}

import { createSpreadsheetService } from '../spreadsheet/spreadsheet-service';
import type { Scheduler } from '../scheduler/scheduler';
import type { Service } from '../service';
import type { HostFolder } from '../store/host-folder';
import type { NewId } from '../store/new-id';
import type { SpreadsheetFiles } from '../store/spreadsheet-files';
import { CacheBackend } from './cache-service';
import { ChartsBackend } from './charts-service';
import { DriveBackend } from './drive-service';
import { LockBackend } from './lock-service';
import { LogBackend } from './log-service';
import { PageBackend } from './page-service';
import { PropertiesBackend } from './properties-service';
import { ScriptBackend } from './script-service';
import { SessionBackend } from './session-service';
import { UiBackend, type UiDriver } from './ui-service';
import { UtilitiesBackend } from './utilities-service';

export interface ServiceWorld {
  readonly folder: HostFolder;
  readonly files: SpreadsheetFiles;
  readonly scheduler: Scheduler;
  readonly pages: ReadonlyMap<string, string>;
  /** The manifest's. */
  readonly scopes: readonly string[];
  readonly newId: NewId;
  readonly logsOf: (executionId: string) => string[];
  readonly ui: UiDriver;
  /** See HostOptions.ruleFormulas. */
  readonly rewordsRules: boolean;
}

export interface Services {
  /**
   * By the name that the façade calls them. In this order they hear that an execution ended: its last writes are
   * committed while it still holds its locks.
   */
  readonly byName: ReadonlyMap<string, Service>;
  readonly drive: DriveBackend;
  save(): Promise<void>;
}

export function createServices({
  folder,
  files,
  scheduler,
  pages,
  scopes,
  newId,
  logsOf,
  ui,
  rewordsRules,
}: ServiceWorld): Services {
  const lock = new LockBackend(scheduler);
  const properties = new PropertiesBackend(folder);
  const drive = new DriveBackend(folder, newId);
  return {
    byName: new Map<string, Service>([
      ['Spreadsheet', createSpreadsheetService(files, { rewordsRules })],
      ['Properties', properties],
      ['Cache', new CacheBackend()],
      ['Charts', new ChartsBackend()],
      ['Session', new SessionBackend((id) => files.access(id))],
      ['Utilities', new UtilitiesBackend(scheduler)],
      ['Ui', new UiBackend(ui, (id) => lock.releaseAll(id))],
      ['Page', new PageBackend(pages)],
      ['Log', new LogBackend(logsOf)],
      ['Script', new ScriptBackend(scopes)],
      ['Drive', drive],
      ['Lock', lock],
    ]),
    drive,
    async save() {
      await Promise.all([properties.save(), drive.save()]);
    },
  };
}

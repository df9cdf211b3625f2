import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import type { DriveFileState, EditRequest, EditResult, RunRequest, RunResult } from '../client';
import type { StartOptions } from '../wire';
import { EditQueue } from './execution/edit-queue';
import { Runner } from './execution/runner';
import { readScriptFolder, withCodeCache, type ScriptFolder } from './execution/script-folder';
import { WorkerPool } from './execution/worker-pool';
import type { SpreadsheetState, UserAccess, UserRole } from './model';
import { createFreeScheduler } from './scheduler/free-scheduler';
import type { Scheduler } from './scheduler/scheduler';
import { SeededScheduler } from './scheduler/seeded-scheduler';
import { createServices, type Services } from './services/create-services';
import { applyUserEdit } from './spreadsheet/user-edit';
import { lockFolder } from './store/folder-lock';
import { createNewId, type NewId } from './store/new-id';
import { newSpreadsheet } from './store/new-spreadsheet';
import { SpreadsheetFiles } from './store/spreadsheet-files';
import { writeFileAtomically } from './files/write-file-atomically';
import { readXlsx } from './xlsx/read-xlsx';
import { writeXlsx } from './xlsx/write-xlsx';

/** Threads alive at once unless the driver says otherwise. */
const MAX_WORKERS = 16;

/** Threads kept warm between executions: about one a core and one to spare. */
const IDLE_WORKERS = 4;

/** One local Google: a folder of spreadsheets and Drive files, a pushed script, and the executions of both. */
export class LocalGoogle {
  readonly scheduler: Scheduler;
  private readonly files: SpreadsheetFiles;
  private readonly folder: ScriptFolder;
  private readonly services: Services;
  private readonly runner: Runner;
  private readonly pool: WorkerPool;
  private readonly edits = new EditQueue();
  private readonly newId: NewId;
  private readonly defaultTimeZone: string;
  private readonly giveBackFolder: () => void;

  /** Throws where the folder is in use, or the scripts are missing or do not parse. */
  static start(options: StartOptions, buildDir: string): Promise<LocalGoogle> {
    const folder = readScriptFolder(options.scriptDir);
    const dir = options.dir ?? mkdtempSync(join(tmpdir(), 'loa-xom-'));
    mkdirSync(dir, { recursive: true });
    const unlock = lockFolder(dir);
    const giveBack = (): void => {
      if (options.dir === undefined) rmSync(dir, { recursive: true, force: true });
      else unlock();
    };
    return Promise.resolve(new LocalGoogle(options, { buildDir, dir, folder, giveBack }));
  }

  private constructor(
    options: StartOptions,
    {
      buildDir,
      dir,
      folder,
      giveBack,
    }: { buildDir: string; dir: string; folder: ScriptFolder; giveBack: () => void },
  ) {
    const { seed, now, timeZone } = options;
    this.scheduler = seed === undefined ? createFreeScheduler(now) : new SeededScheduler(seed, now);
    this.defaultTimeZone = timeZone;
    this.giveBackFolder = giveBack;
    this.newId = createNewId(seed);
    this.folder = folder;
    this.files = new SpreadsheetFiles(dir);
    this.pool = new WorkerPool({
      workerPath: join(buildDir, 'worker.js'),
      workerData: {
        realm: withCodeCache('google.js', readFileSync(join(buildDir, 'realm.js'), 'utf8')),
        scripts: folder.scripts,
      },
      maxLive: options.maxWorkers ?? MAX_WORKERS,
      maxIdle: Math.min(options.maxWorkers ?? IDLE_WORKERS, IDLE_WORKERS),
    });
    this.services = createServices({
      dir,
      files: this.files,
      scheduler: this.scheduler,
      pages: folder.pages,
      logsOf: (id) => this.runner.logsOf(id),
      scopes: folder.scopes,
      newId: this.newId,
      ui: {
        nextAnswer: (id) => this.runner.nextAnswer(id),
        addMenu: (id, menu) => this.runner.addMenu(id, menu),
      },
    });
    let turns = 0;
    const world = { scheduler: this.scheduler, services: this.services.byName, nextTurn: () => turns++ };
    this.runner = new Runner({
      folder,
      pool: this.pool,
      world,
      files: this.files,
      scriptTimeZone: timeZone,
      seed,
    });
  }

  createSpreadsheet(wanted: { name: string; locale?: string; timeZone?: string; owner: string }): string {
    const id = this.freshId();
    const { name, locale = 'vi_VN', timeZone = this.defaultTimeZone } = wanted;
    this.files.add(newSpreadsheet({ id, name, locale, timeZone }), wanted.owner);
    return id;
  }

  async importXlsx(path: string, owner: string): Promise<string> {
    const state = await readXlsx(readFileSync(path), basename(path, extname(path)));
    state.id = this.freshId();
    this.files.add(state, owner);
    return state.id;
  }

  async exportXlsx(spreadsheetId: string, path: string): Promise<void> {
    await writeFileAtomically(path, await writeXlsx(this.files.get(spreadsheetId)));
  }

  share(spreadsheetId: string, email: string, role: UserRole): void {
    this.files.share(spreadsheetId, email, role);
  }

  access(spreadsheetId: string): UserAccess[] {
    return this.files.access(spreadsheetId);
  }

  run(request: RunRequest): Promise<RunResult> {
    return this.runner.run(request);
  }

  /** Types or pastes as a person does; then onEdit runs where a stored value changed. */
  async edit(request: EditRequest): Promise<EditResult> {
    const { spreadsheetId, sheet, range, values } = request;
    const user = request.user.toLowerCase();
    const role = this.files.role(spreadsheetId, user);
    const state = this.files.get(spreadsheetId);
    const outcome = applyUserEdit(state, { user, role, sheet, range, values, now: this.scheduler.now() });
    if (outcome.refused !== null) return { refused: outcome.refused, runs: [] };
    this.files.markDirty(spreadsheetId);
    const { changed } = outcome;
    if (changed === null || !this.folder.declares('onEdit')) return { refused: null, runs: [] };
    const trigger: RunRequest = { spreadsheetId, user, fn: 'onEdit', from: 'trigger', authMode: 'LIMITED' };
    const run = await this.edits.enter(spreadsheetId, () => this.runner.run(trigger, changed));
    return { refused: null, runs: run === null ? [] : [run] };
  }

  state(spreadsheetId: string): SpreadsheetState {
    return this.files.get(spreadsheetId);
  }

  driveFiles(): DriveFileState[] {
    return this.services.drive.list();
  }

  private freshId(): string {
    return this.newId((id) => this.files.has(id));
  }

  /** Ends every execution, then saves. */
  async close(): Promise<void> {
    await this.pool.close();
    await this.files.save();
    await this.services.save();
    this.giveBackFolder();
  }
}

import { readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type {
  ActRequest,
  DriveFileState,
  EditRequest,
  EditResult,
  FormAct,
  FormActed,
  HostEvent,
  RunRequest,
  RunResult,
} from '../contract';
import type { StartOptions } from '../wire';
import { EditQueue } from './execution/edit-queue';
import type { ExecutionWorld } from './execution/execution';
import { LiveRuns } from './execution/live-runs';
import { Runner } from './execution/runner';
import { readScriptFolder, withCodeCache, type ScriptFolder } from './execution/script-folder';
import { WorkerPool } from './execution/worker-pool';
import type { GridRange, SheetState, SpreadsheetState, UserAccess, UserRole } from './model';
import { actOnForm } from './forms/forms';
import { Persons } from './person/person';
import { createFreeScheduler } from './scheduler/free-scheduler';
import type { Scheduler } from './scheduler/scheduler';
import { SeededScheduler } from './scheduler/seeded-scheduler';
import type { UserEditOutcome } from './service';
import { createServices, type Services } from './services/create-services';
import { setSelection } from './spreadsheet/spreadsheet-service';
import { applyUserEdit } from './spreadsheet/user-edit';
import type { HostFolder } from './store/host-folder';
import { openHostFolder } from './store/open-host-folder';
import { createNewId, type NewId } from './store/new-id';
import { newSpreadsheet } from './store/new-spreadsheet';
import { SpreadsheetFiles } from './store/spreadsheet-files';
import { storageError } from './store/storage-error';
import { writeFileAtomically } from './files/write-file-atomically';
import type { WorkbookView } from './view/view-types';
import { Watches } from './view/watches';
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
  private readonly scripts: ScriptFolder;
  private readonly services: Services;
  private readonly runner: Runner;
  private readonly pool: WorkerPool;
  private readonly edits = new EditQueue();
  private readonly persons = new Persons();
  private readonly live = new LiveRuns((event) => this.onEvent(event));
  private readonly watches: Watches;
  /** Hears what watched runs show and what changes in watched spreadsheets. */
  onEvent: (event: HostEvent) => void = () => undefined;
  private readonly newId: NewId;
  private readonly defaultTimeZone: string;
  private readonly giveBackFolder: () => void;
  /** Whether answers wait until what changed is on disk. */
  readonly waitsForDisk: boolean;

  /** Throws where the folder is in use, or the scripts are missing or do not parse. */
  static start(options: StartOptions, buildDir: string): Promise<LocalGoogle> {
    const scripts = readScriptFolder(options.scriptDir);
    const { folder, giveBack } = openHostFolder(options);
    return Promise.resolve(new LocalGoogle(options, { buildDir, scripts, folder, giveBack }));
  }

  private constructor(
    options: StartOptions,
    {
      buildDir,
      scripts,
      folder,
      giveBack,
    }: { buildDir: string; scripts: ScriptFolder; folder: HostFolder; giveBack: () => void },
  ) {
    const { seed, now, timeZone } = options;
    this.scheduler = seed === undefined ? createFreeScheduler(now) : new SeededScheduler(seed, now);
    this.defaultTimeZone = timeZone;
    this.giveBackFolder = giveBack;
    this.waitsForDisk = folder.isKept && seed === undefined;
    this.newId = createNewId(seed);
    this.scripts = scripts;
    this.files = new SpreadsheetFiles(folder);
    this.watches = new Watches(
      (id) => this.files.get(id),
      (patch) => this.onEvent({ kind: 'view', patch }),
    );
    this.files.onChange = (id) => this.watches.changed(id);
    // Only where somebody looks can anybody undo; remembering costs copies.
    this.files.onWriting = (id, execution) => {
      if (this.watches.isWatched(id)) this.persons.scriptWrites(this.files.get(id), execution);
    };
    this.files.onWrote = (id, executionId) => this.persons.scriptEnded(this.files.get(id), executionId);
    this.files.onSelect = (spreadsheetId, user, sheetId, range) =>
      this.onEvent({ kind: 'selected', spreadsheetId, user, sheetId, range });
    this.pool = new WorkerPool({
      workerPath: join(buildDir, 'worker.js'),
      workerData: {
        realm: withCodeCache('google.js', readFileSync(join(buildDir, 'realm.js'), 'utf8')),
        scripts: scripts.scripts,
      },
      maxLive: options.maxWorkers ?? MAX_WORKERS,
      maxIdle: Math.min(options.maxWorkers ?? IDLE_WORKERS, IDLE_WORKERS),
    });
    this.services = createServices({
      folder,
      files: this.files,
      scheduler: this.scheduler,
      pages: scripts.pages,
      logsOf: (id) => this.runner.logsOf(id),
      scopes: scripts.scopes,
      newId: this.newId,
      rewordsRules: options.ruleFormulas === 'reworded',
      ui: {
        nextAnswer: (id) => this.runner.nextAnswer(id),
        addMenu: (id, menu) => this.runner.addMenu(id, menu),
        askLive: (id, dialog, buttons) => this.live.ask(id, dialog, buttons),
      },
    });
    let turns = 0;
    const world: ExecutionWorld = {
      scheduler: this.scheduler,
      services: this.services.byName,
      nextTurn: () => turns++,
      inTheGrid: (does) => ('command' in does ? this.act(does) : this.edit(does)),
    };
    this.runner = new Runner({
      folder: scripts,
      pool: this.pool,
      world,
      files: this.files,
      live: this.live,
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
    const now = this.scheduler.now();
    const type = (): UserEditOutcome => applyUserEdit(state, { user, role, sheet, range, values, now });
    const isWatched = this.watches.isWatched(spreadsheetId);
    const outcome = isWatched ? this.persons.recording(state, { user, role, sheet }, type) : type();
    return this.followed(spreadsheetId, user, outcome);
  }

  /** Rows, columns, sorting, clearing and undo, as a person does them; onEdit runs where Google would run it. */
  async act({ spreadsheetId, sheet, command, ...request }: ActRequest): Promise<EditResult> {
    const user = request.user.toLowerCase();
    const role = this.files.role(spreadsheetId, user);
    const outcome = this.persons.act(this.files.get(spreadsheetId), { user, role, sheet }, command);
    return this.followed(spreadsheetId, user, outcome);
  }

  /** A form writes without any trigger of the script. */
  form(spreadsheetId: string, act: FormAct): FormActed {
    const owner = this.files.access(spreadsheetId).find(({ role }) => role === 'owner')?.email ?? '';
    const done = actOnForm(
      {
        state: this.files.get(spreadsheetId),
        actor: { user: owner, role: 'owner' },
        now: this.scheduler.now(),
        newId: () => this.freshId(),
      },
      act,
    );
    this.files.markDirty(spreadsheetId);
    this.watches.flush(spreadsheetId);
    return done;
  }

  private async followed(spreadsheetId: string, user: string, outcome: UserEditOutcome): Promise<EditResult> {
    if (outcome.refused !== null) return { refused: outcome.refused, runs: [] };
    this.files.markDirty(spreadsheetId);
    this.watches.flush(spreadsheetId);
    const { changed } = outcome;
    if (changed === null || !this.scripts.declares('onEdit')) return { refused: null, runs: [] };
    const trigger: RunRequest = { spreadsheetId, user, fn: 'onEdit', from: 'trigger', authMode: 'LIMITED' };
    const run = await this.edits.enter(spreadsheetId, () => this.runner.run(trigger, changed));
    return { refused: null, runs: run === null ? [] : [run] };
  }

  state(spreadsheetId: string): SpreadsheetState {
    return this.files.get(spreadsheetId);
  }

  sheet(spreadsheetId: string, name: string): SheetState {
    const found = this.files.get(spreadsheetId).sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new Error(`There is no sheet ${name}`);
    return found;
  }

  driveFiles(): DriveFileState[] {
    return this.services.drive.list();
  }

  watch(spreadsheetId: string): WorkbookView {
    return this.watches.watch(spreadsheetId);
  }

  select(at: { spreadsheetId: string; user: string; sheet: string; range: GridRange }): void {
    const { spreadsheetId: bookId, sheet, range } = at;
    const found = this.files.get(bookId).sheets.find(({ name }) => name === sheet);
    if (found === undefined) return;
    setSelection(this.files, { bookId, user: at.user.toLowerCase(), sheetId: found.id, range });
  }

  answer(question: string, answer: { button: string; text?: string }): void {
    this.live.answer(question, answer);
  }

  release(held: string): void {
    this.live.release(held);
  }

  spreadsheets(): string[] {
    return [...this.files.list()];
  }

  /** Resolves when everything changed so far is on disk. Changes that gathered meanwhile are written together. */
  async stored(): Promise<void> {
    try {
      await this.saveAll();
    } catch (error) {
      throw storageError(error);
    }
  }

  private async saveAll(): Promise<void> {
    await this.files.save();
    await this.services.save();
  }

  private freshId(): string {
    return this.newId((id) => this.files.has(id));
  }

  /** Ends every execution, then saves. */
  async close(): Promise<void> {
    await this.pool.close();
    try {
      await this.stored();
    } finally {
      this.giveBackFolder();
    }
  }
}

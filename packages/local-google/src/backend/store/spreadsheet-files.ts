import type { GridRange, SpreadsheetState, UserAccess, UserRole } from '../model';
import { serviceError, type ExecutionContext, type SpreadsheetStore } from '../service';
import { DocumentFolder } from './document-folder';
import type { HostFolder } from './host-folder';

/** The spreadsheets of one host folder and who may open them. */
export class SpreadsheetFiles implements SpreadsheetStore {
  /** Hears of each change, before or after it is made: look a moment later. */
  onChange: (id: string) => void = () => undefined;
  /** Hears where a script moved its user's cursor. */
  onSelect: (id: string, user: string, sheetId: number, range: GridRange) => void = () => undefined;
  /** Hears of executions that are about to write, and that have ended after it. */
  onWriting: (id: string, execution: Pick<ExecutionContext, 'id' | 'user' | 'authMode'>) => void = () =>
    undefined;
  onWrote: (id: string, executionId: string) => void = () => undefined;
  private readonly states: DocumentFolder<SpreadsheetState>;
  private readonly accesses: DocumentFolder<UserAccess[]>;

  constructor(folder: HostFolder) {
    this.states = new DocumentFolder(folder, 'spreadsheets');
    this.accesses = new DocumentFolder(folder, 'access');
  }

  get(id: string): SpreadsheetState {
    const state = this.states.get(id);
    if (state === undefined) {
      throw serviceError(
        `Document ${id} is missing (perhaps it was deleted, or you don't have read access?)`,
      );
    }
    return state;
  }

  has(id: string): boolean {
    return this.states.get(id) !== undefined;
  }

  markDirty(id: string): void {
    this.states.markDirty(id);
    this.onChange(id);
  }

  writing(id: string, execution: Pick<ExecutionContext, 'id' | 'user' | 'authMode'>): void {
    this.onWriting(id, execution);
  }

  wrote(id: string, execution: { id: string }): void {
    this.onWrote(id, execution.id);
  }

  selected(id: string, user: string, sheetId: number, range: GridRange): void {
    this.onSelect(id, user, sheetId, range);
  }

  list(): readonly string[] {
    return this.states.ids();
  }

  /** Adds a spreadsheet with its owner. */
  add(state: SpreadsheetState, owner: string): void {
    this.states.put(state.id, state);
    this.accesses.put(state.id, [{ email: owner.toLowerCase(), role: 'owner' }]);
  }

  access(id: string): UserAccess[] {
    this.get(id);
    return structuredClone(this.accesses.get(id) ?? []);
  }

  role(id: string, email: string): UserRole | null {
    const found = this.accesses.get(id)?.find((a) => a.email === email.toLowerCase());
    return found?.role ?? null;
  }

  /**
   * A file has one owner: making someone owner turns the former one into an editor, as Google does. Null takes
   * the role away; the owner's cannot be taken.
   */
  share(id: string, email: string, role: UserRole | null): void {
    const user = email.toLowerCase();
    const list = this.access(id);
    if (role !== 'owner' && list.some((a) => a.email === user && a.role === 'owner')) return;
    const others = list
      .filter((a) => a.email !== user)
      .map((a): UserAccess => (role === 'owner' && a.role === 'owner' ? { ...a, role: 'editor' } : a));
    const own: UserAccess[] = role === null ? [] : [{ email: user, role }];
    const ranked = role === 'owner' ? [...own, ...others] : [...others, ...own];
    this.accesses.put(id, ranked);
  }

  async save(): Promise<void> {
    await Promise.all([this.states.save(), this.accesses.save()]);
  }
}

import type { SpreadsheetState } from '../model';
import { WatchedBook } from './watched-book';
import type { ViewPatch, WorkbookView } from './view-types';

/** Changes of one moment travel in one patch, in ms. */
const GATHER_MS = 15;

/** The spreadsheets that somebody looks at. */
export class Watches {
  private readonly books = new Map<string, WatchedBook>();
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private readonly state: (id: string) => SpreadsheetState;
  private readonly tell: (patch: ViewPatch) => void;

  constructor(state: (id: string) => SpreadsheetState, tell: (patch: ViewPatch) => void) {
    this.state = state;
    this.tell = tell;
  }

  /** The view now; its changes are told from here on. */
  watch(id: string): WorkbookView {
    const book = this.books.get(id) ?? new WatchedBook(() => this.state(id));
    this.books.set(id, book);
    this.flush(id);
    return book.view();
  }

  isWatched(id: string): boolean {
    return this.books.has(id);
  }

  /** To be called at each change; what changes meanwhile is told together. */
  changed(id: string): void {
    if (!this.books.has(id) || this.timers.has(id)) return;
    this.timers.set(
      id,
      setTimeout(() => this.flush(id), GATHER_MS),
    );
  }

  /** Tells at once what changed. */
  flush(id: string): void {
    clearTimeout(this.timers.get(id));
    this.timers.delete(id);
    const patch = this.books.get(id)?.patch() ?? null;
    if (patch !== null) this.tell(patch);
  }
}

/** What passes between the workbench's server and its page, besides the host's own types. */
import type { HostEvent, MenuEntry } from '../client';
import type { GridRange } from '../backend/model';
import type { Person, ProjectTexts } from './project';

/** From the server to open pages. */
export type PageEvent =
  | Extract<HostEvent, { kind: 'view' | 'selected' | 'asked' }>
  /** A page has a place of its own: `page` is its id under /frame/. */
  | {
      kind: 'page';
      as: 'sidebar' | 'dialog' | 'modeless';
      title: string;
      page: string;
      width?: number;
      height?: number;
    }
  | { kind: 'toast'; title: string; text: string }
  | { kind: 'present'; users: string[] }
  | { kind: 'progress'; line: string }
  | { kind: 'ready' }
  /** The local Google's process died, stands again, or is not started any more. */
  | { kind: 'host'; news: HostNews }
  | { kind: 'files' };

export type HostNews = 'stopped' | 'reopened' | 'given up';

export interface StartAnswer {
  readonly ready: boolean;
  /** What was done so far to make the workbook ready. */
  readonly progress: readonly string[];
  readonly people: readonly Person[];
  readonly texts: ProjectTexts;
  readonly name: string;
  /** Origin that pages of the add-on are shown under, so that they cannot reach into this one. */
  readonly frameOrigin: string;
  /** What their addresses carry. */
  readonly frameToken: string;
}

export interface RunAnswer {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly error?: { readonly name: string; readonly message: string };
  readonly menus: readonly MenuEntry[];
}

export interface EditAnswer {
  /** Google's words where it was refused. */
  readonly refused: string | null;
}

export interface FileEntry {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly createdTime: string;
}

/** Where the cursor stands when a run begins. */
export interface CursorAt {
  readonly sheet: string;
  readonly range: GridRange;
}

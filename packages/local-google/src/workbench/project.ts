import type { HostClient } from '../client';
import type { UserRole } from '../backend/model';
import type { WorkbookView } from '../backend/view/view-types';

/** Who may sit at the workbench. */
export interface Person {
  readonly email: string;
  readonly name: string;
  readonly role: UserRole;
  /** As shown in the user switch. */
  readonly part: string;
}

/** Sentences of the page that only the project can say. */
export interface ProjectTexts {
  /** Behind the spreadsheet's name in the window's title. */
  readonly title: string;
  /** While the spreadsheet is being made ready. */
  readonly preparing: string;
  readonly preparingTakes: string;
  /** Where no document was made yet. */
  readonly noDocuments: string;
}

/** What the workbench is told of the project it shows; all else it reads from the local Google. */
export interface Project {
  /** Folder that would be pushed to Google. */
  readonly scriptDir: string;
  readonly texts: ProjectTexts;
  /** Gives the id of the spreadsheet to show, made or imported where it is not there yet. */
  open(host: HostClient, progress: (line: string) => void): Promise<string>;
  /** The first one sits down where the address names nobody. */
  people(view: WorkbookView, owner: string): readonly Person[];
}

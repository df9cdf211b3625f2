import type { CalendarDate } from '../../domain/calendar/calendar-date';

/** How the code came to this spreadsheet: bound to it alone, or as the add-on that its user has installed. */
export type Way = 'bound' | 'add-on';

export interface InstallationMark {
  readonly way: Way;
  /** When it was last seen at work here, to a week. */
  readonly day: CalendarDate;
}

/** What the installations of Loa Xóm in one spreadsheet can see of each other. */
export interface InstallationPort {
  readonly way: Way;
  /** Of this very spreadsheet; those that came with a copied file are left out. One call. */
  marks(): readonly InstallationMark[];
  /** This installation's own, in place of an older one. One call; throws where the account may only look. */
  mark(day: CalendarDate): void;
}

import { withMigrations } from '../app/upkeep/migrating-workbook';
import type { Ports } from '../app/ports/ports';
import { absentNotice } from '../wording/vi';

export interface CommandPorts {
  readonly ports: Ports;
  /** What the person should hear beside the answer, once the command is done. */
  readonly notices: () => readonly string[];
}

/** The world of a command: an older workbook is migrated when it is read, and columns that are not there are told. */
export function commandPorts(own: Ports): CommandPorts {
  const { ports, notices } = withMigrations(own);
  return {
    ports,
    notices: () =>
      [...notices(), absentNotice(ports.workbook.absentColumns())].filter((notice) => notice !== ''),
  };
}

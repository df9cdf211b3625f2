import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileAtomically, type HostClient } from 'local-google';

/** Which spreadsheet of the workbench's folder shows a file, and as which both were the same last. */
export interface OpenedWorkbook {
  readonly id: string;
  /** SHA-256 of the file, in hex; absent for the demonstration, which has none. */
  readonly digest?: string;
  /** SHA-256 of the spreadsheet. */
  readonly state?: string;
}

/** The list in the workbench's folder; written once a spreadsheet is complete. */
export interface OpenedWorkbooks {
  get(key: string): OpenedWorkbook | undefined;
  put(key: string, opened: OpenedWorkbook): Promise<void>;
}

export function openedWorkbooks(dir: string): OpenedWorkbooks {
  const path = join(dir, 'workbench.json');
  const read = (): Record<string, OpenedWorkbook> =>
    existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, OpenedWorkbook>) : {};
  return {
    get: (key) => read()[key],
    put: (key, opened) => writeFileAtomically(path, JSON.stringify({ ...read(), [key]: opened }, null, 2)),
  };
}

export const stateDigest = async (host: HostClient, id: string): Promise<string> =>
  createHash('sha256')
    .update(JSON.stringify(await host.state(id)))
    .digest('hex');

import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { HostOptions } from '../../contract';
import { LOCK_NAME, lockFolder } from './folder-lock';
import type { HostFolder } from './host-folder';

export interface OpenedFolder {
  readonly folder: HostFolder;
  readonly giveBack: () => void;
}

/** The folder that is named, or a temporary one that goes when it is given back. Throws where it is in use. */
export function openHostFolder({ dir, copyOf }: Pick<HostOptions, 'dir' | 'copyOf'>): OpenedFolder {
  if (dir === undefined) return temporaryFolder(copyOf);
  if (copyOf !== undefined) throw new Error('Only a temporary folder begins as a copy of another');
  mkdirSync(dir, { recursive: true });
  return { folder: { dir, isKept: true }, giveBack: lockFolder(dir) };
}

function temporaryFolder(copyOf: string | undefined): OpenedFolder {
  const dir = mkdtempSync(join(tmpdir(), 'local-google-'));
  if (copyOf !== undefined) {
    cpSync(copyOf, dir, { recursive: true, filter: (path) => basename(path) !== LOCK_NAME });
  }
  return {
    folder: { dir, isKept: false },
    giveBack: () => rmSync(dir, { recursive: true, force: true }),
  };
}

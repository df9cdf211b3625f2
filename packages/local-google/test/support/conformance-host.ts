import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  startHost,
  type HostClient,
  type HostOptions,
  type RunRequest,
  type RunResult,
} from '../../src/client';

export const OWNER = 'chu@xa.example';
export const EDITOR = 'canbo@gmail.com';

/** The conformance project, built as it would be pushed. */
export interface ConformanceProject {
  readonly dir: string;
  remove(): void;
}

export function buildConformanceProject(): ConformanceProject {
  const dir = mkdtempSync(join(tmpdir(), 'conformance-'));
  execFileSync(process.execPath, ['scripts/build-conformance.mjs', '--quiet', '--out', dir], {
    cwd: join(__dirname, '../..'),
  });
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

/** A host with the project and a spreadsheet that an owner and an editor share. */
export interface ConformanceHost {
  readonly host: HostClient;
  readonly spreadsheetId: string;
  /** From a menu and as the owner, unless the request says otherwise. */
  readonly run: (fn: string, request?: Partial<RunRequest>) => Promise<RunResult>;
  /** The value of a run that must have gone well. */
  readonly value: (fn: string, ...args: unknown[]) => Promise<unknown>;
}

export async function openConformance(
  project: ConformanceProject,
  options: Partial<HostOptions> = {},
): Promise<ConformanceHost> {
  const host = await startHost({ ...options, scriptDir: project.dir });
  const spreadsheetId = await host.createSpreadsheet({ name: 'Sổ', locale: 'vi_VN', owner: OWNER });
  await host.share(spreadsheetId, EDITOR, 'editor');
  const run: ConformanceHost['run'] = (fn, request = {}) =>
    host.run({ spreadsheetId, user: OWNER, fn, from: 'menu', ...request });
  return {
    host,
    spreadsheetId,
    run,
    async value(fn, ...args) {
      const result = await run(fn, { args });
      if (!result.ok) throw new Error(`${fn}: ${result.error?.message ?? ''}`);
      return result.value;
    },
  };
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  startHost,
  type HostClient,
  type HostOptions,
  type RunRequest,
  type RunResult,
} from '../../src/client';

/** Owner of the spreadsheet that `withScript` opens. */
export const OWNER = 'chu@xa.example';

export interface ScriptHost {
  readonly host: HostClient;
  readonly spreadsheetId: string;
  /** Runs a function as the owner, in the sidebar's way unless the request says otherwise. */
  readonly run: (fn: string, request?: Partial<RunRequest>) => Promise<RunResult>;
  /** The value of a run that must have gone well. */
  readonly value: (fn: string, ...args: unknown[]) => Promise<unknown>;
}

/** A host over a folder with this one script (and pages), with a new spreadsheet; closed afterwards. */
export async function withScript(
  script: string,
  work: (scriptHost: ScriptHost) => Promise<void>,
  { files = {}, ...options }: Partial<HostOptions> & { files?: Record<string, string> } = {},
): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'script-'));
  const scriptDir = join(dir, 'pushed');
  mkdirSync(scriptDir);
  for (const [name, content] of Object.entries({ 'code.js': script, ...files })) {
    writeFileSync(join(scriptDir, name), content);
  }
  const host = await startHost({ ...options, scriptDir });
  try {
    await work(await openedHost(host));
  } finally {
    await host.close();
    rmSync(dir, { recursive: true, force: true });
  }
}

async function openedHost(host: HostClient): Promise<ScriptHost> {
  const spreadsheetId = await host.createSpreadsheet({ name: 'Sổ', locale: 'vi_VN', owner: OWNER });
  const run = (fn: string, request: Partial<RunRequest> = {}): Promise<RunResult> =>
    host.run({ spreadsheetId, user: OWNER, fn, from: 'rpc', ...request });
  return {
    host,
    spreadsheetId,
    run,
    async value(fn, ...args) {
      const result = await run(fn, { args });
      if (!result.ok) throw new Error(`${fn}: ${result.error?.name ?? ''} ${result.error?.message ?? ''}`);
      return result.value;
    },
  };
}

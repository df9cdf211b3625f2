import { type CallCounts, type HostClient, type RunResult, startHost } from 'local-google';
import type {
  CheckData,
  CoverageData,
  FixData,
  NewYearData,
  ReportData,
  RpcRequest,
  RpcResponse,
  SetUpData,
} from '../src/rpc/messages';
import { PUSHED_FOLDER } from './pushed-folder';
import { UsageError } from './usage-error';
import { OWNER } from './workbench/cast';

export interface Stats {
  readonly calls: CallCounts;
  readonly cpuMs: number;
}

export interface Answer<T> {
  readonly data: T;
  readonly stats: Stats;
}

/** What the bundle answers to each command that the command line knows. */
interface DataByCommand {
  readonly setUp: SetUpData;
  readonly check: CheckData;
  readonly fix: FixData;
  readonly coverage: CoverageData;
  readonly report: ReportData;
  readonly newYear: NewYearData;
}

/** One workbook on a local Google that lives as long as the command. */
export interface Session {
  /** Sends one message through the bundle's `rpc`, as the sidebar does. */
  ask<C extends keyof DataByCommand>(
    request: Extract<RpcRequest, { command: C }>,
  ): Promise<Answer<DataByCommand[C]>>;
  save(path: string): Promise<void>;
  /** Path on this machine of the bytes of a Drive file that the bundle made. */
  drivePath(fileId: string): Promise<string>;
}

/** Opens the .xlsx, or a new spreadsheet where `path` is null; closes the host whatever happens. */
export async function withSession<T>(
  path: string | null,
  user: string | undefined,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const host = await startHost({ scriptDir: PUSHED_FOLDER });
  try {
    const id = await open(host, path);
    const email = user ?? OWNER;
    if (email !== OWNER) await host.share(id, email, 'editor');
    return await work(createSession(host, id, email));
  } finally {
    await host.close();
  }
}

async function open(host: HostClient, path: string | null): Promise<string> {
  if (path === null) return host.createSpreadsheet({ name: 'Loa Xóm', locale: 'vi_VN', owner: OWNER });
  try {
    return await host.importXlsx(path, OWNER);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function createSession(host: HostClient, spreadsheetId: string, user: string): Session {
  return {
    async ask<C extends keyof DataByCommand>(request: Extract<RpcRequest, { command: C }>) {
      const run = await host.run({
        spreadsheetId,
        user,
        fn: 'rpc',
        args: [JSON.stringify(request)],
        from: 'rpc',
      });
      return {
        data: dataOf(run) as DataByCommand[C],
        stats: { calls: run.calls, cpuMs: Math.round(run.cpuMs) },
      };
    },
    save: (path) => host.exportXlsx(spreadsheetId, path),
    async drivePath(fileId) {
      const file = (await host.driveFiles()).find(({ id }) => id === fileId);
      if (file === undefined)
        throw new Error(`The bundle names Drive file ${fileId}, which the host does not hold`);
      return file.path;
    },
  };
}

function dataOf(run: RunResult): unknown {
  if (!run.ok) throw new Error(run.error?.message ?? 'The bundle stopped without a result');
  const response = JSON.parse(String(run.value)) as RpcResponse<unknown>;
  // Beside the answer, so that --json stays one document.
  for (const notice of response.notices ?? []) process.stderr.write(`${notice}\n`);
  // An unexpected failure of the bundle carries its trace; a user needs its first line.
  if (!response.ok) throw new UsageError(response.message.split('\n')[0] ?? '');
  return response.data;
}

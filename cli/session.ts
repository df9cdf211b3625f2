import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CallCounts, type HostClient, type RunResult, startHost } from 'local-google';
import type { Answers, Command, Request } from '../src/rpc/answers';
import type { RpcResponse } from '../src/rpc/messages';
import { speakOfHamletsAs } from '../src/workbook/hamlet-noun';
import { PUSHED_FOLDER } from './pushed-folder';
import { openWorkbookFile, type WorkbookFile } from './files/workbook-file';
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

/** One workbook on a local Google that lives as long as the command. */
export interface Session {
  /** Sends one message through the bundle's `rpc`, as the sidebar does. */
  ask<C extends Command>(request: Request<C>): Promise<Answer<Answers[C]>>;
  /** The spreadsheet as an .xlsx. */
  bytes(): Promise<Uint8Array>;
  /** Path on this machine of the bytes of a Drive file that the bundle made. */
  drivePath(fileId: string): Promise<string>;
}

/** A session whose workbook is a file that it may save. */
export interface FileSession extends Session {
  /** Throws where another program has saved the file meanwhile. */
  requireUnchanged(): void;
  save(): Promise<void>;
}

/** A session on a new, empty spreadsheet. */
export const withNewWorkbook = <T>(
  user: string | undefined,
  work: (session: Session) => Promise<T>,
): Promise<T> => withHost(user, (host) => host.createSpreadsheet(BLANK), work);

/** A session on a copy of the file, which is only read. */
export const withCopyOf = <T>(
  path: string,
  user: string | undefined,
  work: (session: Session) => Promise<T>,
): Promise<T> => withHost(user, (host) => imported(host, path), work);

/** A session on the file, which no other command may open meanwhile. */
export async function withWorkbook<T>(
  path: string,
  user: string | undefined,
  work: (session: FileSession) => Promise<T>,
): Promise<T> {
  const file = openWorkbookFile(path);
  try {
    return await withCopyOf(path, user, (session) => work(savingTo(file, session)));
  } finally {
    file.close();
  }
}

const BLANK = { name: 'Loa Xóm', locale: 'vi_VN', owner: OWNER };

const savingTo = (file: WorkbookFile, session: Session): FileSession => ({
  ...session,
  requireUnchanged: () => file.requireUnchanged(),
  save: async () => file.save(await session.bytes()),
});

async function withHost<T>(
  user: string | undefined,
  open: (host: HostClient) => Promise<string>,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const host = await startHost({ scriptDir: PUSHED_FOLDER });
  try {
    const id = await open(host);
    const email = user ?? (await adminOf(host, id)) ?? OWNER;
    if (email !== OWNER) await host.share(id, email, user === undefined ? 'owner' : 'editor');
    return await work(createSession(host, id, email));
  } finally {
    await host.close();
  }
}

/** Whoever holds the file has all of it: without `--user` a command acts as the first Quản trị that tab Cán bộ names. */
async function adminOf(host: HostClient, spreadsheetId: string): Promise<string | undefined> {
  const sheet = (await host.state(spreadsheetId)).sheets.find(({ name }) => name === 'Cán bộ');
  const [headers = [], ...rows] = (sheet?.cells ?? []).map((row) =>
    row.map((cell) => String(cell?.v ?? '').trim()),
  );
  const [role, email] = [headers.indexOf('Vai trò'), headers.indexOf('Email')];
  const isEmail = (text = ''): boolean => /^[^\s@]+@[^\s@]+$/.test(text);
  return rows.find((row) => row[role] === 'Quản trị' && isEmail(row[email]))?.[email]?.toLowerCase();
}

/** What the reader refuses is a sentence for the user. */
export async function imported(host: HostClient, path: string): Promise<string> {
  try {
    return await host.importXlsx(path, OWNER);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function createSession(host: HostClient, spreadsheetId: string, user: string): Session {
  return {
    async ask<C extends Command>(request: Request<C>) {
      const run = await host.run({
        spreadsheetId,
        user,
        fn: 'rpc',
        args: [JSON.stringify(request)],
        from: 'rpc',
      });
      return {
        data: dataOf(run) as Answers[C],
        stats: { calls: run.calls, cpuMs: Math.round(run.cpuMs) },
      };
    },
    bytes: () => exportedBytes(host, spreadsheetId),
    async drivePath(fileId) {
      const file = (await host.driveFiles()).find(({ id }) => id === fileId);
      if (file === undefined)
        throw new Error(`The bundle names Drive file ${fileId}, which the host does not hold`);
      return file.path;
    },
  };
}

/** The local Google writes files; what becomes of the bytes is the command's business. */
export async function exportedBytes(host: HostClient, spreadsheetId: string): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'loa-xom-'));
  try {
    const path = join(folder, 'workbook.xlsx');
    await host.exportXlsx(spreadsheetId, path);
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function dataOf(run: RunResult): unknown {
  if (!run.ok) throw new Error(run.error?.message ?? 'The bundle stopped without a result');
  const response = JSON.parse(String(run.value)) as RpcResponse<unknown>;
  // An unexpected failure of the bundle carries its trace; a user needs its first line.
  if (!response.ok) throw new UsageError(response.message.split('\n')[0] ?? '');
  // Beside the answer, so that --json stays one document.
  for (const notice of response.notices ?? []) process.stderr.write(`${notice}\n`);
  if (response.hamletNoun !== undefined) speakOfHamletsAs(response.hamletNoun);
  return response.data;
}

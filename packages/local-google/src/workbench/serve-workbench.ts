import { mkdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { FOLDER_IN_USE } from '../backend/store/folder-lock';
import { STORAGE_ERROR } from '../backend/store/storage-error';
import { startHost, type HostClient } from '../client';
import { buildDir } from '../build-dir';
import { EventHub } from './event-hub';
import { HttpError, requireOwnPage, sendJson } from './http';
import { startKeptHost } from './kept-host';
import type { Project } from './project';
import { answer, answerFrame, type Served } from './routes';
import type { StandStill } from './stand-still';
import { createStartToken } from './start-token';
import { Workbench } from './workbench';

export interface WorkbenchOptions {
  /** Folder of spreadsheets and documents; kept. */
  readonly dir: string;
  readonly project: Project;
  /** 0 takes any free port. */
  readonly port: number;
  /** Fixed «now» in epoch ms, for pictures that are the same each time. */
  readonly now?: number;
  readonly progress: (line: string) => void;
  readonly standStill?: StandStill;
}

export interface RunningWorkbench {
  /** With the start token: whoever has it may use the workbench. */
  readonly url: string;
  /** Resolves when the workbook can be used; rejects where it cannot be opened. */
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

/** The built page, beside the built server; `scripts/build-workbench` makes it. */
const ASSETS = join(buildDir(), 'page');

/** A host that was killed needs a moment to save and give its folder back, in ms. */
const PATIENCE_MS = 8_000;

/** Serves the page on 127.0.0.1 and opens the workbook behind it. */
export async function serveWorkbench(options: WorkbenchOptions): Promise<RunningWorkbench> {
  const { dir, project, now } = options;
  const { scriptDir } = project;
  mkdirSync(dir, { recursive: true });
  const host = await startKeptHost(
    () =>
      startPatiently({
        dir,
        scriptDir,
        ...(now === undefined ? {} : { now }),
      }),
    (news) => hub.tell({ kind: 'host', news }),
    options.progress,
  );
  const hub = new EventHub();
  const lines: string[] = [];
  let workbench: Workbench | null = null;
  const served: Served = {
    host,
    hub,
    assets: ASSETS,
    texts: project.texts,
    progress: lines,
    token: createStartToken(),
    frameToken: createStartToken(),
    port: () => (server.address() as AddressInfo).port,
    framePort: () => (frames.address() as AddressInfo).port,
    workbench: () => workbench,
  };
  const log = options.progress;
  const server = createServer((request, response) => void handle(served, request, response, log));
  const frames = createServer((request, response) => handleFrame(served, request, response, log));
  try {
    await listen(server, options.port);
    // The next port where it is free: what a page keeps in the browser is kept by its origin.
    await listen(frames, served.port() + 1).catch(() => listen(frames, 0));
  } catch (error) {
    hub.close();
    server.close();
    await host.close();
    throw error;
  }
  const progress = (line: string): void => {
    lines.push(line);
    options.progress(line);
    hub.tell({ kind: 'progress', line });
  };
  const ready = project.open(host, progress).then((id) => {
    workbench = new Workbench(host, hub, id, {
      peopleOf: (view, owner) => project.people(view, owner),
      standStill: options.standStill,
    });
    hub.tell({ kind: 'ready' });
  });
  return {
    url: `http://127.0.0.1:${String(served.port())}/?token=${served.token.text}`,
    ready,
    async close() {
      workbench?.close();
      hub.close();
      for (const one of [server, frames]) {
        one.closeAllConnections();
        await new Promise((resolve) => one.close(resolve));
      }
      await host.close();
    },
  };
}

async function startPatiently(options: {
  dir: string;
  scriptDir: string;
  now?: number;
}): Promise<HostClient> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await startHost(options);
    } catch (error) {
      const isInUse = error instanceof Error && error.name === FOLDER_IN_USE;
      if (!isInUse || Date.now() > until) throw error;
      await sleep(250);
    }
  }
}

type Log = (line: string) => void;

async function handle(
  served: Served,
  request: IncomingMessage,
  response: ServerResponse,
  log: Log,
): Promise<void> {
  try {
    requireOwnPage(request, served.port());
    await answer(served, request, response);
  } catch (error) {
    sendError(response, error, log);
  }
}

/** Pages of the add-on stand under a port of their own: another origin, yet no third party to the browser. */
function handleFrame(served: Served, request: IncomingMessage, response: ServerResponse, log: Log): void {
  try {
    requireOwnPage(request, served.framePort());
    answerFrame(served, request, response);
  } catch (error) {
    sendError(response, error, log);
  }
}

/** What is said to a page where it is not our own sentence: the cause is for the window of commands. */
const FAILED = 'Máy chủ trên máy này gặp trục trặc. Hãy thử lại; nếu vẫn vậy, xem cửa sổ lệnh đang chạy nó.';

function sendError(response: ServerResponse, error: unknown, log: Log): void {
  const { status, message } = told(error);
  if (status === 500) log(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  if (response.headersSent) response.end();
  else sendJson(response, { message }, status);
}

function told(error: unknown): { status: number; message: string } {
  if (error instanceof HttpError) return { status: error.status, message: error.message };
  if (error instanceof Error && error.name === STORAGE_ERROR) return { status: 507, message: error.message };
  const [, what] = error instanceof Error ? (/^not emulated: (.+)$/.exec(error.message) ?? []) : [];
  if (what !== undefined) return { status: 501, message: `Bàn thử chưa làm được việc này (${what}).` };
  return { status: 500, message: FAILED };
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });

export type { StandStill } from './stand-still';
export type { Person, Project, ProjectTexts } from './project';
export type { SheetView, WorkbookView } from '../backend/view/view-types';

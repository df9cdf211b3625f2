/** The host's own process; `start-host` forks it with TZ set to the script's zone. */
import type { ActRequest, EditRequest, FormAct, RunRequest } from './contract';
import type { UserRole } from './backend/model';
import { LocalGoogle } from './backend/local-google';
import type { FromHost, HostCall, StartOptions, ToHost } from './wire';

let google: LocalGoogle | undefined;

function running(): LocalGoogle {
  if (google === undefined) throw new Error('The local Google has not started');
  return google;
}

async function perform({ method, params }: HostCall): Promise<unknown> {
  switch (method) {
    case 'start':
      google = await LocalGoogle.start(params[0] as StartOptions, __dirname);
      google.onEvent = (event) => answer({ event });
      return null;
    case 'createSpreadsheet':
      return running().createSpreadsheet(params[0] as Parameters<LocalGoogle['createSpreadsheet']>[0]);
    case 'importXlsx':
      return running().importXlsx(String(params[0]), String(params[1]));
    case 'exportXlsx':
      return running().exportXlsx(String(params[0]), String(params[1]));
    case 'share':
      running().share(String(params[0]), String(params[1]), params[2] as UserRole);
      return null;
    case 'access':
      return running().access(String(params[0]));
    case 'run':
      return running().run(params[0] as RunRequest);
    case 'edit':
      return running().edit(params[0] as EditRequest);
    case 'state':
      return running().state(String(params[0]));
    case 'sheet':
      return running().sheet(String(params[0]), String(params[1]));
    case 'driveFiles':
      return running().driveFiles();
    case 'watch':
      return running().watch(String(params[0]));
    case 'act':
      return running().act(params[0] as ActRequest);
    case 'form':
      return running().form(String(params[0]), params[1] as FormAct);
    case 'select':
      running().select(params[0] as Parameters<LocalGoogle['select']>[0]);
      return null;
    case 'answer':
      running().answer(String(params[0]), params[1] as { button: string; text?: string });
      return null;
    case 'release':
      running().release(String(params[0]));
      return null;
    case 'spreadsheets':
      return running().spreadsheets();
    case 'close':
      await google?.close();
      google = undefined;
      return null;
  }
}

function answer(message: FromHost): void {
  if (process.connected) process.send?.(message);
}

/** Calls after which something may have to outlive a kill. */
const CHANGING: ReadonlySet<HostCall['method']> = new Set([
  'createSpreadsheet',
  'importXlsx',
  'share',
  'run',
  'edit',
  'act',
  'form',
] as const);

async function serve(call: HostCall): Promise<void> {
  try {
    const result = await perform(call);
    if (CHANGING.has(call.method) && running().waitsForDisk) await running().stored();
    holdUntilSettled(call.id);
    answer({ id: call.id, result });
  } catch (error) {
    holdUntilSettled(call.id);
    const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
    answer({ id: call.id, error: { name, message } });
  }
}

const unsettled = new Set<number>();

/** No turn is given before the driver has sent what it does because of this answer. */
function holdUntilSettled(id: number): void {
  if (google === undefined) return;
  unsettled.add(id);
  google.scheduler.hold();
}

process.on('message', (message: ToHost) => {
  if ('settled' in message) {
    if (unsettled.delete(message.settled)) google?.scheduler.release();
    return;
  }
  const scheduler = google?.scheduler;
  scheduler?.hold();
  for (const call of message.calls) void serve(call);
  scheduler?.release();
});

process.on('disconnect', () => {
  const closed = google?.close() ?? Promise.resolve();
  closed.catch(() => undefined).finally(() => process.exit(0));
});

/** Ctrl+C reaches every process of a terminal; the driver decides when this one ends, after it has saved. */
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createAppsScriptApi, GOOGLE_API } from './apps-script-api';
import { claspTokens } from './clasp-credentials';
import { describeFleet, describeOutcome, describeStatus } from './describe-fleet';
import { FleetError } from './fleet-error';
import { formerPath, journalPath, keepFormer, readList, replaceList, withLock } from './fleet-files';
import { pinInList, readFleetList, VERSION } from './fleet-list';
import type { FleetScript } from './fleet-list';
import { fleetStatus } from './fleet-status';
import { openJournal } from './journal';
import { readRelease } from './project-content';
import { pushFleet } from './push-fleet';
import type { ScriptOutcome } from './push-fleet';
import { pushScript } from './push-script';

const HELP = `Đẩy một phiên bản Loa Xóm tới nhiều sổ có bản kịch bản riêng.
  npm run fleet -- push --list fleet.csv [--built dist/apps-script] [--only MÃ]
      Đẩy lần lượt theo đợt; đợt có quá 2 sổ không được thì dừng. Chạy lại thì làm tiếp phần còn lại.
  npm run fleet -- status --list fleet.csv [--only MÃ]
      Mỗi sổ đang chạy phiên bản nào, mã có bị sửa tay không.
  npm run fleet -- pin --list fleet.csv --only MÃ --at 0.2.0
      Giữ một sổ ở một phiên bản; --at "" thì thôi ghim.
Danh sách là tệp CSV có hàng đầu: Mã kịch bản,Tên,Đợt,Ghim ở phiên bản.
Mã thoát: 0 xong; 1 có sổ không được; 2 không làm được.`;

const EXIT = { done: 0, someFailed: 1, notDone: 2 } as const;
const FIRST_WAIT_MS = 2_000;

interface Options {
  readonly list: string;
  readonly built: string;
  readonly only: string | undefined;
  readonly at: string | undefined;
  readonly api: string;
  readonly tokens: string | undefined;
  readonly auth: string;
  readonly firstWaitMs: number;
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function run(argv: readonly string[]): Promise<number> {
  const [command, ...rest] = argv;
  if (command === undefined || ['help', '--help', '-h'].includes(command)) {
    say(HELP);
    return command === undefined ? EXIT.notDone : EXIT.done;
  }
  const options = readOptions(rest);
  switch (command) {
    case 'push':
      return withLock(options.list, () => push(options));
    case 'status':
      return status(options);
    case 'pin':
      return pin(options);
    default:
      throw new FleetError(`Không có lệnh «${command}». Các lệnh: push, status, pin.`);
  }
}

async function push(options: Options): Promise<number> {
  const { list, built } = options;
  const scripts = chosen(options);
  const release = readRelease(built);
  const journal = openJournal(journalPath(list));
  const api = apiOf(options);
  const note = (outcome: ScriptOutcome): void => {
    say(describeOutcome(outcome));
    if (outcome.did === 'pinned' || outcome.did === 'not begun') return;
    journal.add({
      at: new Date().toISOString(),
      scriptId: outcome.script.scriptId,
      version: release.version,
      digest: release.digest,
      did: outcome.did,
      ...(outcome.did === 'failed' ? { why: outcome.why } : {}),
    });
  };
  const pushOne = ({ scriptId }: FleetScript) =>
    pushScript(api, scriptId, release, {
      isOurs: (digest) => journal.isOurs(scriptId, digest),
      keep: (files) => void keepFormer(list, scriptId, files),
    });
  const outcome = await pushFleet(scripts, release.version, pushOne, note);
  for (const line of describeFleet(outcome, release.version, formerPath(list))) say(line);
  return outcome.outcomes.some(({ did }) => did === 'failed') ? EXIT.someFailed : EXIT.done;
}

async function status(options: Options): Promise<number> {
  const journal = openJournal(journalPath(options.list));
  const found = await fleetStatus(apiOf(options), chosen(options), journal.isOurs);
  for (const line of describeStatus(found)) say(line);
  return found.some(({ why }) => why !== null) ? EXIT.someFailed : EXIT.done;
}

function pin({ list, only, at }: Options): number {
  if (only === undefined || at === undefined)
    throw new FleetError(
      'Thiếu --only hoặc --at. Ví dụ: npm run fleet -- pin --list fleet.csv --only MÃ --at 0.2.0',
    );
  if (at !== '' && !VERSION.test(at))
    throw new FleetError(`--at «${at}» không phải một phiên bản, ví dụ 0.2.0.`);
  replaceList(list, pinInList(readList(list), list, only, at === '' ? null : at));
  say(
    at === ''
      ? `Đã thôi ghim ${only}.`
      : `Đã ghim ${only} ở ${at}; các lần đẩy phiên bản khác để nguyên sổ này.`,
  );
  return EXIT.done;
}

function chosen({ list, only }: Options): readonly FleetScript[] {
  const scripts = readFleetList(readList(list), list);
  if (only === undefined) return scripts;
  const found = scripts.filter(({ scriptId }) => scriptId === only);
  if (found.length === 0) throw new FleetError(`${list} không có kịch bản ${only}.`);
  return found;
}

const apiOf = ({ api, tokens, auth, firstWaitMs }: Options) =>
  createAppsScriptApi({
    api,
    token: claspTokens(auth, tokens),
    sleep: (ms) => new Promise((done) => setTimeout(done, ms)),
    firstWaitMs,
  });

/** A login may go to Google and to this machine, nowhere else. */
const LOOPBACK = /^http:\/\/127\.0\.0\.1:\d+$/;

function readOptions(argv: readonly string[]): Options {
  const text = { type: 'string' } as const;
  const names = {
    list: text,
    built: text,
    only: text,
    at: text,
    api: text,
    auth: text,
    'first-wait-ms': text,
  };
  let values: Partial<Record<keyof typeof names, string>>;
  try {
    ({ values } = parseArgs({ args: [...argv], options: names }));
  } catch (error) {
    throw new FleetError(
      `${error instanceof Error ? error.message : String(error)}. Xin xem: npm run fleet -- help`,
    );
  }
  if (values.list === undefined || values.list === '')
    throw new FleetError('Thiếu --list. Ví dụ: npm run fleet -- push --list fleet.csv');
  if (values.api !== undefined && !LOOPBACK.test(values.api))
    throw new FleetError('--api chỉ dùng để thử, với một địa chỉ http://127.0.0.1:CỔNG.');
  return {
    list: resolve(values.list),
    built: resolve(values.built ?? join(__dirname, '../apps-script')),
    only: values.only,
    at: values.at,
    api: values.api ?? GOOGLE_API,
    tokens: values.api === undefined ? undefined : `${values.api}/token`,
    auth: values.auth ?? join(homedir(), '.clasprc.json'),
    firstWaitMs: Number(values['first-wait-ms'] ?? FIRST_WAIT_MS),
  };
}

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const message =
      error instanceof FleetError
        ? error.message
        : `Không làm được: ${error instanceof Error ? error.message : String(error)}`;
    process.stderr.write(`${message}\n`);
    process.exit(EXIT.notDone);
  },
);

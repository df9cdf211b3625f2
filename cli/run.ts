import { readArguments } from './arguments';
import { APPROVAL_COMMANDS } from './commands/approval';
import { check } from './commands/check';
import type { Command } from './commands/command';
import { coverage } from './commands/coverage';
import { demo } from './commands/demo';
import { fix } from './commands/fix';
import { importList } from './commands/import-list';
import { init } from './commands/init';
import { merge } from './commands/merge';
import { newYear } from './commands/new-year';
import { plan } from './commands/plan';
import { report } from './commands/report';
import { restore } from './commands/restore';
import { serve } from './commands/serve';
import { table } from './commands/table';
import { verify } from './commands/verify';
import { describeFailure } from './describe-failure';
import { UsageError } from './usage-error';

const COMMANDS: Readonly<Record<string, Command>> = {
  init,
  check,
  fix,
  coverage,
  report,
  table,
  verify,
  import: importList,
  plan,
  restore,
  ...APPROVAL_COMMANDS,
  'new-year': newYear,
  merge,
  demo,
  serve,
};

const HELP: ReadonlySet<string> = new Set(['help', '--help', '-h']);

const EXIT_DONE = 0;
const EXIT_ERRORS_IN_DATA = 1;
const EXIT_NOT_DONE = 2;

/** Where a command line speaks. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** Runs one command line; gives its exit code. Whatever goes wrong is one sentence on the error stream. */
export async function runCommandLine(argv: readonly string[], streams: Streams): Promise<number> {
  try {
    return await run(argv, streams);
  } catch (error) {
    streams.error(`${describeFailure(error)}\n`);
    return EXIT_NOT_DONE;
  }
}

async function run(argv: readonly string[], { out }: Streams): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || HELP.has(name)) {
    out(`${usage(Object.values(COMMANDS))}\n`);
    return name === undefined ? EXIT_NOT_DONE : EXIT_DONE;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined)
    throw new UsageError(`Không có lệnh «${name}». Các lệnh: ${Object.keys(COMMANDS).join(', ')}.`);
  if (rest.some((word) => HELP.has(word))) {
    out(`${usage([command])}\n`);
    return EXIT_DONE;
  }
  const args = readArguments(rest, command.options);
  const outcome = await command.run(args);
  const stats = args.stats ? { stats: outcome.stats } : {};
  const text = args.json
    ? JSON.stringify({ ...outcome.json, ...stats })
    : [...outcome.lines, ...(args.stats ? [`Lượt gọi dịch vụ: ${JSON.stringify(outcome.stats)}`] : [])].join(
        '\n',
      );
  out(`${text}\n`);
  return outcome.foundErrors ? EXIT_ERRORS_IN_DATA : EXIT_DONE;
}

function usage(commands: readonly Command[]): string {
  const lines = commands.map((command) => `  ${command.usage}\n      ${command.does}`);
  return [
    'Loa Xóm trên máy này. Cách dùng: npm run --silent loa -- LỆNH …',
    ...lines,
    'Mọi lệnh nhận thêm --json, --stats, --user EMAIL. Tệp đã có không bị ghi đè, trừ khi thêm --force.',
    'Mã thoát: 0 xong; 1 xong, dữ liệu có lỗi hoặc báo cáo không còn khớp; 2 không làm được.',
  ].join('\n');
}

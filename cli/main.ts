import { readArguments } from './arguments';
import { check } from './commands/check';
import type { Command } from './commands/command';
import { coverage } from './commands/coverage';
import { demo } from './commands/demo';
import { fix } from './commands/fix';
import { init } from './commands/init';
import { newYear } from './commands/new-year';
import { report } from './commands/report';
import { serve } from './commands/serve';
import { UsageError } from './usage-error';

const COMMANDS: Readonly<Record<string, Command>> = {
  init,
  check,
  fix,
  coverage,
  report,
  'new-year': newYear,
  demo,
  serve,
};

const HELP: ReadonlySet<string> = new Set(['help', '--help', '-h']);

const EXIT_DONE = 0;
const EXIT_ERRORS_IN_DATA = 1;
const EXIT_NOT_DONE = 2;

async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || HELP.has(name)) {
    process.stdout.write(`${usage(Object.values(COMMANDS))}\n`);
    return name === undefined ? EXIT_NOT_DONE : EXIT_DONE;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined)
    throw new UsageError(`Không có lệnh «${name}». Các lệnh: ${Object.keys(COMMANDS).join(', ')}.`);
  if (rest.some((word) => HELP.has(word))) {
    process.stdout.write(`${usage([command])}\n`);
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
  process.stdout.write(`${text}\n`);
  return outcome.foundErrors ? EXIT_ERRORS_IN_DATA : EXIT_DONE;
}

function usage(commands: readonly Command[]): string {
  const lines = commands.map((command) => `  ${command.usage}\n      ${command.does}`);
  return [
    'Loa Xóm trên máy này. Cách dùng: npm run --silent loa -- LỆNH …',
    ...lines,
    'Mọi lệnh nhận thêm --json, --stats, --user EMAIL. Mã thoát: 0 xong; 1 xong, dữ liệu có lỗi; 2 không làm được.',
  ].join('\n');
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    // One sentence for what a user can mend; the stack only for what we must.
    const message = failureMessage(error);
    process.stderr.write(`${message}\n`);
    process.exitCode = EXIT_NOT_DONE;
  },
);

/** Refusals of the disk, which end a command as bad usage does. */
const DISK_REFUSALS = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOENT', 'ENOTDIR']);

function failureMessage(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  if (!(error instanceof Error)) return `Lỗi của chương trình: ${String(error)}`;
  const refused = [...DISK_REFUSALS].find((code) => error.message.includes(`${code}:`));
  return refused === undefined
    ? `Lỗi của chương trình: ${error.stack ?? error.message}`
    : `Không ghi được tệp (${refused}). Hãy kiểm tra quyền ghi và chỗ trống của thư mục, hoặc chọn thư mục khác.`;
}

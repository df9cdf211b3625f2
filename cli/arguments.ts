import { parseArgs } from 'node:util';
import { UsageError } from './usage-error';

/** What stands after the command's name on the command line. */
export interface Arguments {
  /** The one word that is no option. */
  readonly file?: string;
  /** All words that are no options, where a command takes several. */
  readonly files: readonly string[];
  readonly workbook?: string;
  readonly template?: string;
  readonly starter?: string;
  readonly period?: string;
  readonly asOf?: string;
  readonly out?: string;
  readonly appendix?: string;
  readonly user?: string;
  readonly port?: string;
  readonly prefer?: string;
  readonly former?: string;
  readonly preview: boolean;
  readonly force: boolean;
  readonly json: boolean;
  readonly stats: boolean;
}

/** `file` is a word without a name before it, `files` several. */
export type OptionName =
  | 'file'
  | 'files'
  | 'workbook'
  | 'template'
  | 'starter'
  | 'period'
  | 'as-of'
  | 'out'
  | 'appendix'
  | 'port'
  | 'prefer'
  | 'former'
  | 'preview'
  | 'force';

/** Reads the options that a command knows; anything else is a usage error that names it. */
export function readArguments(argv: readonly string[], known: readonly OptionName[]): Arguments {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const options = { json: flag, stats: flag, user: text } as const;
  const named = known.filter((name) => name !== 'file' && name !== 'files');
  const own = Object.fromEntries(named.map((name) => [name, FLAGS.includes(name) ? flag : text]));
  const { values, positionals } = parse(argv, { ...options, ...own }, mostWords(known));
  const one = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  return {
    ...optional('file', positionals[0]),
    files: positionals,
    ...optional('workbook', one('workbook')),
    ...optional('template', one('template')),
    ...optional('starter', one('starter')),
    ...optional('period', one('period')),
    ...optional('asOf', one('as-of')),
    ...optional('out', one('out')),
    ...optional('appendix', one('appendix')),
    ...optional('user', emailOf(one('user'))),
    ...optional('port', one('port')),
    ...optional('prefer', one('prefer')),
    ...optional('former', one('former')),
    preview: values['preview'] === true,
    force: values['force'] === true,
    json: values['json'] === true,
    stats: values['stats'] === true,
  };
}

/** No name of a file can hold it; a shell never passes it on, a program may. */
const emptySignMessage = (word: string): string =>
  `Tham số «${word.replaceAll('\0', '\\0')}» có ký tự rỗng (mã 0), không dùng được. Xin gõ lại tên.`;
const FLAGS: readonly OptionName[] = ['force', 'preview'];

function mostWords(known: readonly OptionName[]): number {
  if (known.includes('files')) return Infinity;
  return known.includes('file') ? 1 : 0;
}

const EMAIL = /^[^\s@;,]+@[^\s@;,]+\.[^\s@;,]+$/;

function emailOf(user: string | undefined): string | undefined {
  if (user === undefined || EMAIL.test(user)) return user;
  throw new UsageError(`--user «${user}» không phải là e-mail. Ví dụ: --user van-hoa@binhthuan.example`);
}

/** The option's value, or a usage error that shows how to give it. */
export function required(value: string | undefined, option: string, example: string): string {
  if (value === undefined) throw new UsageError(`Thiếu ${option}. Ví dụ: ${option} ${example}`);
  return value;
}

function parse(
  argv: readonly string[],
  options: Record<string, { type: 'string' | 'boolean' }>,
  mostPositionals: number,
): { values: Record<string, unknown>; positionals: readonly string[] } {
  const odd = argv.find((word) => word.includes('\0'));
  if (odd !== undefined) throw new UsageError(emptySignMessage(odd));
  try {
    const parsed = parseArgs({ args: [...argv], options, allowPositionals: mostPositionals > 0 });
    const surplus = parsed.positionals[mostPositionals];
    if (surplus !== undefined) throw new Error(`'${surplus}'`);
    return parsed;
  } catch (error) {
    const named = /'([^']+)'/.exec(error instanceof Error ? error.message : '')?.[1] ?? argv.join(' ');
    throw new UsageError(`Không hiểu tham số «${named}». Các tham số: npm run --silent loa -- help`);
  }
}

function optional<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<K, string>>);
}

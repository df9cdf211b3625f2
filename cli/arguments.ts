import { parseArgs } from 'node:util';
import { UsageError } from './usage-error';

/** What stands after the command's name on the command line. */
export interface Arguments {
  /** The one word that is no option. */
  readonly file?: string;
  readonly workbook?: string;
  readonly template?: string;
  readonly starter?: string;
  readonly period?: string;
  readonly asOf?: string;
  readonly out?: string;
  readonly appendix?: string;
  /** A document that is read. */
  readonly from?: string;
  readonly take?: string;
  readonly user?: string;
  readonly port?: string;
  readonly force: boolean;
  readonly preview: boolean;
  readonly below: boolean;
  readonly json: boolean;
  readonly stats: boolean;
}

/** `file` is a word without a name before it. */
export type OptionName =
  | 'file'
  | 'workbook'
  | 'template'
  | 'starter'
  | 'period'
  | 'as-of'
  | 'out'
  | 'appendix'
  | 'port'
  | 'from'
  | 'take'
  | FlagName;

type FlagName = 'force' | 'preview' | 'below';
const FLAGS: ReadonlySet<string> = new Set<FlagName>(['force', 'preview', 'below']);

/** Reads the options that a command knows; anything else is a usage error that names it. */
export function readArguments(argv: readonly string[], known: readonly OptionName[]): Arguments {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const options = { json: flag, stats: flag, user: text } as const;
  const named = known.filter((name) => name !== 'file');
  const own = Object.fromEntries(named.map((name) => [name, FLAGS.has(name) ? flag : text]));
  const { values, positionals } = parse(argv, { ...options, ...own }, named.length < known.length);
  const one = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  return {
    ...optional('file', positionals[0]),
    ...optional('workbook', one('workbook')),
    ...optional('template', one('template')),
    ...optional('starter', one('starter')),
    ...optional('period', one('period')),
    ...optional('asOf', one('as-of')),
    ...optional('out', one('out')),
    ...optional('appendix', one('appendix')),
    ...optional('from', one('from')),
    ...optional('take', one('take')),
    ...optional('user', emailOf(one('user'))),
    ...optional('port', one('port')),
    force: values['force'] === true,
    preview: values['preview'] === true,
    below: values['below'] === true,
    json: values['json'] === true,
    stats: values['stats'] === true,
  };
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
  takesFile: boolean,
): { values: Record<string, unknown>; positionals: readonly string[] } {
  try {
    const parsed = parseArgs({ args: [...argv], options, allowPositionals: takesFile });
    const [, second] = parsed.positionals;
    if (second !== undefined) throw new Error(`'${second}'`);
    return parsed;
  } catch (error) {
    const named = /'([^']+)'/.exec(error instanceof Error ? error.message : '')?.[1] ?? argv.join(' ');
    throw new UsageError(`Không hiểu tham số «${named}». Các tham số: npm run --silent loa -- help`);
  }
}

function optional<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<K, string>>);
}

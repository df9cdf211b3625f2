import { parseArgs } from 'node:util';
import { UsageError } from './usage-error';

/** What stands after the command's name on the command line. */
export interface Arguments extends Named, Flags {
  /** The one word that is no option. */
  readonly file?: string;
  /** All words that are no options, where a command takes several. */
  readonly files: readonly string[];
  readonly user?: string;
}

/** Options with a value: the field, and what people type for it. */
const NAMED = {
  workbook: 'workbook',
  template: 'template',
  starter: 'starter',
  period: 'period',
  asOf: 'as-of',
  out: 'out',
  appendix: 'appendix',
  port: 'port',
  /** A list or a document from outside. */
  from: 'from',
  tab: 'tab',
  mapping: 'mapping',
  take: 'take',
  undo: 'undo',
  rows: 'rows',
  prefer: 'prefer',
  former: 'former',
  /** Mã or `_id` of a row. */
  row: 'row',
  /** Why a period is given back, opened or opened again. */
  reason: 'reason',
  until: 'until',
} as const;
type Named = { readonly [K in keyof typeof NAMED]?: string };

/** Options of one command without a value; `--json`, `--stats` and `--user` are known to all. */
const FLAGS = ['force', 'preview', 'below'] as const;
type FlagName = (typeof FLAGS)[number];
type Flags = Readonly<Record<FlagName | 'json' | 'stats', boolean>>;

/** `file` is a word without a name before it, `files` several. */
export type OptionName = (typeof NAMED)[keyof typeof NAMED] | FlagName | 'file' | 'files';

/** Reads the options that a command knows; anything else is a usage error that names it. */
export function readArguments(argv: readonly string[], known: readonly OptionName[]): Arguments {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const options = { json: flag, stats: flag, user: text } as const;
  const named = known.filter((name) => name !== 'file' && name !== 'files');
  const own = Object.fromEntries(named.map((name) => [name, isFlag(name) ? flag : text]));
  const { values, positionals } = parse(argv, { ...options, ...own }, mostWords(known));
  const one = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const given = Object.entries(NAMED).map(([field, name]) => optional(field, one(name)));
  const is = (name: keyof Flags): boolean => values[name] === true;
  return {
    ...optional('file', positionals[0]),
    files: positionals,
    ...(Object.assign({}, ...given) as Named),
    ...optional('user', emailOf(one('user'))),
    force: is('force'),
    preview: is('preview'),
    below: is('below'),
    json: is('json'),
    stats: is('stats'),
  };
}

const isFlag = (name: OptionName): boolean => FLAGS.some((flag) => flag === name);

function mostWords(known: readonly OptionName[]): number {
  if (known.includes('files')) return Infinity;
  return known.includes('file') ? 1 : 0;
}

/** No name of a file can hold it; a shell never passes it on, a program may. */
const emptySignMessage = (word: string): string =>
  `Tham số «${word.replaceAll('\0', '\\0')}» có ký tự rỗng (mã 0), không dùng được. Xin gõ lại tên.`;

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

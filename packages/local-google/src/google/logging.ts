import { call } from './channel';
import { emulated } from './emulated';
import { formatString } from './utilities/format-string';

type Logger = GoogleAppsScript.Base.Logger;
type Level = 'log' | 'info' | 'warn' | 'error' | 'debug';

/** Writes a line into the run's logs. */
export function writeLog(line: string): void {
  call('Log', 'write', [line]);
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? String(value);
  if (typeof value === 'function') return value.toString();
  if (typeof value !== 'object') return `${value as number}`;
  try {
    return JSON.stringify(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}

function line(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first !== 'string' || rest.length === 0 || !/%[a-z]/.test(first))
    return values.map(shown).join(' ');
  return formatString(first, rest);
}

/** The global `Logger`. */
export function createLogger(): Logger {
  let lines: string[] = [];
  const logger: Logger = emulated<Logger>('Logger', {
    clear: () => void (lines = []),
    getLog: () => lines.join('\n'),
    log(...values: unknown[]): Logger {
      const text = line(values);
      lines.push(text);
      writeLog(text);
      return logger;
    },
  });
  return logger;
}

/** The global `console`, with the methods that Apps Script gives it and no others. */
export function createConsole(): Partial<Record<Level | 'time' | 'timeEnd', (...values: unknown[]) => void>> {
  const startByLabel = new Map<string, number>();
  const write =
    (level: Level) =>
    (...values: unknown[]): void =>
      writeLog(level === 'log' ? line(values) : `${level}: ${line(values)}`);
  return {
    log: write('log'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    debug: write('debug'),
    time: (label) => void startByLabel.set(String(label), Date.now()),
    timeEnd: (label) =>
      writeLog(`${String(label)}: ${Date.now() - (startByLabel.get(String(label)) ?? Date.now())}ms`),
  };
}

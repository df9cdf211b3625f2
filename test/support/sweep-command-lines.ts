import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { runCommandLine } from '../../cli/run';
import { commandLines } from './command-lines';

/** What a person may never see of a program. */
const INTERNALS = /\n\s+at |node:|\.[cm]?[jt]s:\d|undefined|\[object|TypeError|ReferenceError|RangeError/;

export interface Sweep {
  /** How many lines ended with each exit code. */
  readonly byCode: Readonly<Record<number, number>>;
  readonly faults: readonly string[];
}

/** Runs command lines in this process; the workbook among them must stay as it is wherever a line ends with 2. */
export async function sweepCommandLines(
  seed: number,
  count: number,
  folder: (name: string) => string,
): Promise<Sweep> {
  const workbook = folder('xa.xlsx');
  const document = folder('van-ban.docx');
  writeFileSync(document, 'không phải bảng tính');
  const byCode: Record<number, number> = {};
  const faults: string[] = [];
  // Names without a folder among them are made there.
  const here = process.cwd();
  process.chdir(dirname(workbook));
  for (const words of commandLines({ seed, count, there: [workbook, document, folder('moi.xlsx')] })) {
    const before = readFileSync(workbook);
    const said = { out: '', error: '' };
    const code = await runCommandLine(words, {
      out: (text) => (said.out += text),
      error: (text) => (said.error += text),
    });
    byCode[code] = (byCode[code] ?? 0) + 1;
    const complaint = complaintOf(code, said, before.equals(readFileSync(workbook)));
    if (complaint !== null)
      faults.push(
        `${JSON.stringify(words.map((word) => basename(word).slice(0, 40)))}: ${complaint}: ${said.error.slice(0, 200)}`,
      );
  }
  process.chdir(here);
  return { byCode, faults };
}

function complaintOf(code: number, said: { out: string; error: string }, isSame: boolean): string | null {
  if (![0, 1, 2].includes(code)) return `exit ${code}`;
  if (INTERNALS.test(said.error)) return 'internals on the error stream';
  if (code !== 2) return null;
  if (said.error.trim().split('\n').length !== 1 && said.out === '') return 'no single sentence';
  return isSame ? null : 'the workbook was changed';
}

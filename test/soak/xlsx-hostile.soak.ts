import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSync } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOSTILE_FILES } from '../../packages/local-google/test/xlsx/hostile-files';

const ROOT = join(__dirname, '../..');
const MOST_MEGABYTES = 500;

/**
 * Reads one file in a process of its own and says what came of it, in what time and room. On Linux getrusage counts the room of the
 * process that forked it, which made the file; VmHWM (proc_pid_status) begins anew with the program.
 */
const READER = `
import { existsSync, readFileSync } from 'node:fs';
import { readXlsx } from './packages/local-google/src/backend/xlsx/read-xlsx';
const outcome = (error?: Error) => {
  const { user, system } = process.cpuUsage();
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const [, peak] = /^VmHWM:\\s*(\\d+) kB$/m.exec(status) ?? [];
  const megabytes = Math.round(Number(peak ?? process.resourceUsage().maxRSS) / 1024);
  console.log(JSON.stringify({ error: error?.name ?? 'none', message: error?.message ?? '', seconds: (user + system) / 1e6, megabytes }));
};
readXlsx(new Uint8Array(readFileSync(process.argv[2] ?? '')), 'sổ.xlsx').then(() => outcome(), outcome);
`;

interface Outcome {
  error: string;
  message: string;
  seconds: number;
  megabytes: number;
}

describe('C.20: files that ask for much, in full size, take less than 500 MB and are refused in one sentence', () => {
  let dir = '';
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'hostile-'));
    buildSync({
      stdin: { contents: READER, resolveDir: ROOT, loader: 'ts' },
      bundle: true,
      platform: 'node',
      alias: { 'ooxml-read': join(ROOT, 'packages/ooxml-read/src/index.ts') },
      outfile: join(dir, 'reader.js'),
      logLevel: 'warning',
    });
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it.each(HOSTILE_FILES.map((one) => [one.title, one] as const))('%s', (title, one) => {
    const path = join(dir, 'hostile.xlsx');
    const bytes = one.make(one.full);
    writeFileSync(path, bytes);
    const printed = execFileSync(process.execPath, [join(dir, 'reader.js'), path], { encoding: 'utf8' });
    const outcome = JSON.parse(printed) as Outcome;
    console.log(
      `C.20 ${title}: ${bytes.length} bytes, ${outcome.seconds.toFixed(2)} s CPU, ${outcome.megabytes} MB, ${outcome.message}`,
    );
    expect(outcome.error).toBe(one.isReadable ? 'none' : 'XlsxRefusedError');
    if (!one.isReadable) expect(outcome.message).toMatch(/^T[^\n]{20,400}\.$/u);
    expect(outcome.megabytes).toBeLessThan(MOST_MEGABYTES);
  });
});

import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CLI = join(__dirname, '../../dist/host/cli.js');

export interface CliResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of the built CLI, as `npm run --silent loa -- …` does. */
export function loa(...args: readonly string[]): CliResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return { code: status ?? -1, stdout, stderr };
}

/** The same, without waiting for it. */
export function loaAsync(...args: readonly string[]): Promise<CliResult> {
  const child = spawn(process.execPath, [CLI, ...args]);
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code: code ?? -1, ...said })));
}

/** The one JSON document of `--json`; fails the test with what stands on standard error otherwise. */
export function loaJson<T>(...args: readonly string[]): T & { code: number } {
  const result = loa(...args, '--json');
  if (result.stdout === '') throw new Error(`loa ${args.join(' ')}: exit ${result.code}: ${result.stderr}`);
  return { ...(JSON.parse(result.stdout) as T), code: result.code };
}

/** A folder of the test's own, removed when `work` is done. */
export function temporaryFolder(): { path: (name: string) => string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'loa-xom-test-'));
  return {
    path: (name) => join(folder, name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { loa, temporaryFolder } from '../support/cli';
import { buildPage } from '../support/workbench';

const CLI = resolve(__dirname, '../../dist/host/cli.js');
const folder = temporaryFolder();
const workbook = folder.path('xa.xlsx');

beforeAll(() => {
  buildPage();
  expect(loa('init', '--workbook', folder.path('mau.xlsx')).code).toBe(0);
});
beforeEach(() => copyFileSync(folder.path('mau.xlsx'), workbook));
afterAll(() => folder.remove());

interface Served {
  readonly child: ChildProcess;
  /** What stands on both streams so far. */
  readonly said: () => string;
  readonly ended: Promise<{ code: number | null; said: string }>;
}

function serve(...args: string[]): Served {
  const child = spawn(process.execPath, [CLI, 'serve', '--port', '0', ...args], { cwd: folder.path('.') });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<{ code: number | null; said: string }>((done) =>
    child.on('close', (code) => done({ code, said })),
  );
  return { child, said: () => said, ended };
}

async function ready(served: Served): Promise<void> {
  for (;;) {
    if (served.said().includes('sẵn sàng')) return;
    const over = await Promise.race([
      served.ended,
      new Promise<null>((next) => setTimeout(() => next(null), 50)),
    ]);
    if (over !== null) throw new Error(over.said);
  }
}

/** Files in the way of the next command. */
const left = (): string[] =>
  [...readdirSync(folder.path('.')), ...readdirSync(folder.path('out/workbench'))].filter((name) =>
    /lock|tmp/.test(name),
  );

describe('C.21: serve ends quietly', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    '%s: exit 0, one line that says where the work is, no lock',
    async (signal) => {
      const served = serve('--workbook', workbook);
      await ready(served);
      served.child.kill(signal);
      const { code, said } = await served.ended;
      expect({ code, left: left() }).toEqual({ code: 0, left: [] });
      expect(said).toContain('không có gì thay đổi');
      expect(said).not.toMatch(/\n\s+at |Error/);
    },
  );

  it('A.4: a file that another program saved meanwhile is kept, and the workbench says so', async () => {
    const served = serve('--workbook', workbook);
    await ready(served);
    writeFileSync(workbook, 'do chương trình khác lưu');
    served.child.kill('SIGINT');
    const { code } = await served.ended;
    expect(code).toBe(0);
    expect(readFileSync(workbook, 'utf8')).toBe('do chương trình khác lưu');
  });

  it('a port in use, a second serve: one sentence, exit 2', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => taken.once('listening', done));
    const { port } = taken.address() as { port: number };
    const refused = await serve('--workbook', workbook, '--port', String(port)).ended;
    taken.close();
    expect(refused.code).toBe(2);
    expect(refused.said).toContain(`Cổng ${String(port)} đang được dùng`);

    const first = serve('--workbook', workbook);
    await ready(first);
    const second = await serve('--workbook', workbook).ended;
    expect(second.code).toBe(2);
    expect(second.said).toMatch(/^Tệp .* đang được Loa Xóm dùng ở một lệnh khác/);
    first.child.kill('SIGINT');
    expect((await first.ended).code).toBe(0);
  });

  it('a folder that vanished before the end: one sentence, no stack', async () => {
    const served = serve('--workbook', workbook);
    await ready(served);
    rmSync(folder.path('out'), { recursive: true });
    served.child.kill('SIGTERM');
    const { code, said } = await served.ended;
    expect([0, 2]).toContain(code);
    expect(said).not.toMatch(/\n\s+at /);
    expect(existsSync(workbook)).toBe(true);
  });
});

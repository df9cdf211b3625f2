import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startHost } from '../../src/client';

const OWNER = 'chu@xa.example';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'folders-'));
  mkdirSync(join(dir, 'script'));
  writeFileSync(
    join(dir, 'script/code.js'),
    `function put(value) { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(value); }`,
  );
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

describe('a host that begins as a copy of a folder', () => {
  const drive = (): string => join(dir, 'drive');
  const scriptDir = (): string => join(dir, 'script');

  async function keptSheet(): Promise<string> {
    const host = await startHost({ dir: drive(), scriptDir: scriptDir() });
    const id = await host.createSpreadsheet({ name: 'Sổ', owner: OWNER });
    await host.run({ spreadsheetId: id, user: OWNER, fn: 'put', args: ['kept'] });
    await host.close();
    return id;
  }

  const cellOf = async (options: { dir?: string; copyOf?: string }, id: string): Promise<unknown> => {
    const host = await startHost({ ...options, scriptDir: scriptDir() });
    const { cells } = await host.sheet(id, 'Trang tính1');
    await host.close();
    return cells[0]?.[0]?.v;
  };

  it('has what the folder held, and writes nothing back', async () => {
    const id = await keptSheet();
    const host = await startHost({ copyOf: drive(), scriptDir: scriptDir() });
    expect(await host.spreadsheets()).toEqual([id]);
    expect((await host.sheet(id, 'Trang tính1')).cells[0]?.[0]?.v).toBe('kept');
    await host.run({ spreadsheetId: id, user: OWNER, fn: 'put', args: ['changed'] });
    expect((await host.sheet(id, 'Trang tính1')).cells[0]?.[0]?.v).toBe('changed');
    await host.close();
    expect(await cellOf({ dir: drive() }, id)).toBe('kept');
  });

  it('may begin while another host holds the folder', async () => {
    const id = await keptSheet();
    const holder = await startHost({ dir: drive(), scriptDir: scriptDir() });
    expect(await cellOf({ copyOf: drive() }, id)).toBe('kept');
    await holder.close();
    expect(readdirSync(drive())).not.toContain('host.lock');
  });

  it('is refused together with a folder of its own', async () => {
    await keptSheet();
    const both = { dir: join(dir, 'other'), copyOf: drive(), scriptDir: scriptDir() };
    await expect(startHost(both)).rejects.toThrow('Only a temporary folder begins as a copy');
  });

  it('names no sheet that is not there', async () => {
    const id = await keptSheet();
    await expect(cellOf({ copyOf: drive() }, id)).resolves.toBe('kept');
    const host = await startHost({ copyOf: drive(), scriptDir: scriptDir() });
    await expect(host.sheet(id, 'Không có')).rejects.toThrow('There is no sheet Không có');
    await host.close();
  });
});

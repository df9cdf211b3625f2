import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFileAtomically } from '../../src/backend/files/write-file-atomically';

describe('a file is written whole or not at all', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'loa-files-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('replaces the old file and leaves nothing else behind', async () => {
    const path = join(folder, 'tệp.xlsx');
    await writeFile(path, 'cũ');
    await writeFileAtomically(path, new TextEncoder().encode('mới'));
    expect(await readFile(path, 'utf8')).toBe('mới');
    expect(await readdir(folder)).toEqual(['tệp.xlsx']);
  });

  it('fails without a trace where it cannot rename', async () => {
    await expect(writeFileAtomically(join(folder, 'không có', 'a.txt'), 'x')).rejects.toThrow('ENOENT');
    await expect(writeFileAtomically(folder, 'x')).rejects.toThrow();
    expect(await readdir(folder)).toEqual([]);
  });
});

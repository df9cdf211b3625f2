import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { OWNER, withScript } from '../support/script-host';

const SCRIPT = `
  function write() {
    SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue('giữ');
    PropertiesService.getDocumentProperties().setProperty('a', 'giữ');
    Drive.Files.create({ name: 'tệp' }, Utilities.newBlob('giữ'));
  }
  function read() {
    return [SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').getValue(), PropertiesService.getDocumentProperties().getProperty('a')];
  }`;

describe('the folder of a host', () => {
  it('keeps spreadsheets, sharing, properties and Drive files across restarts, and leaves no half-written file', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'kept-'));
    let kept = '';
    await withScript(
      SCRIPT,
      async ({ host, spreadsheetId, value }) => {
        kept = spreadsheetId;
        await host.share(spreadsheetId, 'xom@xa.example', 'editor');
        await value('write');
      },
      { dir },
    );
    await withScript(
      SCRIPT,
      async ({ host, run }) => {
        expect((await run('read', { spreadsheetId: kept, user: 'xom@xa.example' })).value).toEqual([
          'giữ',
          'giữ',
        ]);
        expect(await host.access(kept)).toEqual([
          { email: OWNER, role: 'owner' },
          { email: 'xom@xa.example', role: 'editor' },
        ]);
        expect((await host.driveFiles()).map(({ name }) => name)).toEqual(['tệp']);
      },
      { dir },
    );
    const names = readdirSync(dir, { recursive: true, encoding: 'utf8' });
    expect(names.filter((name) => name.endsWith('.tmp') || name.endsWith('.lock'))).toEqual([]);
    rmSync(dir, { recursive: true });
  });

  it('belongs to one host at a time', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'kept-'));
    await withScript(
      SCRIPT,
      async () => {
        await expect(withScript(SCRIPT, () => Promise.resolve(), { dir })).rejects.toThrow(
          'đang được một tiến trình khác sử dụng',
        );
      },
      { dir },
    );
    rmSync(dir, { recursive: true });
  });

  it('a failed call of the driver is an error with its words, and the host lives on', () =>
    withScript(SCRIPT, async ({ host, value }) => {
      await expect(host.state('không-có')).rejects.toThrow('Document không-có is missing');
      expect(await value('read')).toEqual(['', null]);
    }));

  it('fact 27: a page’s arguments hold no Date', () =>
    withScript(SCRIPT, async ({ run }) => {
      await expect(run('read', { args: [{ at: new Date(0) }] })).rejects.toThrow(
        'Failed due to illegal value in property: 0',
      );
    }));
});

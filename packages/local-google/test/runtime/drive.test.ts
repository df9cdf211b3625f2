import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from '@jest/globals';
import { withScript } from '../support/script-host';

const SCRIPT = `
  const DOC = MimeType.GOOGLE_DOCS, DOCX = MimeType.MICROSOFT_WORD;
  function create(name, base64) {
    const blob = Utilities.newBlob(Utilities.base64Decode(base64), DOCX, name + '.docx');
    return Drive.Files.create({ name, mimeType: DOC, appProperties: { ky: '2026-03' } }, blob, { fields: 'id,name,webViewLink,appProperties' });
  }
  function plain() { return Drive.Files.create({ name: 'a.txt' }, Utilities.newBlob('xin chào', 'text/plain', 'a.txt')); }
  function list(q) { return Drive.Files.list({ q, fields: 'files(id,name)' }).files.map((f) => f.name); }
  function get(id) { return Drive.Files.get(id, { fields: '*' }); }
  function update(id, change) { return Drive.Files.update(change, id); }
  function remove(id) { Drive.Files.remove(id); }
  function exported(id, type) { const b = Drive.Files.export(id, type); return [b.getName(), b.getContentType(), b.getDataAsString().slice(0, 5), Utilities.base64Encode(b.getBytes())]; }
  function printed() {
    const { id } = Drive.Files.create({ name: 'In', mimeType: DOC }, Utilities.newBlob('Xin chào', 'text/plain', 'a.txt'));
    return Drive.Files.export(id, MimeType.PDF).getDataAsString().slice(0, 5);
  }
  function image() { Drive.Files.create({ name: 'x', mimeType: DOC }, Utilities.newBlob('x', 'image/gif', 'x')); }`;

const DOCX = Buffer.from(zipSync({ 'word/document.xml': strToU8('<w/>') }));
const DRIVE_SCOPE = 'https://www.googleapis.com/auth/drive.file';
interface File {
  id: string;
  name: string;
}

describe('Drive advanced service', () => {
  it('create needs the scope drive.file; a simple trigger never has it (fact 22)', () =>
    withScript(SCRIPT, async ({ run, host }) => {
      const refused = await run('create', { args: ['Báo cáo', ''], refusedScopes: [DRIVE_SCOPE] });
      expect(refused.error).toMatchObject({
        name: 'GoogleJsonResponseException',
        message:
          'API call to drive.files.create failed with error: Request had insufficient authentication scopes.',
      });
      expect((await run('plain', { from: 'trigger' })).ok).toBe(false);
      expect(await host.driveFiles()).toEqual([]);
    }));

  it('a converted Doc keeps the bytes that were uploaded, and gives them back as .docx', () =>
    withScript(SCRIPT, async ({ value, host, run }) => {
      const made = (await value('create', 'Báo cáo', DOCX.toString('base64'))) as File;
      expect(made).toEqual({
        id: expect.any(String),
        name: 'Báo cáo',
        webViewLink: `https://docs.google.com/document/d/${made.id}/edit?usp=drivesdk`,
        appProperties: { ky: '2026-03' },
      });
      const [file] = await host.driveFiles();
      expect(file).toMatchObject({
        id: made.id,
        name: 'Báo cáo',
        mimeType: 'application/vnd.google-apps.document',
      });
      expect(readFileSync(file?.path ?? '').equals(DOCX)).toBe(true);
      const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
      expect(await value('exported', made.id, type)).toEqual([
        'Báo cáo.docx',
        type,
        'PK\u0003\u0004\u0014',
        DOCX.toString('base64'),
      ]);
      expect((await run('image')).error?.message).toBe(
        'API call to drive.files.create failed with error: Bad Request',
      );
      expect((await run('create', { args: ['b', ''] })).calls).toEqual({ 'Files.create': 1 });
    }));

  it('list understands name, mimeType, trashed and appProperties, and nothing else', () =>
    withScript(SCRIPT, async ({ value, run }) => {
      const { id } = (await value('create', "Báo cáo 'quý'", '')) as File;
      await value('plain');
      expect(
        await value('list', "appProperties has { key='ky' and value='2026-03' } and trashed = false"),
      ).toEqual(["Báo cáo 'quý'"]);
      expect(await value('list', "name = 'Báo cáo \\'quý\\''")).toHaveLength(1);
      expect(await value('list', "name contains 'cáo' and mimeType != 'text/plain'")).toHaveLength(1);
      expect(await value('list', '')).toHaveLength(2);
      expect(
        (await run('list', { args: ["modifiedTime > '2012-06-04T12:00:00'"] })).error?.message,
      ).toContain('not emulated: Drive.Files.list');
      await value('update', id, { trashed: true, name: 'Cũ' });
      expect(await value('list', 'trashed = false')).toEqual(['a.txt']);
      expect(await value('get', id)).toMatchObject({
        name: 'Cũ',
        trashed: true,
        appProperties: { ky: '2026-03' },
      });
    }));

  it('a user’s script does not see what another user’s made; a removed file is gone', () =>
    withScript(SCRIPT, async ({ host, spreadsheetId, run, value }) => {
      const { id } = (await value('plain')) as File;
      await host.share(spreadsheetId, 'khac@xa.example', 'editor');
      const other = await run('get', { user: 'khac@xa.example', args: [id] });
      expect(other.error?.message).toBe(
        `API call to drive.files.get failed with error: File not found: ${id}.`,
      );
      await value('remove', id);
      expect((await run('get', { args: [id] })).ok).toBe(false);
      expect(await host.driveFiles()).toEqual([]);
    }));

  it('export to PDF goes through LibreOffice where this machine has it, else says so', () =>
    withScript(SCRIPT, async ({ run }) => {
      const result = await run('printed');
      if (result.ok) expect(result.value).toBe('%PDF-');
      else expect(result.error?.message).toContain('LibreOffice (soffice), which this machine does not have');
    }));
});

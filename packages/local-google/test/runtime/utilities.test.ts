import { createHash, createHmac } from 'node:crypto';
import { unzipSync } from 'fflate';
import { describe, expect, it } from '@jest/globals';
import { formatDate } from '../../src/google/utilities/format-date';
import { formatString } from '../../src/google/utilities/format-string';
import { parseCsv } from '../../src/google/utilities/parse-csv';
import { fromBase64, toBase64, utf8Bytes, utf8Text } from '../../src/google/bytes';
import { withScript } from '../support/script-host';

const MOMENT = new Date('2026-03-05T14:07:09.042Z');

describe('base64 of many bytes, which is made in parts', () => {
  it.each([0, 1, 2, 3, 6143, 6144, 6145, 12_289])('%i bytes are as Node has them', (length) => {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 37) % 256);
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  });
});

describe('Utilities.formatDate', () => {
  it.each([
    ['dd/MM/yyyy HH:mm:ss', 'Asia/Ho_Chi_Minh', '05/03/2026 21:07:09'],
    ["'Ngày' dd 'tháng' MM 'năm' yyyy", 'Asia/Ho_Chi_Minh', 'Ngày 05 tháng 03 năm 2026'],
    ["h 'o''clock' a", 'GMT', "2 o'clock PM"],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", 'Asia/Ho_Chi_Minh', '2026-03-05T21:07:09.042+07:00'],
    ["yyyy-MM-dd'T'HH:mm:ss'Z'", 'GMT', '2026-03-05T14:07:09Z'],
    ['EEE, d MMM yy Z', 'GMT+7', 'Thu, 5 Mar 26 +0700'],
    ['EEEE MMMM', 'GMT', 'Thursday March'],
    ['D w W F u k K', 'GMT', '64 10 1 1 4 14 2'],
    ['X XX XXX', 'GMT', 'Z Z Z'],
    ['X XX XXX', 'Asia/Kolkata', '+05 +0530 +05:30'],
    ["''yyyy''", 'GMT', "'2026'"],
    ['HH:mm', 'GMT-03:30', '10:37'],
    ['HH:mm', 'America/New_York', '09:07'],
    ['HH', 'No/Such_Zone', '14'],
    ['z', 'Asia/Ho_Chi_Minh', 'ICT'],
    ['G y yy yyyyy', 'GMT', 'AD 2026 26 02026'],
  ])('fact 36: %s in %s is %s', (format, zone, text) => {
    expect(formatDate(MOMENT, zone, format)).toBe(text);
  });

  it('fact 36: Y is the year of the week, so it may differ from y at New Year', () => {
    const eve = new Date('2025-12-31T12:00:00Z');
    expect(formatDate(eve, 'GMT', 'yyyy YYYY')).toBe('2025 2026');
  });

  it('fact 36: summer time follows the date', () => {
    expect(formatDate(new Date('2026-07-01T00:00:00Z'), 'Europe/Paris', 'HH:mm Z')).toBe('02:00 +0200');
  });

  it('fact 36: a letter without meaning throws', () => {
    expect(() => formatDate(MOMENT, 'GMT', 'b')).toThrow("Illegal pattern character 'b'");
  });
});

describe('text', () => {
  it.each<[string, unknown[], string]>([
    ['%s có %d hộ', ['Thôn 1', 12], 'Thôn 1 có 12 hộ'],
    ['%05d|%-5s|%5s', [42, 'a', 'b'], '00042|a    |    b'],
    ['%.2f%% %+d', [3.14159, 5], '3.14% +5'],
    ['%2$s %1$s', ['a', 'b'], 'b a'],
    ['%x %X %05.1f', [255, 255, -2.25], 'ff FF -02.3'],
  ])('formatString %s', (template, values, text) => {
    expect(formatString(template, values)).toBe(text);
  });

  it('parseCsv keeps quoted commas, quotes and line ends', () => {
    expect(parseCsv('a,"b,c"\r\n"say ""hi""","x\ny"\n')).toEqual([
      ['a', 'b,c'],
      ['say "hi"', 'x\ny'],
    ]);
    expect(parseCsv('a;b\n;', ';')).toEqual([
      ['a', 'b'],
      ['', ''],
    ]);
  });

  it('bytes, UTF-8 and base64 agree with Node', () => {
    for (const text of ['', 'a', 'Xã Tân Hòa', '𝄞 emoji 👍', 'lone \ud800 half', '€uro']) {
      expect(Buffer.from(utf8Bytes(text)).toString()).toBe(
        Buffer.from(text.replace('\ud800', '?')).toString(),
      );
      expect(utf8Text(utf8Bytes(text))).toBe(text.replace('\ud800', '?'));
    }
    for (let length = 0; length < 20; length++) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 37 + 200) & 255);
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect([...fromBase64(toBase64(bytes))]).toEqual([...bytes]);
    }
    const broken = Uint8Array.from([0x61, 0xff, 0xc3, 0x28, 0xe2, 0x82]);
    expect(utf8Text(broken)).toBe(Buffer.from(broken).toString());
  });
});

const SCRIPT = `
  function signed() { return Utilities.newBlob('Hòa').getBytes(); }
  function blob() {
    const b = Utilities.newBlob([72, -61, -78, 97], 'text/plain', 'a.txt');
    const c = b.copyBlob().setName('b').setContentType('x/y');
    return [b.getDataAsString(), b.getName(), b.getContentType(), c.getName(), c.getContentType(), b.setBytes([65]).getDataAsString()];
  }
  function zipped() {
    const zip = Utilities.zip([Utilities.newBlob('1', 'text/xml', '[Content_Types].xml'), Utilities.newBlob('2', 'text/xml', 'word/document.xml')], 'a.docx');
    const names = Utilities.unzip(zip).map((b) => b.getName() + '=' + b.getDataAsString());
    return [zip.getName(), zip.getContentType(), names, Utilities.base64Encode(zip.getBytes())];
  }
  function twice() { Utilities.zip([Utilities.newBlob('1', 'a/b', 'x'), Utilities.newBlob('2', 'a/b', 'x')]); }
  function digests(text) {
    const A = Utilities.DigestAlgorithm;
    return [A.MD5, A.SHA_1, A.SHA_256, A.SHA_512].map((a) => Utilities.base64Encode(Utilities.computeDigest(a, text, Utilities.Charset.UTF_8)))
      .concat(Utilities.base64Encode(Utilities.computeHmacSha256Signature(text, 'khóa', Utilities.Charset.UTF_8)));
  }
  function base64(text) { const w = Utilities.base64EncodeWebSafe(text);
    return [w, Utilities.newBlob(Utilities.base64DecodeWebSafe(w)).getDataAsString(), Utilities.base64Decode('/w==')]; }
  function uuid() { return Utilities.getUuid(); }`;

describe('Utilities in the realm', () => {
  it('fact 40: bytes are signed; fact 41: zip keeps slashes and is the same each time', () =>
    withScript(SCRIPT, async ({ value, run }) => {
      expect(await value('signed')).toEqual([72, -61, -78, 97]);
      expect(await value('blob')).toEqual(['Hòa', 'a.txt', 'text/plain', 'b', 'x/y', 'A']);
      const [name, type, names, base64] = (await value('zipped')) as [string, string, string[], string];
      expect([name, type, names]).toEqual([
        'a.docx',
        'application/zip',
        ['[Content_Types].xml=1', 'word/document.xml=2'],
      ]);
      expect(Object.keys(unzipSync(Buffer.from(base64, 'base64')))).toEqual([
        '[Content_Types].xml',
        'word/document.xml',
      ]);
      expect(((await value('zipped')) as string[])[3]).toBe(base64);
      expect((await run('twice')).error?.message).toBe('Duplicate file name: x');
    }));

  it('digests, signatures and web-safe base64 agree with Node', () =>
    withScript(SCRIPT, async ({ value }) => {
      const text = 'Tuyên truyền';
      const expected = ['md5', 'sha1', 'sha256', 'sha512'].map((h) =>
        createHash(h).update(text).digest('base64'),
      );
      expect(await value('digests', text)).toEqual([
        ...expected,
        createHmac('sha256', 'khóa').update(text).digest('base64'),
      ]);
      expect(await value('base64', '>>>???')).toEqual(['Pj4-Pz8_', '>>>???', [-1]]);
      expect(await value('uuid')).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
    }));
});

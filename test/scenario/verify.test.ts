import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { VerifyData } from '../../src/rpc/messages';
import { loa, loaJson, temporaryFolder } from '../support/cli';
import { issueReport, mistoldMutations } from '../support/verify-mutations';
import type { IssuedReport } from '../support/verify-mutations';

describe('item 8: a report proves itself', () => {
  const folder = temporaryFolder();
  const workbook = folder.path('so.xlsx');
  const report = folder.path('bao-cao.docx');
  beforeAll(() => {
    loaJson('init', '--workbook', workbook, '--template', 'binh-thuan-2024');
    loaJson('report', '--workbook', workbook, '--period', '2024-Q2', '--out', report);
  }, 120_000);
  afterAll(() => folder.remove());

  /** The report with other parts. */
  const changed = (name: string, change: (parts: Record<string, Uint8Array>) => void): string => {
    const parts = unzipSync(readFileSync(report));
    change(parts);
    writeFileSync(folder.path(name), zipSync(parts));
    return folder.path(name);
  };

  it('holds as it was made: exit 0, the versions and the word that forgery needs a signature', () => {
    const before = readFileSync(workbook);
    const { code, stdout } = loa('verify', report, '--workbook', workbook);
    expect(code).toBe(0);
    expect(stdout).toMatch(/quý II năm 2024, .*: mọi số liệu còn khớp sổ, bảng in khớp dấu/);
    expect(stdout).toMatch(/Lập bằng Loa Xóm \d+\.\d+\.\d+, cấu trúc sổ số \d+/);
    expect(stdout).toContain('phải có chữ ký số');
    expect(readFileSync(workbook).equals(before)).toBe(true);
  });

  it('names the printed row that was changed in Word, and the one that was taken out: exit 1', () => {
    const edited = changed('sua.docx', (parts) => {
      const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
      const row = /<w:tr>(?:(?!<w:tr>).)*Hội nghị tuyên truyền tại xóm.*?<\/w:tr>/s.exec(xml)?.[0] ?? '';
      parts['word/document.xml'] = strToU8(xml.replace(row, row.replace(/>11</, '>12<')));
    });
    const data = loaJson<VerifyData>('verify', edited, '--workbook', workbook);
    expect(data).toMatchObject({ code: 1, holds: false, figures: [] });
    expect(data.printed.map(({ id, text }) => [id, text])).toEqual([
      ['CT04', expect.stringContaining('bảng trong tệp ghi «12», dấu ghi «11»')],
    ]);
  });

  it('a file without it is «không có dấu»; one that is no .docx is told so: exit 2', () => {
    const bare = changed('khong-dau.docx', (parts) => {
      delete parts['customXml/item1.xml'];
      delete parts['customXml/itemProps1.xml'];
      delete parts['customXml/_rels/item1.xml.rels'];
      const rels = 'word/_rels/document.xml.rels';
      parts[rels] = strToU8(
        strFromU8(parts[rels] ?? new Uint8Array()).replace(/<Relationship [^>]*customXml[^>]*\/>/, ''),
      );
    });
    const without = loa('verify', bare, '--workbook', workbook);
    expect([without.code, without.stderr]).toEqual([2, expect.stringContaining('không có dấu số liệu')]);
    writeFileSync(folder.path('chu.docx'), 'chỉ là chữ');
    const none = loa('verify', folder.path('chu.docx'), '--workbook', workbook);
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('tệp .docx')]);
  });
});

describe('item 8: one cell of a row behind an issued report', () => {
  let issued: IssuedReport;
  beforeAll(async () => {
    issued = await issueReport();
  }, 180_000);
  afterAll(() => issued.close());

  it('12 mutations from a seed: each figure behind is named, none falsely', async () => {
    expect(await mistoldMutations(issued, 1, 12)).toEqual([]);
  }, 300_000);

  it('a blank added column and the other tone style name nothing', async () => {
    const [code = ''] = issued.codes;
    const unit = issued.cell(code, 'Đơn vị chủ trì');
    await issued.edit(`${columnLetters(issued.lastColumn + 1)}1`, [['Cột thêm']]);
    const place = issued.cell(code, 'Vị trí');
    await issued.edit(place.name, [['Nhà văn hóa xóm Hòa Bình']]);
    const first = (await issued.verify()).figures.length;
    await issued.edit(place.name, [['Nhà văn hoá xóm Hoà Bình']]);
    expect((await issued.verify()).figures).toHaveLength(first);
    await issued.edit(place.name, [[place.value]]);
    expect((await issued.verify()).figures).toEqual([]);
    expect(unit.value).not.toBe('');
  }, 120_000);
});

function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return rest === 0 ? letter : columnLetters(rest) + letter;
}

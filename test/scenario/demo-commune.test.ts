import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { makeCommune } from '../../cli/demo-commune/make-commune';
import { readStarter } from '../../cli/starter-files';
import type { CheckData, CoverageData } from '../../src/rpc/messages';
import { loaJson } from '../support/cli';

const ROOT = join(__dirname, '../..');
const OUT = join(ROOT, 'out/demo');
const starter = readStarter(join(ROOT, 'sheets-templates'), 'xa-2026');
const commune = makeCommune(starter);

/** Words of the years before, as words of their own: digits of a figure are none. */
const STALE = /huyện|nâng cao|NC21|(?<![\p{L}\d.-])2024(?![\p{L}\d])|Bình Thuận/iu;

/** Where units are of three kinds none of them stands for all, but in names: of tabs, headers, lists and hidden marks, and what was typed. */
const NAMES =
  /Loa Xóm|tab Xóm|cột Xóm|thì Xóm có|Phạm vi, Xóm|Một xóm|Liên xóm|Từng xóm|Số hộ theo xóm|Trưởng xóm|Mã xóm|Tên xóm|Số xóm (?:tối đa một buổi|còn việc chậm|có buổi trực tiếp)|^Xóm$|'Xóm'!|, Xóm,|đầu bảng xóm|Xóm \d+|xóm, tổ dân phố, bản/giu;
const namesOneKind = (text: string): boolean => /xóm/iu.test(text.replace(NAMES, ''));

describe('16: a commune of 2026 from a seed', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(makeCommune(starter)).toEqual(commune);
    expect(makeCommune(starter, 7)).not.toEqual(commune);
  });

  it('has 70 units of three kinds from four former communes, and 500 rows', () => {
    const units = commune['Xóm'] ?? [];
    expect(units).toHaveLength(70);
    expect(new Set(units.map((row) => row['Xã cũ'])).size).toBe(4);
    const kinds = units.map((row) => /^(Xóm|Tổ dân phố|Bản) /.exec(row['Tên xóm'] ?? '')?.[1]);
    expect(new Set(kinds)).toEqual(new Set(['Xóm', 'Tổ dân phố', 'Bản']));
    const rows = ['Hoạt động', 'Đóng góp', 'Gương, mô hình'].map((tab) => commune[tab]?.length ?? 0);
    expect(rows.reduce((sum, count) => sum + count, 0)).toBe(500);
  });
});

describe('16: npm run demo -- --starter xa-2026', () => {
  let book: ExcelJS.Workbook;
  beforeAll(async () => {
    const run = spawnSync(process.execPath, ['dist/host/cli.js', 'demo', '--starter', 'xa-2026'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect([run.status, run.stderr.match(/xong/g)?.length]).toEqual([0, 4]);
    book = new ExcelJS.Workbook();
    await book.xlsx.readFile(join(OUT, 'xa-2026.xlsx'));
  }, 300_000);
  afterAll(() => {
    book = new ExcelJS.Workbook();
  });

  it('checks without an error: every one of the names that differ by kind or former commune is read', () => {
    const workbook = join(OUT, 'xa-2026.xlsx');
    const { counts, findings } = loaJson<CheckData>('check', '--workbook', workbook, '--as-of', '2026-09-14');
    expect([counts.error, findings.filter(({ column }) => column === 'Xóm')]).toEqual([0, []]);
    const coverage = loaJson<CoverageData>(
      ...['coverage', '--workbook', workbook, '--period', '2026-9T', '--as-of', '2026-09-14'],
    );
    expect(coverage.hamlets).toHaveLength(70);
    expect(coverage.excluded.filter(({ why }) => why === 'invalid')).toEqual([]);
  });

  it('16.2: says nothing of the years before, nor names one kind of unit for all, in any value, note or list of a tab, nor in the report', () => {
    const stale: string[] = [];
    for (const sheet of book.worksheets)
      sheet.eachRow((row, number) => {
        row.eachCell((cell) => {
          for (const text of [cell.text, ...besideText(cell)])
            if (STALE.test(text) || namesOneKind(text))
              stale.push(`${sheet.name} ${String(number)}: ${text.slice(0, 120)}`);
        });
      });
    expect(stale).toEqual([]);
    const parts = unzipSync(readFileSync(join(OUT, 'bao-cao-2026-9T.docx')));
    const document = new TextDecoder().decode(parts['word/document.xml']);
    const texts = [...document.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text);
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter((text) => STALE.test(text))).toEqual([]);
    const paragraphs = document.split('</w:p>').map((part) => part.replace(/<[^>]*>/g, ''));
    expect(paragraphs.filter(namesOneKind)).toEqual([]);
    expect(paragraphs.some((text) => text.includes('xóm, tổ dân phố, bản'))).toBe(true);
  });
});

/** Its note and the values that its list offers. */
function besideText(cell: ExcelJS.Cell): string[] {
  const note = cell.note as string | { texts?: { text: string }[] } | undefined;
  const told = typeof note === 'string' ? note : (note?.texts ?? []).map(({ text }) => text).join('');
  const offered = (cell.dataValidation as { formulae?: unknown[] } | undefined)?.formulae ?? [];
  return [told, ...offered.flatMap((each) => String(each).replace(/"/g, '').split(','))];
}

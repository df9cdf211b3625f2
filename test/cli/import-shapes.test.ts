import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { readXlsx } from 'ooxml-read';
import type { XlsxValue } from 'ooxml-read';
import type { IntakeProposal } from '../../src/domain/intake/proposal';
import { intakeTarget } from '../../src/workbook/intake-target';
import { loa, loaJson, temporaryFolder } from '../support/cli';
import { FIVE_SHAPES } from '../support/foreign-lists';
import type { ForeignList, Meant } from '../support/foreign-lists';
import { answerOf } from '../support/list-intake';
import { xlsxOf } from '../support/list-files';

const folder = temporaryFolder();
const made = folder.path('mau.xlsx');
beforeAll(() => {
  expect(loa('init', '--workbook', made, '--template', 'binh-thuan-2024').code).toBe(0);
});
afterAll(() => folder.remove());

type Line = readonly (XlsxValue | null)[];
const sheetOf = (path: string, name: string): readonly Line[] =>
  readXlsx(readFileSync(path)).sheets.find((sheet) => sheet.name === name)?.rows ?? [];
const filled = (rows: readonly Line[]): readonly Line[] =>
  rows.filter((row) => row.some((cell) => cell !== null));

const headers = new Map(intakeTarget('activities').columns.map(({ field, header }) => [field, header]));
const serial = (day: string): number => {
  const [date = 0, month = 0, year = 0] = day.split('/').map(Number);
  return Math.round((Date.UTC(year, month - 1, date) - Date.UTC(1899, 11, 30)) / 86_400_000);
};

/** What a saved row says in the columns that the list fills, as the list means it. */
const saidIn = (head: Line, row: Line, meant: Meant): Meant =>
  Object.fromEntries(
    Object.keys(meant).map((field) => {
      const at = head.findIndex((cell) => cell?.value === headers.get(field));
      return [field, String(row[at]?.value ?? '')];
    }),
  );
const asSaved = ({ date = '', ...others }: Meant): Meant => ({ ...others, date: String(serial(date)) });

function answersFile(list: ForeignList, { questions }: Pick<IntakeProposal, 'questions'>): string {
  const path = folder.path(`${list.shape}.json`);
  const answers = Object.fromEntries(questions.map((asked) => [asked.id, answerOf(asked, list)]));
  writeFileSync(path, JSON.stringify({ answers }));
  return path;
}

describe('17.1: 60 rows of an official’s own list through the command', () => {
  it.each(FIVE_SHAPES.map((make) => make(5)))(
    '$shape: no wrong value, each word asked once, undone to what was',
    (list) => {
      const workbook = folder.path(`xa-${list.shape}.xlsx`);
      copyFileSync(made, workbook);
      const from = folder.path(list.file.name);
      writeFileSync(from, list.file.bytes);
      const args = ['import', '--workbook', workbook, '--from', from];
      const seen = loaJson<Pick<IntakeProposal, 'questions'>>(...args, '--preview');
      const ids = seen.questions.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const before = sheetOf(workbook, 'Hoạt động');
      const mapping = answersFile(list, seen);
      const done = loaJson<{ intake: string; taken: number }>(...args, '--mapping', mapping);
      expect(done).toMatchObject({ code: 0, taken: list.expected.size });
      const [head = [], ...rows] = filled(sheetOf(workbook, 'Hoạt động'));
      const own = rows.slice(filled(before).length - 1);
      expect([...list.expected.values()].map((meant, at) => saidIn(head, own[at] ?? [], meant))).toEqual(
        [...list.expected.values()].map(asSaved),
      );
      const undone = loaJson<{ undone: number; kept: unknown[] }>(
        'import',
        '--workbook',
        workbook,
        '--undo',
        done.intake,
      );
      expect(undone).toMatchObject({ undone: done.taken, kept: [] });
      expect(filled(sheetOf(workbook, 'Hoạt động'))).toEqual(filled(before));
    },
    240_000,
  );
});

it('17.1: a row in doubt waits, and is taken by its row of the list', () => {
  const workbook = folder.path('xa-cho.xlsx');
  copyFileSync(made, workbook);
  const from = folder.path('cho.csv');
  writeFileSync(
    from,
    [
      'Ngày;Xóm;Nội dung;Hình thức;Trạng thái;Số người',
      '5/3/2024;Trại 4;ND3.6;HT3.3;Đã thực hiện;45',
      '6/3/2024;Trại 4;ND3.6;HT3.3;Đã thực hiện;đông lắm',
    ].join('\n'),
  );
  const args = ['import', '--workbook', workbook];
  const first = loaJson<{ intake: string; taken: number; waiting: { reason: string }[] }>(
    ...args,
    '--from',
    from,
  );
  expect(first).toMatchObject({ code: 1, taken: 1, waiting: [{ reason: 'Số người: chưa rõ «đông lắm»' }] });
  const refused = loa(...args, '--take', first.intake, '--rows', '9');
  expect([refused.code, refused.stderr]).toEqual([
    2,
    `Lần nhập ${first.intake} không có dòng 9 đang chờ. Chưa nhận dòng nào.\n`,
  ]);
  expect(loa(...args, '--take', 'khac', '--rows', '3').stderr).toMatch(/^Không thấy lần nhập «khac»\. /);
  const taken = loaJson<{ taken: unknown[]; left: unknown[] }>(
    ...args,
    '--take',
    first.intake,
    '--rows',
    '3',
  );
  expect(taken).toMatchObject({ code: 0, taken: [{}], left: [] });
}, 240_000);

const MEBIBYTE = 1024 * 1024;
const WORKBOOK = xlsxOf([
  { name: 'A', hidden: false, rows: [['Tên xóm', 'Số hộ']], merges: [], hiddenRows: [], hiddenColumns: [] },
]);
const compound = (name: string): Buffer =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(name, 'utf16le')]);
/** A part of 200 MB that packs into nothing. */
const bomb = (): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': new Uint8Array(200 * MEBIBYTE),
  });
const oversized = (): Uint8Array =>
  xlsxOf([
    {
      name: 'A',
      hidden: false,
      rows: Array.from({ length: 60_000 }, () => ['x', 1]),
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
    },
  ]);

describe('17.1: hostile files', () => {
  const FILES: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
    ['bom.xlsx', bomb, /^«bom\.xlsx» lớn quá: nhiều nhất [\d.]+ (?:byte|ký tự)\. Xin chia .+\n$/],
    ['to.xlsx', oversized, /^«to\.xlsx» lớn quá: nhiều nhất 50\.000 dòng\. Xin chia .+\n$/],
    ['cu.xls', () => compound('Workbook'), /^«cu\.xls» là tệp Excel hoặc Word kiểu cũ .+\n$/],
    ['khoa.xlsx', () => compound('EncryptedPackage'), /^«khoa\.xlsx» có mật khẩu .+\n$/],
    ['anh.xlsx', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /^«anh\.xlsx» là ảnh.+\n$/],
    ['cut.xlsx', () => WORKBOOK.subarray(0, WORKBOOK.length - 40), /^«cut\.xlsx» bị hỏng .+\n$/],
  ];

  it.each(FILES)('%s: one sentence, exit 2, nothing written', (name, bytes, sentence) => {
    const workbook = folder.path('nguyen.xlsx');
    copyFileSync(made, workbook);
    const from = folder.path(name);
    writeFileSync(from, bytes());
    const refused = loa('import', '--workbook', workbook, '--from', from);
    expect(refused.stderr).toMatch(sentence);
    expect([refused.code, refused.stdout]).toEqual([2, '']);
    expect(readFileSync(workbook).equals(readFileSync(made))).toBe(true);
  });
});

import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import type { PreviewData } from '../../src/rpc/messages';
import { loa, loaJson, temporaryFolder } from '../support/cli';

interface Imported {
  readonly intake: string;
  readonly taken: number;
  readonly counts: PreviewData['counts'];
  readonly waiting: readonly unknown[];
}

const folder = temporaryFolder();
const made = folder.path('mau.xlsx');
const list = folder.path('xom.csv');

beforeAll(() => {
  expect(loa('init', '--workbook', made).code).toBe(0);
  writeFileSync(
    list,
    'DANH SÁCH XÓM\nSTT;Tên xóm;Số hộ;Số khẩu\n1;Bình Xuân;120;410\n2;Đình 6;80;300\n3;Trại 4;95;333\n',
  );
});
afterAll(() => folder.remove());

it('import: a preview writes nothing; the list goes in once; undoing it leaves the tab empty', () => {
  const workbook = folder.path('xa.xlsx');
  copyFileSync(made, workbook);
  const bytes = readFileSync(workbook);
  const args = ['import', '--workbook', workbook, '--from', list, '--tab', 'Xóm'];
  expect(loaJson<Imported>(...args, '--preview')).toMatchObject({ code: 0, counts: { new: 3, mend: 0 } });
  expect(readFileSync(workbook).equals(bytes)).toBe(true);
  const first = loaJson<Imported>(...args);
  expect(first).toMatchObject({ code: 0, taken: 3, waiting: [] });
  expect(loaJson<Imported>(...args)).toMatchObject({ code: 0, taken: 0 });
  expect(loaJson<{ undone: number }>('import', '--workbook', workbook, '--undo', first.intake)).toMatchObject(
    {
      undone: 3,
      kept: [],
    },
  );
  expect(loaJson<Imported>(...args, '--preview')).toMatchObject({ counts: { new: 3 } });
}, 240_000);

it('import: what is no list is one sentence, exit 2, and the workbook stays as it was', () => {
  const workbook = folder.path('khac.xlsx');
  copyFileSync(made, workbook);
  const bytes = readFileSync(workbook);
  const picture = folder.path('anh.xlsx');
  writeFileSync(picture, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  const refused = loa('import', '--workbook', workbook, '--from', picture);
  expect([refused.code, refused.stderr]).toEqual([
    2,
    '«anh.xlsx» là ảnh, không phải danh sách. Xin nhập từ tệp .xlsx, .csv hoặc .docx.\n',
  ]);
  expect(loa('import', '--workbook', workbook, '--from', list, '--tab', 'Nhật ký').code).toBe(2);
  expect(readFileSync(workbook).equals(bytes)).toBe(true);
}, 120_000);

it('17.1: --take --rows takes more rows by name than one message may carry, each once, and names one that does not wait', () => {
  const workbook = folder.path('nhieu.xlsx');
  copyFileSync(made, workbook);
  const many = folder.path('nhieu.csv');
  const rows = Array.from(
    { length: 230 },
    (_, at) => `${String(at + 1)};Trại ${String(at + 1)};${String(50 + at)};Hình như có`,
  );
  writeFileSync(many, ['STT;Tên xóm;Số hộ;Có loa', ...rows].join('\n'));
  const imported = loaJson<Imported>('import', '--workbook', workbook, '--from', many, '--tab', 'Xóm');
  expect([imported.taken, imported.waiting.length]).toEqual([0, 230]);
  const take = (from: number, to: number) => {
    const named = Array.from({ length: to - from + 1 }, (_, at) => String(from + at)).join(',');
    return ['import', '--workbook', workbook, '--take', imported.intake, '--rows', named] as const;
  };
  const missing = loa(...take(230, 232));
  expect([missing.code, missing.stderr.includes('không có dòng 232 đang chờ')]).toEqual([2, true]);
  const taken = loaJson<{ taken: { code: string }[]; left: unknown[] }>(...take(2, 226));
  expect([taken.code, taken.taken.length, taken.left]).toEqual([0, 225, []]);
  expect(new Set(taken.taken.map(({ code }) => code)).size).toBe(225);
  expect(loa(...take(2, 2)).code).toBe(2);
  const rest = loaJson<{ taken: unknown[] }>(
    'import',
    '--workbook',
    workbook,
    '--take',
    imported.intake,
    '--rows',
    '227 228;229,230,231',
  );
  expect(rest.taken).toHaveLength(5);
}, 240_000);

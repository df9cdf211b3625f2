import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loa, loaJson, temporaryFolder } from '../support/cli';
import { typeInto } from '../support/typed-workbook';
import type { TypedWorkbook } from '../support/typed-workbook';

const folder = temporaryFolder();
const good = folder.path('mau.xlsx');

beforeAll(async () => {
  loaJson('init', '--workbook', good, '--template', 'trang');
  await typeInto(good, (book) => book.deleteBelow(60));
});
afterAll(() => folder.remove());

/** A copy of the good workbook with one thing wrong. */
async function broken(name: string, edit: (book: TypedWorkbook) => void): Promise<string> {
  const path = folder.path(`${name}.xlsx`);
  copyFileSync(good, path);
  await typeInto(path, edit);
  return path;
}

/** Exit 2, one sentence on standard error that says each of `says`, and the file byte for byte as it was. */
function expectRefusal(path: string, args: readonly string[], ...says: readonly string[]): void {
  const before = readFileSync(path);
  const { code, stdout, stderr } = loa(...args);
  for (const part of says) expect(stderr).toContain(part);
  expect({ code, stdout, lines: stderr.trim().split('\n').length }).toEqual({
    code: 2,
    stdout: '',
    lines: 1,
  });
  expect(readFileSync(path).equals(before)).toBe(true);
}

describe('bad input: exit 2, one sentence with what to do, the input byte for byte as it was', () => {
  it('a file that is no workbook', () => {
    const path = folder.path('van-ban.xlsx');
    writeFileSync(path, 'Đây không phải bảng tính.');
    expectRefusal(path, ['check', '--workbook', path], '.xlsx');
  });

  it('an empty file', () => {
    const path = folder.path('rong.xlsx');
    writeFileSync(path, '');
    expectRefusal(path, ['check', '--workbook', path], 'Hãy');
  });

  it('a missing tab', async () => {
    const path = await broken('thieu-tab', (book) => book.workbook.removeWorksheet(book.sheet('Xóm').id));
    expectRefusal(path, ['check', '--workbook', path], '«Xóm»', 'Cài đặt hoặc sửa lại');
  });

  it('a missing header', async () => {
    const path = await broken(
      'thieu-cot',
      (book) => (book.cell('Hoạt động', 1, 'Hình thức').value = 'Cột của tôi'),
    );
    expectRefusal(path, ['coverage', '--workbook', path, '--period', '2024'], '«Hoạt động»', '«Hình thức»');
  });

  it('two columns with one header', async () => {
    const path = await broken('trung-cot', (book) => (book.cell('Hoạt động', 1, 'Ghi chú').value = 'Ngày'));
    expectRefusal(path, ['check', '--workbook', path], '2 cột cùng tên «Ngày»', 'đổi tên');
  });

  it('an empty workbook', async () => {
    const path = await broken('khong-tab', (book) => {
      for (const sheet of [...book.workbook.worksheets]) book.workbook.removeWorksheet(sheet.id);
      book.workbook.addWorksheet('Trang tính 1');
    });
    expectRefusal(path, ['check', '--workbook', path], 'không phải bảng tính của Loa Xóm', 'Cài đặt');
  });

  it.each(['2024-Q5', '2024-T13', 'quý 1', '2024-02-30..2024-03-01', '2024-03-02..2024-03-01'])(
    'a period that does not exist: %s',
    (period) => {
      expectRefusal(good, ['coverage', '--workbook', good, '--period', period], `«${period}»`);
    },
  );

  it('a day for --as-of that does not exist', () => {
    expectRefusal(
      good,
      ['coverage', '--workbook', good, '--period', '2024', '--as-of', '31/04/2024'],
      '«31/04/2024»',
    );
  });

  it('a user who is no e-mail address', () => {
    expectRefusal(good, ['check', '--workbook', good, '--user', 'hoa'], '--user', 'e-mail');
  });

  it.each([
    ['init', ['init', '--workbook', 'moi.xls'], '.xlsx'],
    ['report', ['report', '--workbook', good, '--period', '2024-Q1', '--out', 'bao-cao.doc'], '.docx'],
    [
      'report to a PDF',
      ['report', '--workbook', good, '--period', '2024-Q1', '--out', 'bao-cao.pdf'],
      '.docx',
    ],
    ['new-year', ['new-year', '--workbook', good, '--out', 'nam-moi'], '.xlsx'],
  ])('%s: a file name with another ending', (_, args, ending) => {
    expectRefusal(good, args, ending, 'Hãy đặt lại tên');
    expect(existsSync(args[args.length - 1] ?? '')).toBe(false);
  });

  it('a workbook of a newer schema', async () => {
    const path = await broken('ban-moi', (book) => {
      for (const { row, value } of book.found('Cấu hình', 'Mục cài đặt')) {
        if (value === 'Phiên bản cấu trúc') book.cell('Cấu hình', row, 'Giá trị').value = 99;
      }
    });
    expectRefusal(path, ['check', '--workbook', path], '99', 'cập nhật');
  });

  it('a schema version that is no number', async () => {
    const path = await broken('ban-la', (book) => {
      for (const { row, value } of book.found('Cấu hình', 'Mục cài đặt')) {
        if (value === 'Phiên bản cấu trúc') book.cell('Cấu hình', row, 'Giá trị').value = 'bản mới';
      }
    });
    expectRefusal(path, ['check', '--workbook', path], '«bản mới»', 'Xin ghi lại số 1');
  });

  it('an output folder that is not there, or is a file', () => {
    const file = folder.path('tep');
    writeFileSync(file, '');
    expectRefusal(
      good,
      ['report', '--workbook', good, '--period', '2024', '--out', folder.path('khong-co/bc.docx')],
      'thư mục',
    );
    expectRefusal(
      good,
      ['report', '--workbook', good, '--period', '2024', '--out', `${file}/bc.docx`],
      'thư mục',
    );
  });

  it('a report that would stand in the place of the workbook', () => {
    expectRefusal(good, ['report', '--workbook', good, '--period', '2024', '--out', good], 'đang đọc');
  });

  it('a workbook path that is missing, or a folder', () => {
    mkdirSync(folder.path('thu-muc.xlsx'));
    for (const name of ['khong-co.xlsx', 'thu-muc.xlsx']) {
      const { code, stderr } = loa('check', '--workbook', folder.path(name));
      expect(code).toBe(2);
      expect(stderr).toContain(name);
    }
  });

  it('init refuses where the file exists', () => {
    expectRefusal(good, ['init', '--workbook', good], 'đã có');
  });

  it('init with a template that does not exist makes no file', () => {
    const path = folder.path('moi.xlsx');
    const { code, stderr } = loa('init', '--workbook', path, '--template', 'la');
    expect({ code, made: existsSync(path) }).toEqual({ code: 2, made: false });
    expect(stderr).toContain('binh-thuan-2024');
  });

  it.each([[['lam-gi-do']], [['check']], [['check', '--workbook']], [['check', '--la', 'x']]])(
    'bad usage: %j',
    (args) => {
      const { code, stdout, stderr } = loa(...args);
      expect({ code, stdout, lines: stderr.trim().split('\n').length }).toEqual({
        code: 2,
        stdout: '',
        lines: 1,
      });
    },
  );
});

/** One row each, from row 2 of Hoạt động. */
const BROKEN_CELLS: readonly (readonly [string, unknown])[] = [
  ['an error value', { error: '#REF!' }],
  ['a formula without a result', { formula: '1/0' }],
  ['a boolean', true],
  ['32,000 characters', 'x'.repeat(32_000)],
  ['a negative number', -5],
  ['a number that is no date of Sheets', 912_345_678],
];

describe('a broken cell is a finding, never a crash', () => {
  interface Found {
    readonly tab: string;
    readonly row: number;
    readonly severity: string;
  }
  let checked: { findings: Found[]; code: number };
  let covered: { excluded: { id: string; why: string }[] };

  beforeAll(async () => {
    const path = await broken('o-hong', (book) => {
      for (const [index, [, value]] of BROKEN_CELLS.entries()) {
        const row = index + 2;
        for (let column = 2; column <= 14; column += 1)
          book.sheet('Hoạt động').getRow(row).getCell(column).value = value as never;
        book.cell('Hoạt động', row, 'Mã').value = `HD00${String(row)}`;
      }
    });
    checked = loaJson('check', '--workbook', path);
    covered = loaJson('coverage', '--workbook', path, '--period', '2024');
  });

  it.each(BROKEN_CELLS.map(([name], index) => [name, index + 2] as const))(
    '%s in every column of a row',
    (_, at) => {
      const errors = checked.findings.filter(
        ({ tab, row, severity }) => tab === 'Hoạt động' && row === at && severity === 'error',
      );
      expect(errors).not.toEqual([]);
      expect(covered.excluded.filter(({ id }) => id === `HD00${String(at)}`)).toHaveLength(1);
    },
  );

  it('ends with the code of errors in the data, and leaves out these rows alone', () => {
    expect(checked.code).toBe(1);
    expect(covered.excluded).toHaveLength(BROKEN_CELLS.length);
  });
});

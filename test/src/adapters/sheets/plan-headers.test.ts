import { describe, expect, it } from '@jest/globals';
import { columnsOf } from '../../../../src/workbook/workbook';
import { isHeaderRowDeleted, planHeaders } from '../../../../src/adapters/sheets/set-up/plan-headers';

const COLUMNS = columnsOf('topics');
const HEADERS = COLUMNS.map(([, { header }]) => header);
const COUNT = HEADERS.length;
/** All but «Nội dung», «Trọng số» and those named in the tests. */
const OTHERS = HEADERS.slice(4);

const columns = (values: unknown[][]): (number | undefined)[] => {
  const { columnOf } = planHeaders('topics', values);
  return COLUMNS.map(([field]) => columnOf.get(field));
};
const written = (values: unknown[][]) =>
  planHeaders('topics', values).written.map(({ header, column }) => [header, column]);
const renamed = (from: string, to: string): string[] =>
  HEADERS.map((header) => (header === from ? to : header));
const FILLED = HEADERS.map(() => 'x');
const IN_ORDER = HEADERS.map((_, index) => index + 1);

describe('set-up puts missing headers where they belong and takes no column in use', () => {
  it('an empty tab gets all of them in order', () => {
    expect(HEADERS.slice(0, 4)).toEqual(['Mã', 'Nội dung', 'Bắt buộc', 'Trọng số']);
    expect(written([['']])).toEqual(HEADERS.map((header, index) => [header, index + 1]));
  });

  it('nothing is written where all stand, wherever users moved them', () => {
    const moved = [['Của tôi', 'Trọng số', 'Mã', 'Nội dung', 'BẮT BUỘC', ...OTHERS]];
    expect(written(moved)).toEqual([]);
    expect(columns(moved)).toEqual([3, 4, 5, 2, ...OTHERS.map((_, index) => index + 6)]);
  });

  it('a header that was cleared above its data returns to its column', () => {
    expect(written([renamed('Nội dung', ''), FILLED])).toEqual([['Nội dung', 2]]);
  });

  it('a whole header row that was cleared returns', () => {
    const cleared = [HEADERS.map(() => ''), FILLED];
    expect(written(cleared)).toHaveLength(COUNT);
    expect(columns(cleared)).toEqual(IN_ORDER);
  });

  it('a deleted column comes back behind the last one in use', () => {
    const deleted = [[...HEADERS.filter((header) => header !== 'Nội dung'), 'Của tôi'], FILLED];
    expect(written(deleted)).toEqual([['Nội dung', COUNT + 1]]);
  });

  it('a renamed header is left to its user; ours is added', () => {
    expect(written([renamed('Nội dung', 'Tên nội dung'), ['ND1', 'A']])).toEqual([['Nội dung', COUNT + 1]]);
  });

  it('a column of a user without a header is not taken', () => {
    const own = [
      ['Mã', '', 'Nội dung', 'Bắt buộc', ...OTHERS],
      ['ND1', 'ghi riêng', 'A', 'Có', ''],
    ];
    expect(written(own)).toEqual([['Trọng số', COUNT + 1]]);
    const last = HEADERS[COUNT - 1] ?? '';
    expect(written([renamed(last, ''), FILLED.with(-1, 'ghi riêng')])).toEqual([[last, COUNT + 1]]);
  });
});

describe('isHeaderRowDeleted', () => {
  const row = [
    'DG001',
    '',
    'Đình 6',
    '',
    'Tiền',
    5,
    '',
    '',
    '',
    '',
    '',
    '',
    '3f2b8c1e-0d5a-4c7b-9a61-2b7f4d1e8c90',
    1,
  ];

  it('knows the first row of data by its id', () => {
    expect(isHeaderRowDeleted('contributions', [row])).toBe(true);
  });

  it('takes no header row and no foreign table for one', () => {
    expect(isHeaderRowDeleted('contributions', [['Mã'], row])).toBe(false);
    expect(isHeaderRowDeleted('contributions', [['STT', 'Họ tên']])).toBe(false);
  });
});

import { describe, expect, it } from '@jest/globals';
import { isHeaderRowDeleted, planHeaders } from '../../../../src/adapters/sheets/set-up/plan-headers';

const HEADERS = ['Mã', 'Hình thức', 'Nhóm', 'Cách tính bao phủ', 'Mức tiếp cận'];
const FIELDS = ['code', 'title', 'group', 'reach', 'credit'];
const columns = (values: unknown[][]): (number | undefined)[] => {
  const { columnOf } = planHeaders('forms', values);
  return FIELDS.map((field) => columnOf.get(field));
};
const written = (values: unknown[][]) =>
  planHeaders('forms', values).written.map(({ header, column }) => [header, column]);

describe('set-up puts missing headers where they belong and takes no column in use', () => {
  it('an empty tab gets all of them in order', () => {
    expect(written([['']])).toEqual(HEADERS.map((header, index) => [header, index + 1]));
  });

  it('nothing is written where all stand, wherever users moved them', () => {
    const moved = [['Của tôi', 'Cách tính bao phủ', 'Mã', 'Hình thức', 'NHÓM', 'Mức tiếp cận']];
    expect(written(moved)).toEqual([]);
    expect(columns(moved)).toEqual([3, 4, 5, 2, 6]);
  });

  it('a header that was cleared above its data returns to its column', () => {
    const cleared = [
      ['Mã', '', 'Nhóm', 'Cách tính bao phủ', 'Mức tiếp cận'],
      ['ND1', 'Chủ trương', 'Có', 1, 'Không'],
    ];
    expect(written(cleared)).toEqual([['Hình thức', 2]]);
  });

  it('a whole header row that was cleared returns', () => {
    expect(
      written([
        ['', '', '', '', ''],
        ['ND1', 'Chủ trương', 'Có', 1, 'Không'],
      ]),
    ).toHaveLength(5);
    expect(
      columns([
        ['', '', '', '', ''],
        ['ND1', 'Chủ trương', 'Có', 1, 'Không'],
      ]),
    ).toEqual([1, 2, 3, 4, 5]);
  });

  it('a deleted column comes back behind the last one in use', () => {
    const deleted = [
      ['Mã', 'Nhóm', 'Cách tính bao phủ', 'Mức tiếp cận', 'Của tôi'],
      ['ND1', 'Có', 1, 'Không', 'x'],
    ];
    expect(written(deleted)).toEqual([['Hình thức', 6]]);
  });

  it('a renamed header is left to its user; ours is added', () => {
    const renamed = [
      ['Mã', 'Tên hình thức', 'Nhóm', 'Cách tính bao phủ', 'Mức tiếp cận'],
      ['ND1', 'A', '', '', ''],
    ];
    expect(written(renamed)).toEqual([['Hình thức', 6]]);
  });

  it('a column of a user without a header is not taken', () => {
    const own = [
      ['Mã', '', 'Hình thức', 'Nhóm', 'Mức tiếp cận'],
      ['ND1', 'ghi riêng', 'A', 'Có', ''],
    ];
    expect(written(own)).toEqual([['Cách tính bao phủ', 6]]);
    const atEnd = [
      ['Mã', 'Hình thức', 'Nhóm', 'Cách tính bao phủ', ''],
      ['ND1', 'A', 'Có', 1, 'ghi riêng'],
    ];
    expect(written(atEnd)).toEqual([['Mức tiếp cận', 6]]);
  });
});

describe('isHeaderRowDeleted', () => {
  const row = [
    'DG001',
    '',
    'Đình 6',
    'Tiền',
    5,
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

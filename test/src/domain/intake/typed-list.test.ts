import { describe, expect, it } from '@jest/globals';
import { readPasted } from 'ooxml-read';
import type { ForeignSheet } from '../../../../src/domain/intake/foreign-sheet';
import { readTypedList } from '../../../../src/domain/intake/typed-list';
import type { TypedTab } from '../../../../src/domain/intake/typed-list';
import { createCatalogue } from '../../../../src/domain/reading/catalogue';
import { readLists } from '../../../../src/domain/reading/read-tables';
import { intakeTarget } from '../../../../src/workbook/intake-target';
import { intakeWords } from '../../../support/foreign-lists';
import { starterTables } from '../../../support/starter-tables';
import { TODAY } from '../../../support/tables-builder';

const { lists } = readLists(starterTables('binh-thuan-2024'), TODAY);
const book = { catalogue: createCatalogue(lists), words: intakeWords() };

function tableOf(lines: readonly string[]): ForeignSheet | null {
  const text = lines.join('\n');
  const read = text.includes('\t') ? readPasted({ text }) : null;
  return read?.ok === true ? ((read.sheets[0] as ForeignSheet | undefined) ?? null) : null;
}

const read = (tab: TypedTab, ...lines: readonly string[]) =>
  readTypedList(lines.join('\n'), tableOf(lines), intakeTarget(tab), book);
const fieldsOf = (tab: TypedTab, ...lines: readonly string[]) =>
  read(tab, ...lines).rows.map(({ fields }) => fields);

describe('a list of hamlets in one box', () => {
  it('typed: name and households by commas or semicolons, loudspeaker and Zalo in words; a name may end with a number', () => {
    expect(
      fieldsOf(
        'hamlets',
        'Đông Thành, 120',
        '',
        'Trại 4,95 hộ, loa, nhóm Zalo',
        'Đình 6',
        'Bãi; 1.050; không loa',
      ),
    ).toEqual([
      { name: 'Đông Thành', households: '120' },
      { name: 'Trại 4', households: '95', hasLoudspeaker: 'Có', hasZaloGroup: 'Có' },
      { name: 'Đình 6' },
      { name: 'Bãi', households: '1.050', hasLoudspeaker: 'Không' },
    ]);
  });

  it('pasted with a title and a head: STT and title are left out and said, lines keep their number', () => {
    const { rows, leftOut } = read(
      'hamlets',
      'DANH SÁCH THÔN\t\t\t',
      'STT\tThôn\tSố hộ dân\tNhân khẩu',
      '1\tĐông\t120\t410',
      '2\tTây\t95\t300',
    );
    expect(rows).toEqual([
      { line: 3, fields: { name: 'Đông', households: '120', people: '410' }, problems: [] },
      { line: 4, fields: { name: 'Tây', households: '95', people: '300' }, problems: [] },
    ]);
    expect(leftOut.map(({ row, kind }) => [row, kind])).toEqual([[1, 'above-head']]);
  });

  it('pasted without a head: columns are known by what stands in them, and no row is taken for a head', () => {
    expect(fieldsOf('hamlets', 'Thôn Đông\t120', 'Thôn Tây\t95')).toEqual([
      { name: 'Thôn Đông', households: '120' },
      { name: 'Thôn Tây', households: '95' },
    ]);
    expect(fieldsOf('hamlets', '1\tĐông\t120', '2\tTây\t95')).toEqual([
      { name: 'Đông', households: '120' },
      { name: 'Tây', households: '95' },
    ]);
  });

  it('what cannot be taken is named by its line: no name, twice the same, a word that says nothing', () => {
    const { rows } = read('hamlets', 'Đông, 120', 'đông, 95', 'Tây, xa', 'Xóm Nam', 'Tổ Nam');
    expect(rows.map(({ line, problems }) => [line, problems])).toEqual([
      [1, []],
      [2, [{ kind: 'twice', first: 1 }]],
      [3, [{ kind: 'unread', field: 'households', word: 'xa' }]],
      [4, []],
      [5, []],
    ]);
  });
});

describe('a list of people in one box', () => {
  it('typed or pasted in any order of columns; the e-mail is known by its sign', () => {
    const an = { name: 'Nguyễn Văn An', unit: 'Phòng Văn hóa, Xã hội', email: 'an@xa.vn' };
    expect(fieldsOf('officers', 'Nguyễn Văn An, Phòng Văn hóa, Xã hội, An@xa.vn')).toEqual([an]);
    expect(fieldsOf('officers', 'an@xa.vn; Nguyễn Văn An; Phòng Văn hóa, Xã hội')).toEqual([an]);
    expect(fieldsOf('officers', '1\tNguyễn Văn An\tPhòng Văn hóa, Xã hội\tan@xa.vn')).toEqual([an]);
    expect(
      fieldsOf('officers', 'Họ và tên\tEmail\tĐơn vị', 'Nguyễn Văn An\tan@xa.vn\tPhòng Văn hóa, Xã hội'),
    ).toEqual([an]);
  });

  it('one without an e-mail, or with another’s, is named', () => {
    const { rows } = read('officers', 'An, Phòng A', 'Bình, b@xa.vn', 'Chi, b@xa.vn');
    expect(rows.map(({ problems }) => problems)).toEqual([
      [{ kind: 'no-email' }],
      [],
      [{ kind: 'twice', first: 2 }],
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { readListFile } from 'ooxml-read';
import { guessTarget } from '../../../../src/domain/intake/guess-target';
import type { ForeignCell, ForeignDate, ForeignSheet } from '../../../../src/domain/intake/foreign-sheet';
import { INTAKE_TABS } from '../../../../src/domain/intake/intake-target';
import { keepMapping, NOTHING_KEPT } from '../../../../src/domain/intake/kept-mapping';
import { proposeRows } from '../../../../src/domain/intake/propose-rows';
import { createCatalogue } from '../../../../src/domain/reading/catalogue';
import { readLists } from '../../../../src/domain/reading/read-tables';
import type { CalendarDate } from '../../../../src/domain/calendar/calendar-date';
import type { IntakeTab } from '../../../../src/domain/tables/fields';
import { intakeTarget } from '../../../../src/workbook/intake-target';
import { intakeWords } from '../../../support/foreign-lists';
import { xlsxOf } from '../../../support/list-files';
import { starterTables } from '../../../support/starter-tables';
import { TODAY } from '../../../support/tables-builder';

const { lists } = readLists(starterTables('binh-thuan-2024'), TODAY);
const book = { catalogue: createCatalogue(lists), words: intakeWords() };
const sheetOf = (rows: ForeignSheet['rows'], name = 'A', hidden = false): ForeignSheet => ({
  name,
  hidden,
  rows,
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
});

function sheetsOf(bytes: Uint8Array, name: string): readonly ForeignSheet[] {
  const read = readListFile(bytes, name);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.sheets as readonly ForeignSheet[];
}
const csv = (text: string): ForeignSheet => {
  const [sheet] = sheetsOf(new TextEncoder().encode(text), 'a.csv');
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
};
const propose = (sheet: ForeignSheet, tab: IntakeTab, earlier: readonly ForeignSheet[] = []) =>
  proposeRows(sheet, intakeTarget(tab), {}, book, earlier);

describe('17.1: what a list of text sums is no row', () => {
  it.each([
    'Tổng cộng;;1.250;4.300',
    ';Tổng cộng;1.250;4.300',
    'Cộng;;125 hộ;430 khẩu',
    'Tổng số;-;1 250;4300',
    'Cộng toàn xã;…;95%;',
  ])('«%s»', (line) => {
    const sheet = csv(`STT;Tên xóm;Số hộ;Số khẩu\n1;Đầm Mụ;120;410\n2;Trại 4;80;300\n${line}\n`);
    const { proposals, leftOut } = propose(sheet, 'hamlets');
    expect(proposals.map(({ fields }) => fields['name']?.text)).toEqual(['Đầm Mụ', 'Trại 4']);
    expect(leftOut.filter(({ kind }) => kind === 'total').map(({ row }) => row)).toEqual([4]);
  });

  it('a row that names something beside it is one', () => {
    const sheet = csv('STT;Tên xóm;Số hộ;Ghi chú\n1;Đầm Mụ;120;\n2;Tổng Cốc;80;sáp nhập 2021\n');
    expect(propose(sheet, 'hamlets').proposals).toHaveLength(2);
  });
});

describe('17.1: a cell of .xlsx says no more than it shows', () => {
  const day = (date: string, shows?: 'month' | 'year'): ForeignDate => ({
    kind: 'date',
    date: date as CalendarDate,
    minutes: 0,
    ...(shows !== undefined && { shows }),
  });
  const read = (cell: ForeignCell) => {
    const [sheet] = sheetsOf(
      xlsxOf([
        sheetOf([
          ['Ngày', 'Xóm', 'Nội dung'],
          [cell, 'Trại 4', 'ND3.6'],
        ]),
      ]),
      'a.xlsx',
    );
    if (sheet === undefined) throw new Error('no sheet');
    const { proposals, questions } = propose(sheet, 'activities');
    return {
      text: proposals[0]?.fields['date']?.text,
      asked: questions.filter(({ field }) => field === 'date').map(({ kind, examples }) => [kind, examples]),
    };
  };

  it('a day is that day; «03/2024» and «2024» are spans, asked as they are shown', () => {
    expect(read(day('2024-03-01'))).toEqual({ text: '01/03/2024', asked: [] });
    expect(read(day('2024-03-01', 'month'))).toEqual({ text: undefined, asked: [['span', ['03/2024']]] });
    expect(read(day('2024-01-01', 'year'))).toEqual({ text: undefined, asked: [['span', ['2024']]] });
  });
});

describe('17.1: two equal rows of a file are two, on whatever sheets they stand', () => {
  const HEAD = ['Ngày', 'Xóm', 'Nội dung'];
  const [one, two] = [
    ['5/3/2024', 'Trại 4', 'ND3.6'],
    ['6/3/2024', 'Trại 4', 'ND3.6'],
  ];
  const january = sheetOf([HEAD, one, two], 'T1');
  const february = sheetOf([['DANH SÁCH'], HEAD, one, one], 'T2');
  const keys = (sheet: ForeignSheet, earlier: readonly ForeignSheet[]) =>
    propose(sheet, 'activities', earlier).proposals.map(({ key }) => key);

  it('a sheet counts what stands on those before it; another name of it changes nothing', () => {
    const first = keys(january, []);
    const second = keys(february, [january]);
    expect(new Set([...first, ...second]).size).toBe(4);
    expect(keys({ ...february, name: 'Khác' }, [{ ...january, name: 'Nữa' }])).toEqual(second);
    expect(keys(january, [])).toEqual(first);
  });
});

describe('17.1: the tab that a list is for', () => {
  const targets = INTAKE_TABS.map(intakeTarget);
  const guess = (...sheets: ForeignSheet[]) => {
    const found = guessTarget(sheets, targets, book);
    return found === null ? null : [found.sheet, found.target.tab];
  };
  const cells = (...lines: string[]): ForeignCell[][] => lines.map((line) => line.split('|'));
  const activities = cells('Ngày|Xóm|Nội dung|Hình thức', '5/3/2024|Trại 4|Môi trường|Họp xóm');

  it.each([
    ['activities', activities],
    ['hamlets', cells('STT|Tên xóm|Số hộ|Số khẩu', '1|Trại 4|80|300', '2|Đình 6|90|310')],
    ['officers', cells('Họ tên|Email|Đơn vị', 'Trần Thị Văn|van@xa.example|UBND xã')],
    [
      'contributions',
      cells('Ngày|Xóm|Loại đóng góp|Giá trị|Người đóng góp', '5/3/2024|Trại 4|Tiền|500000|Ông A'),
    ],
  ] as const)('%s', (tab, rows) => {
    expect(guess(sheetOf(rows))).toEqual([0, tab]);
  });

  it('of sheets of several years that of the plan; a hidden one is not chosen; of something else none', () => {
    expect(guess(sheetOf(activities, '2023'), sheetOf(activities, '2024'))).toEqual([1, 'activities']);
    expect(guess(sheetOf(activities, '2024', true), sheetOf(activities, '2023'))).toEqual([1, 'activities']);
    expect(guess(sheetOf(cells('Món|Giá', 'Phở|40000')))).toBeNull();
  });
});

describe('17.1: what is kept of a mapping', () => {
  it('each column and word once, the newest first; what was asked of one list is not kept', () => {
    const kept = keepMapping(
      {
        columns: [{ header: 'Ngày họp', field: 'date' }],
        answers: { 'word:form:a': 'HT1', 'word:form:b': 'HT2' },
      },
      {
        columns: [
          { header: 'NGÀY HỌP', field: 'note' },
          { header: '#3', field: 'note' },
        ],
        answers: { 'word:form:b': 'HT3', 'year:date:': '2024', 'missing:status:': 'Đã thực hiện' },
      },
    );
    expect(kept.columns).toEqual([{ header: 'NGÀY HỌP', field: 'note' }]);
    expect(kept.answers).toEqual({ 'word:form:b': 'HT3', 'word:form:a': 'HT1' });
    expect(keepMapping(NOTHING_KEPT, {})).toEqual(NOTHING_KEPT);
  });
});

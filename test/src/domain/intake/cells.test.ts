import { describe, expect, it } from '@jest/globals';
import type { ForeignCell, ForeignSheet } from '../../../../src/domain/intake/foreign-sheet';
import type { IntakeMapping } from '../../../../src/domain/intake/intake-mapping';
import type { IntakeTab } from '../../../../src/domain/tables/fields';
import { proposeRows } from '../../../../src/domain/intake/propose-rows';
import { createCatalogue } from '../../../../src/domain/reading/catalogue';
import { readLists } from '../../../../src/domain/reading/read-tables';
import { intakeTarget } from '../../../../src/workbook/intake-target';
import { intakeWords } from '../../../support/foreign-lists';
import { starterTables } from '../../../support/starter-tables';
import { TODAY } from '../../../support/tables-builder';

const { lists } = readLists(starterTables('binh-thuan-2024'), TODAY);
const book = { catalogue: createCatalogue(lists), words: intakeWords() };

const sheetOf = (rows: ForeignSheet['rows'], more: Partial<ForeignSheet> = {}): ForeignSheet => ({
  name: 'Sheet1',
  hidden: false,
  rows,
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  ...more,
});
const read = (tab: IntakeTab, rows: ForeignSheet['rows'], mapping: IntakeMapping = {}) =>
  proposeRows(sheetOf(rows), intakeTarget(tab), mapping, book);

/** What one cell under a header becomes beside a good day and hamlet; what is asked about it. */
function cell(tab: IntakeTab, header: string, value: ForeignCell, field: string) {
  const { proposals, questions } = read(tab, [
    ['Ngày', 'Xóm', header],
    ['5/3/2024', 'Trại 4', value],
    ['6/3/2024', 'Trại 5', value],
  ]);
  const asked = questions.filter((one) => one.field === field);
  return {
    text: proposals[0]?.fields[field]?.text ?? null,
    asked: asked.map(({ word, rows, candidates }) => [word, rows.length, candidates[0]?.text]),
  };
}

describe('numbers of lists', () => {
  it.each<[string, ForeignCell, string, string]>([
    ['Số người', '350 lượt', 'attendance', '350'],
    ['Số người', '1.250 người', 'attendance', '1250'],
    ['Số người', 45, 'attendance', '45'],
    ['Kinh phí', '12,5 tr', 'cost', '12500000'],
    ['Kinh phí', '1.500.000đ', 'cost', '1500000'],
    ['Kinh phí (triệu đồng)', 2.5, 'cost', '2500000'],
    ['Kinh phí (triệu đồng)', '2,5', 'cost', '2500000'],
    ['Kinh phí (triệu đồng)', '2,5 tỷ', 'cost', '2500000000'],
    ['Kinh phí (1.000 đồng)', '750', 'cost', '750000'],
    ['Diện tích', '0,5 ha', 'areaM2', '5000'],
  ])('%s: %p', (header, value, field, text) => {
    expect(cell('activities', header, value, field)).toEqual({ text, asked: [] });
  });

  it.each<[string, ForeignCell, string, string | undefined]>([
    ['Số người', '1,234', 'attendance', '1234'],
    ['Số người', '45 hộ', 'attendance', '45'],
    ['Số người', 'khoảng 40', 'attendance', '40'],
    ['Số người', 'vắng 5', 'attendance', undefined],
    ['Số người', -5, 'attendance', '5'],
  ])('%s: %p is asked once for both rows', (header, value, field, guess) => {
    const shown = typeof value === 'number' ? String(value) : value;
    expect(cell('activities', header, value, field)).toEqual({ text: null, asked: [[shown, 2, guess]] });
  });

  it.each(['-', '…', ' ', null])('%p is nothing', (value) => {
    expect(cell('activities', 'Số người', value, 'attendance')).toEqual({ text: null, asked: [] });
  });
});

describe('words of lists', () => {
  it.each<[string, ForeignCell, string, string]>([
    ['Nội dung', 'Môi trường', 'topics', 'ND3.6'],
    ['Nội dung', 'Môi trường; Thu nhập', 'topics', 'ND3.6; ND3.4'],
    ['Nội dung', 'Môi trường và giao thông', 'topics', 'ND3.6; ND3.1'],
    ['Nội dung', 'Tham quan, học tập kinh nghiệm', 'topics', 'ND5'],
    ['Nội dung', 'ND3.6 - Môi trường', 'topics', 'ND3.6'],
    ['Nội dung', 'nd3.6', 'topics', 'ND3.6'],
    ['Hình thức', 'Họp xóm', 'form', 'HT3.3'],
    ['Hình thức', 'họp thôn', 'form', 'HT3.3'],
    ['Hình thức', 'Loa truyền thanh xã', 'form', 'HT1.2'],
    ['Trạng thái', 'Đã làm', 'status', 'Đã thực hiện'],
    ['Nguồn kinh phí', 'XHH', 'fundingSource', 'Xã hội hóa'],
    ['Mục kế hoạch', 'ngoài KH', 'planItem', 'Ngoài kế hoạch'],
    ['Mục kế hoạch', 'mk13', 'planItem', 'MK13'],
  ])('%s: %p', (header, value, field, text) => {
    expect(cell('activities', header, value, field)).toEqual({ text, asked: [] });
  });

  it.each<[string, ForeignCell, string, string | undefined]>([
    ['Nội dung', 'Tuyên truyền phân loại rác thải tại hộ gia đình', 'topics', 'ND3.6'],
    ['Nội dung', 'ND3.6 - Giao thông', 'topics', 'ND3.6'],
    ['Hình thức', 'Gặp gỡ', 'form', undefined],
    ['Trạng thái', 'đang làm', 'status', 'Dự kiến'],
  ])('%s: %p is asked', (header, value, field, guess) => {
    expect(cell('activities', header, value, field)).toEqual({ text: null, asked: [[value, 2, guess]] });
  });

  it('asks of a list of words only those that are not known', () => {
    expect(cell('activities', 'Nội dung', 'Môi trường; Dân vũ', 'topics').asked).toEqual([
      ['Dân vũ', 2, undefined],
    ]);
  });
});

describe('hamlets of lists', () => {
  const hamlets = (value: string) => {
    const { proposals, questions } = read('activities', [
      ['Ngày', 'Xóm', 'Nội dung'],
      ['5/3/2024', value, 'ND1'],
    ]);
    const asked = questions.filter(({ field }) => field === 'hamlets');
    return [
      proposals[0]?.fields['hamlets']?.text ?? null,
      ...asked.map(({ candidates }) => candidates[0]?.text),
    ];
  };

  it.each([
    ['xóm Trại 4, xóm Trại 5', 'Trại 4; Trại 5'],
    ['Bình Xuân và Trại 4', 'Bình Xuân; Trại 4'],
    ['Thôn Thuận Phong XII', 'Thuận Phong 12'],
    ['Nhà văn hóa xóm Bình Xuân', 'Bình Xuân'],
    ['Trại 4 + Trại 5', 'Trại 4; Trại 5'],
  ])('%s', (value, text) => {
    expect(hamlets(value)).toEqual([text]);
  });

  it.each([
    ['Bình Xuan', 'Bình Xuân'],
    ['Bình Xuân (120 hộ)', 'Bình Xuân'],
    ['Đình 9', undefined],
    ['Tiến Thành 1 - 3', 'Tiến Thành 1; Tiến Thành 2; Tiến Thành 3'],
  ])('%s is asked', (value, guess) => {
    expect(hamlets(value)).toEqual([null, guess]);
  });

  it('asks whether the whole commune is every hamlet or the commune as such', () => {
    const rows: ForeignSheet['rows'] = [
      ['Ngày', 'Xóm', 'Nội dung'],
      ['5/3/2024', 'Cả 19 xóm', 'ND1'],
    ];
    const asked = read('activities', rows).questions.find(({ field }) => field === 'hamlets');
    expect(asked?.candidates.map(({ text }) => text.split('; ').length)).toEqual([19, 1]);
    const { proposals } = read('activities', rows, { answers: { [asked?.id ?? '']: '' } });
    expect(proposals[0]?.fields).toMatchObject({ scope: { text: 'Toàn xã' } });
    expect(proposals[0]?.fields['hamlets']).toBeUndefined();
  });
});

describe('days of lists', () => {
  it('asks once about a column that can only be read month first, and turns all of it', () => {
    const rows: ForeignSheet['rows'] = [
      ['Ngày', 'Xóm'],
      ['03/25/2024', 'Trại 4'],
      ['03/05/2024', 'Trại 4'],
    ];
    const [asked] = read('activities', rows).questions.filter(({ kind }) => kind === 'day-order');
    expect(asked?.rows).toEqual([2, 3]);
    const { proposals } = read('activities', rows, { answers: { [asked?.id ?? '']: 'month-first' } });
    expect(proposals.map(({ fields }) => fields['date']?.text)).toEqual(['25/03/2024', '05/03/2024']);
  });

  it('takes the year of the title for days without one', () => {
    const rows: ForeignSheet['rows'] = [
      ['Hoạt động năm 2024'],
      ['Ngày', 'Xóm', 'Nội dung'],
      ['5/3', 'Trại 4', 'ND1'],
    ];
    expect(read('activities', rows).proposals[0]?.fields['date']).toEqual({
      text: '05/03/2024',
      from: '5/3',
    });
  });

  it('fills both ends of a plan item from one column', () => {
    const rows: ForeignSheet['rows'] = [
      ['Nhiệm vụ', 'Nội dung', 'Thời gian thực hiện', 'Đơn vị thực hiện'],
      ['Vận động vệ sinh', 'Môi trường', 'Quý I/2024', 'Hội Phụ nữ'],
      ['Phát thanh', 'ND1', 'trước 30/6/2024', 'Văn hóa'],
    ];
    const { proposals } = read('plan', rows);
    expect(proposals.map(({ fields }) => [fields['from']?.text, fields['to']?.text])).toEqual([
      ['01/01/2024', '31/03/2024'],
      [undefined, '30/06/2024'],
    ]);
    expect(proposals[0]?.fields).toMatchObject({
      title: { text: 'Vận động vệ sinh' },
      topics: { text: 'ND3.6' },
      leadUnit: { text: 'Hội Phụ nữ' },
    });
  });
});

describe('lists for the other tabs', () => {
  it('reads hamlets, officers, gifts, examples and monthly figures', () => {
    const hamlet = read('hamlets', [
      ['STT', 'Thôn', 'Số hộ', 'Nhân khẩu', 'Loa'],
      [1, 'Nà Pục', '120 hộ', 450, 'x'],
      [2, 'Nà Lẹng', 80, 300, 'chưa có'],
      [null, 'Tổng cộng', 200, 750, null],
    ]);
    expect(hamlet.proposals.map(({ fields }) => Object.values(fields).map(({ text }) => text))).toEqual([
      ['Nà Pục', '120', '450', 'Có'],
      ['Nà Lẹng', '80', '300', 'Không'],
    ]);
    const officer = read('officers', [
      ['Họ và tên', 'Chức vụ', 'Địa chỉ email'],
      ['Nguyễn Văn A', 'Trưởng thôn', 'A@X.vn'],
      ['Trần B', 'Phó Chủ tịch UBND xã', 'b@x.vn'],
    ]);
    expect(officer.proposals.map(({ fields }) => [fields['email']?.text, fields['role']?.text])).toEqual([
      ['a@x.vn', 'Trưởng xóm'],
      ['b@x.vn', 'Lãnh đạo'],
    ]);
    const gift = read('contributions', [
      ['Ngày', 'Thôn', 'Hình thức đóng góp', 'Giá trị'],
      ['5/3/2024', 'Trại 4', 'Tiền mặt', '15 triệu'],
      ['5/3/2024', 'Trại 4', 'Hiến đất', '0,1 ha'],
      ['5/3/2024', 'Trại 4', 'ngày công lao động', '12 công'],
    ]);
    expect(gift.proposals.map(({ fields }) => [fields['kind']?.text, fields['value']?.text])).toEqual([
      ['Tiền', '15000000'],
      ['Đất', '1000'],
      ['Ngày công', '12'],
    ]);
    expect(gift.questions).toEqual([]);
    const figure = read('otherFigures', [
      ['Tháng', 'Tên chỉ tiêu', 'Số liệu'],
      ['tháng 3', 'CT01', 12],
    ]);
    expect(figure.proposals[0]?.fields).toMatchObject({ month: { text: '2024-T03' }, value: { text: '12' } });
  });

  it('gives equal rows keys of their own, that do not change with a row above or a mapping', () => {
    const row = ['5/3/2024', 'Trại 4', 'ND1'];
    const head = ['Ngày', 'Xóm', 'Nội dung'];
    const keys = (rows: ForeignSheet['rows'], mapping?: IntakeMapping) =>
      read('activities', rows, mapping).proposals.map(({ key }) => key);
    const [first = '', second = ''] = keys([head, row, row]);
    expect([first.endsWith(':1'), second.endsWith(':2'), first.slice(0, 16) === second.slice(0, 16)]).toEqual(
      [true, true, true],
    );
    expect(keys([['Danh sách'], head, ['6/3/2024', 'Trại 5', 'ND1'], row, row]).slice(1)).toEqual([
      first,
      second,
    ]);
    expect(keys([head, row, row], { columns: [{ header: 'Nội dung', field: 'note' }] })).toEqual([
      first,
      second,
    ]);
  });

  it('names every row of a sheet in which no head is found', () => {
    expect(read('activities', [['Kính gửi'], ['Xin chào', null, 'a']])).toMatchObject({
      head: null,
      proposals: [],
      leftOut: [{ row: 1 }, { row: 2 }],
    });
  });

  it('takes a row that says little, and tells names of parts and signatures from rows', () => {
    const wide = (texts: readonly (string | null)[]) => [
      ...texts,
      ...Array<null>(8 - texts.length).fill(null),
    ];
    const head = ['STT', 'Ngày', 'Xóm', 'Nội dung', 'Hình thức', 'Số người', 'Số hộ dự', 'Ghi chú'];
    const full = ['1', '5/3/2024', 'Trại 4', 'ND1', 'HT2.2', '40', '30', 'đủ'];
    const { proposals, leftOut } = read('activities', [
      head,
      wide(['I', 'Hội nghị tại xóm']),
      full,
      wide(['2', '6/3/2024', 'Trại 5']),
      full,
      wide(['II', 'Loa', 'Quý I']),
      full,
      wide([null, 'CÁN BỘ TỔNG HỢP', null, null, 'TRƯỞNG BAN']),
    ]);
    expect(proposals.map(({ sourceRow }) => sourceRow)).toEqual([3, 4, 5, 7]);
    expect(leftOut.map(({ kind, row }) => [kind, row])).toEqual([
      ['head', 1],
      ['section', 2],
      ['section', 6],
      ['note', 8],
    ]);
  });
});

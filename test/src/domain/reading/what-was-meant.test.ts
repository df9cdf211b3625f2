import { describe, expect, it } from '@jest/globals';
import type { Cell } from '../../../../src/domain/tables/cell';
import { checkTables } from '../../../../src/domain/validation/check-tables';
import type { Finding } from '../../../../src/domain/validation/finding';
import { shownText } from '../../../../src/domain/cells/cell-text';
import { findingMessage } from '../../../../src/wording/vi';
import { tablesWith, TODAY } from '../../../support/tables-builder';

type Given = Parameters<typeof tablesWith>[0];

const HAMLETS = [{}, {}, {}, {}, {}, {}, { code: 'X07', name: 'Đình 7' }, { code: 'X08', name: 'Đình 8' }];
const findingsOf = (given: Given): readonly Finding[] => checkTables(tablesWith(given), TODAY).findings;

/** «HD-11 ? 1.500.000»: the rule, then the mend: ✔ certain, ? asked, none. */
const verdicts = (given: Given, tab: Finding['tab'], field: string): readonly string[] =>
  findingsOf(given)
    .filter((finding) => finding.tab === tab && finding.field === field)
    .map(({ rule, fix }) =>
      fix === undefined ? rule : `${rule} ${fix.certain ? '✔' : '?'} ${shownText(fix.value)}`,
    );

describe('no mend is certain that may change an amount', () => {
  it.each<[string, Cell, string]>([
    ['cost', '1.500,000', 'HD-11 ? 1.500.000'],
    ['cost', '1,500k', 'HD-11 ? 1.500.000'],
    ['cost', '1,500 triệu', 'HD-11 ? 1.500.000.000'],
    ['cost', '50.0000', 'HD-11'],
    ['minutesPerBroadcast', '1234.567', 'HD-11 ? 1.234,567'],
    ['cost', '1,5 triệu', 'HD-63 ✔ 1.500.000'],
    ['minutesPerBroadcast', '1,200', 'HD-11 ? 1.200'],
    ['minutesPerBroadcast', '1h', 'HD-11'],
    ['minutesPerBroadcast', '12.5', 'HD-63 ✔ 12,5'],
  ])('%s %j: %s', (field, cell, expected) => {
    const given = { activities: [{ fundingSource: 'NSNN', form: 'HT1.2', [field]: cell }] };
    expect(verdicts(given, 'activities', field)).toEqual([expected]);
  });

  it('Chỉ tiêu «1,200» of Kế hoạch, days of labour «1,234» of Đóng góp', () => {
    expect(verdicts({ plan: [{ target: '1,200' }] }, 'plan', 'target')).toEqual(['KH-10 ? 1.200']);
    const contributions = [{ kind: 'Ngày công', value: '1,234' }];
    expect(verdicts({ contributions }, 'contributions', 'value')).toEqual(['DG-06 ? 1.234']);
  });
});

describe('guesses keep all that was written', () => {
  it.each<[string, Cell, string]>([
    ['hamlets', 'Đình 6,7,8', 'HD-09 ? Đình 6; Đình 7; Đình 8'],
    ['topics', 'ND3.6 ND1', 'HD-08'],
    ['topics', 'ND3.6-ND1', 'HD-08'],
    ['planItem', 'MK013', 'HD-16 ? MK13'],
    ['status', 'thực hiện', 'HD-04 ? Đã thực hiện'],
    ['evidence', 'https://a.vn/b,https://a.vn/c', 'HD-24 ? https://a.vn/b\nhttps://a.vn/c'],
  ])('%s %j: %s', (field, cell, expected) => {
    const given = { activities: [{ scope: 'Liên xóm', [field]: cell }], hamlets: HAMLETS };
    expect(verdicts(given, 'activities', field)).toEqual([expected]);
  });

  it.each([
    ['Hiến đất', 'Đất'],
    ['Tiền mặt', 'Tiền'],
    ['Công', 'Ngày công'],
    ['vật tư', 'Hiện vật'],
  ])('Loại «%s» of Đóng góp: asked whether «%s»', (kind, meant) => {
    expect(verdicts({ contributions: [{ kind }] }, 'contributions', 'kind')).toEqual([`DG-05 ? ${meant}`]);
  });

  it('a criterion is looked for among those of the chosen set, however the set is written', () => {
    const criteria = [{}, {}, {}, { set: 'XM21', number: '17', title: 'Môi trường' }];
    const settings = { criteriaSet: 'nc 21' };
    const given = { activities: [{ criteria: 'TC17' }], criteria, settings };
    expect(verdicts(given, 'activities', 'criteria')).toEqual(['HD-56 ? 17']);
    expect(verdicts(given, 'settings', 'value').filter((verdict) => verdict.startsWith('CH-08'))).toEqual([]);
  });

  it('Số hộ theo xóm with thousands of spaces between is read at once, whatever stands in it', () => {
    const gap = ' '.repeat(8000);
    const given = { activities: [{ householdsByHamlet: `Bình Xuân${gap}60${gap}x` }] };
    expect(verdicts(given, 'activities', 'householdsByHamlet')).toEqual(['HD-41']);
  });
});

describe('Kế hoạch and Gương, mô hình are understood as Hoạt động is', () => {
  it.each<[string, Cell, string]>([
    ['from', '05/03/2024 08:30', 'KH-20 ✔ 05/03/2024'],
    ['to', '5/3', 'KH-08 ? 05/03/2024'],
    ['scope', 'Cả xã', 'KH-06 ? Toàn xã'],
    ['fundingSource', 'XHH', 'KH-17 ? Xã hội hóa'],
    ['hamlets', 'Bình Xuân và Đình 6', 'KH-07 ? Bình Xuân; Đình 6'],
  ])('Kế hoạch %s %j: %s', (field, cell, expected) => {
    expect(verdicts({ plan: [{ [field]: cell }] }, 'plan', field)).toEqual([expected]);
  });

  it.each<[string, Cell, string]>([
    ['consent', 'Đồng ý', 'GM-07 ? Có'],
    ['consent', 'chưa đồng ý', 'GM-07 ? Không'],
    ['topics', '3.6', 'GM-08 ? ND3.6'],
  ])('Gương, mô hình %s %j: %s', (field, cell, expected) => {
    expect(verdicts({ examples: [{ [field]: cell }] }, 'examples', field)).toContain(expected);
  });
});

describe('what is written is taken at its word', () => {
  it.each<[string, Cell, readonly string[]]>([
    ['hamlets', 'Bình Xuân?', ['HD-09 ? Bình Xuân']],
    ['date', '31/4', ['HD-02']],
    ['date', '30/2', ['HD-02']],
    ['date', '29/2', ['HD-02 ? 29/02/2024']],
    ['date', '05032024', ['HD-02 ? 05/03/2024']],
    ['date', '5 3 2024', ['HD-02 ? 05/03/2024']],
    ['date', '5/3/2024 sáng', ['HD-02 ? 05/03/2024']],
    ['date', 'thứ ba, 05/3', ['HD-02 ? 05/03/2024']],
    ['date', '"05/03/2024"', ['HD-63 ✔ 05/03/2024']],
    ['date', 'từ 5/3/2024 đến 7/3/2024', ['HD-02 ? 05/03/2024']],
    ['date', '0503202', ['HD-02']],
    ['date', 'từ ngày 5/3/2024', ['HD-02 ? 05/03/2024']],
    ['date', '12/23', ['HD-02']],
    ['evidence', 'chưa có', ['HD-23']],
    ['evidence', '-', ['HD-23']],
    ['evidence', 'không', ['HD-23']],
    ['note', 'Cả nhà cùng dự 👨\u200d👩\u200d👧', []],
    ['note', '\u202aHọp tại nhà văn hóa\u202c', ['HD-63 ✔ Họp tại nhà văn hóa']],
  ])('%s %j: %j', (field, cell, expected) => {
    expect(verdicts({ activities: [{ [field]: cell }] }, 'activities', field)).toEqual(expected);
  });

  it('a form by words of its title, in order, that stand apart there', () => {
    const forms = [{}, {}, { code: 'HT2.2', title: 'Hội nghị tuyên truyền trực tiếp tại xóm' }];
    const given = { activities: [{ form: 'Hội nghị tại xóm' }], forms };
    expect(verdicts(given, 'activities', 'form')).toEqual(['HD-05 ? HT2.2']);
  });

  it('HD-61: «Xóm 3» and «Tổ 3» are two units, «Hội Phụ nữ» and «hội phụ nữ» one', () => {
    const second = { hamlets: 'Đình 6', attendance: 60, householdsAttending: 55 };
    const ofUnits = (one: string, other: string): readonly string[] =>
      findingsOf({ activities: [{ leadUnit: one }, { ...second, leadUnit: other }] }).map(({ rule }) => rule);
    expect(ofUnits('Xóm 3', 'Tổ 3')).not.toContain('HD-61');
    expect(ofUnits('Hội Phụ nữ', 'hội phụ nữ')).toContain('HD-61');
  });

  it.each([
    [{ activities: [{ date: '31/4' }] }, 'Ngày: không có ngày «31/4» trong lịch. Xin xem lại ngày và tháng.'],
    [
      { activities: [{ date: '#VALUE!' }] },
      'Ngày: công thức đang báo lỗi «#VALUE!». Xin sửa công thức, hoặc ghi thẳng giá trị.',
    ],
    [
      { activities: [{ evidence: 'chưa có' }] },
      'Minh chứng: ô có ghi «chưa có» nên vẫn được tính là có minh chứng. Xin dán đường dẫn; chưa có thì xóa trống ô này.',
    ],
    [
      { activities: [{ confirmation: 'Trùng' }] },
      'Xác nhận: ô này chỉ để xác nhận «Không trùng». Nếu đúng là một việc ghi hai lần, xin xóa trống ô này: dòng trùng không được tính.',
    ],
  ] as const)('%j: %s', (given, expected) => {
    expect(findingsOf(given).map(findingMessage)).toContain(expected);
  });

  it('a post without evidence is told so once: HD-23, not HD-32 as well', () => {
    const given = { activities: [{ form: 'HT1.7', evidence: 'chưa có' }] };
    expect(verdicts(given, 'activities', 'evidence')).toEqual(['HD-23']);
  });

  it('a cell of spaces is a blank cell', () => {
    const said = findingsOf({ activities: [{ evidence: '   ' }] }).map(findingMessage);
    expect(said).toContainEqual(expect.stringContaining('Minh chứng: còn trống.'));
  });

  it('CH-10: a setting in an old encoding is asked about', () => {
    const settings = { communeName: 'x· B×nh ThuËn' };
    expect(verdicts({ settings }, 'settings', 'value')).toContain('CH-10 ? xã Bình Thuận');
  });
});

describe('values that cannot be are asked about', () => {
  it.each([
    ['bandGood', 0.8],
    ['planYear', 24],
    ['planYear', 204],
  ])('setting %s: %d', (name, value) => {
    expect(verdicts({ settings: { [name]: value } }, 'settings', 'value')).toContain('CH-01');
  });

  it.each(['a@b.vn.', 'a@b..vn', 'hòa@gmail.com', 'mailto:a@b.vn', '<a@b.vn>'])('e-mail «%s»', (email) => {
    expect(verdicts({ officers: [{ email }] }, 'officers', 'email')).toContain('CB-02');
  });

  it('Sáp nhập vào «Xóm 12» is the hamlet of that name, though another has the code 12', () => {
    const hamlets = [{ mergedInto: 'Xóm 12' }, { code: '12', name: 'Đình 6' }, { code: '7', name: 'Xóm 12' }];
    expect(checkTables(tablesWith({ hamlets }), TODAY).book.hamlets[0]?.mergedInto).toEqual(['7']);
  });

  it.each(['xóm Đình 6', 'Thôn Đình VI', 'ĐÌNH 6'])(
    'Sáp nhập vào «%s» names the hamlet Đình 6',
    (mergedInto) => {
      const { book } = checkTables(tablesWith({ hamlets: [{ mergedInto }] }), TODAY);
      const successor = book.hamlets.find(({ name }) => name === 'Đình 6')?.code;
      expect(successor).toBeDefined();
      expect(book.hamlets[0]?.mergedInto).toEqual([successor]);
    },
  );
});

import { describe, expect, it } from '@jest/globals';
import { checkTables } from '../../../../src/domain/validation/check-tables';
import { hamletNounOf } from '../../../../src/domain/hamlets/hamlet-noun';
import { tablesWith, TODAY } from '../../../support/tables-builder';

const named = (...names: readonly string[]) => names.map((name) => ({ name, validTo: null }));
const nounSaid = (hamletNoun: string) => {
  const { book, findings } = checkTables(tablesWith({ settings: { hamletNoun } }), TODAY);
  return [book.settings.hamletNoun, findings.map(({ rule }) => rule)];
};

describe('16.2: what the units of residents are called', () => {
  it.each([
    [['Bình Xuân', 'Trại 4', 'Xóm 3'], 'xóm'],
    [['Thôn Đông', 'thôn Đoài', 'Đồng Bông'], 'thôn'],
    [['TDP 1', 'Tổ 2', 'tổ dân phố số 3'], 'tổ dân phố'],
    [['Xóm 1', 'Xóm 2', 'Tổ dân phố 1', 'Bản Trung'], 'xóm, tổ dân phố, bản'],
    [['Ấp Đông', 'Khóm 1', 'Ấp Tây'], 'ấp, khóm'],
    [['Bình Xuân', 'Trại 4', 'Đình 6', 'Bản Trung'], 'xóm, bản'],
    [[], 'xóm'],
  ])('of %j', (names, noun) => {
    expect(hamletNounOf(named(...names))).toBe(noun);
  });

  it('is of the hamlets that stand', () => {
    expect(hamletNounOf([{ name: 'Xóm 1', validTo: '2025-06-30' as never }, ...named('Thôn Đông')])).toBe(
      'thôn',
    );
  });

  it.each([
    ['Thôn', 'thôn'],
    ['xóm; tổ dân phố; bản', 'xóm, tổ dân phố, bản'],
    ['Xóm, tổ dân phố và bản', 'xóm, tổ dân phố, bản'],
    ['hỗn hợp', 'xóm'],
    ['', 'xóm'],
  ])('«%s» in Cấu hình', (typed, noun) => {
    expect(nounSaid(typed)).toEqual([noun, []]);
  });

  it('what is no word is asked about, and the names are followed', () => {
    expect(nounSaid('70 khu')).toEqual(['xóm', ['CH-01']]);
  });
});

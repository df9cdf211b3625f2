import { describe, expect, it } from '@jest/globals';
import { changedPart } from '../../../../src/domain/text/changed-part';

const named = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `Xóm ${String(at + 1)}`);
const MANY = named(40);
const cell = (items: readonly string[]): string => items.join('; ');

describe('what of a long cell a mend changes', () => {
  it('a short cell is told whole', () => {
    expect(changedPart('xóm Đình VI; Trại 4', 'Đình 6; Trại 4')).toEqual([
      'xóm Đình VI; Trại 4',
      'Đình 6; Trại 4',
    ]);
  });
  it('of forty hamlets the one that is spelt otherwise, wherever it stands', () => {
    const wrong = (at: number) => cell(MANY.map((name, index) => (index === at ? name.toUpperCase() : name)));
    expect(changedPart(wrong(20), cell(MANY))).toEqual(['…; XÓM 21; …', '…; Xóm 21; …']);
    expect(changedPart(wrong(0), cell(MANY))).toEqual(['XÓM 1; …', 'Xóm 1; …']);
    expect(changedPart(wrong(39), cell(MANY))).toEqual(['…; XÓM 40', '…; Xóm 40']);
  });
  it('one that was named twice, one that is added, and a list that becomes a group', () => {
    expect(changedPart(cell([...MANY, 'Xóm 40']), cell(MANY))).toEqual(['…; Xóm 40', '…']);
    expect(changedPart(cell(MANY.slice(1)), cell(MANY))).toEqual(['…', 'Xóm 1; …']);
    expect(changedPart(cell(MANY), 'Cả 40 xóm')).toEqual([cell(MANY), 'Cả 40 xóm']);
  });
  it('a long sentence is told whole', () => {
    const long =
      'Họp dân bàn việc làm đường, trồng hoa, phân loại rác và góp ngày công của từng hộ trong xóm, cả buổi';
    expect(changedPart(`${long} hoà`, `${long} hòa`)).toEqual([`${long} hoà`, `${long} hòa`]);
  });
});

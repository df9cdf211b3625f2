import { describe, expect, it } from '@jest/globals';
import { leadUnitsByCount } from '../../../../src/domain/report/lead-units';

const rows = (...units: readonly string[]): { leadUnit: string }[] => units.map((leadUnit) => ({ leadUnit }));

describe('I.2: units by the activities they led', () => {
  it('§5: two placements of a tone mark are one unit, under the spelling most rows use', () => {
    expect(leadUnitsByCount(rows('Tổ thuỷ nông', 'Tổ thủy nông', 'Tổ thủy nông', 'Hội Phụ nữ'))).toEqual([
      { name: 'Tổ thủy nông', activityCount: 3 },
      { name: 'Hội Phụ nữ', activityCount: 1 },
    ]);
  });

  it('of spellings used equally often the first is named', () => {
    expect(leadUnitsByCount(rows('hội phụ nữ', 'Hội Phụ nữ'))).toEqual([
      { name: 'hội phụ nữ', activityCount: 2 },
    ]);
  });

  it('rows without a unit name none', () => {
    expect(leadUnitsByCount(rows('', '  '))).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { namedChanges } from '../../../support/named-changes';
import { starterRecords } from '../../../support/starter-tables';

/** The soak makes a thousand. */
const MUTATIONS = 20;
const SEEDS = Array.from({ length: MUTATIONS }, (_, index) => index + 1);

describe('«Tra số liệu»: every figure that one changed cell makes another is named, and none besides', () => {
  const demo = starterRecords('binh-thuan-2024');
  const issued = {
    // A third of the year is as good, and three times as fast.
    workbook: { ...demo, 'Hoạt động': (demo['Hoạt động'] ?? []).filter((_, index) => index % 3 === 0) },
    code: '2024-Q2',
    aliases: { 'xóm thuận phong xii': 'Thuận Phong 12' },
  };
  it(`${String(MUTATIONS)} seeded mutations behind the report of a quarter`, () => {
    const changes = namedChanges(issued, SEEDS);
    for (const { seed, what, named, expected, isNoticed } of changes)
      expect({ seed, what, named, isNoticed }).toEqual({ seed, what, named: expected, isNoticed: true });
    for (const { seed, what, verified, expectedOfProof } of changes)
      expect({ seed, what, verified }).toEqual({ seed, what, verified: expectedOfProof });
    expect(changes.filter(({ named }) => named.length > 0).length).toBeGreaterThan(MUTATIONS / 10);
    expect(changes.filter(({ named }) => named.length === 0).length).toBeGreaterThan(MUTATIONS / 10);
  });
});

import { describe, expect, it } from '@jest/globals';
import { namedChanges } from '../support/named-changes';
import { starterRecords } from '../support/starter-tables';

const MUTATIONS = 1000;
const PERIODS = ['2024-T04', '2024-Q2', '2024-9T', '2024'];

describe('«Tra số liệu» and verify: every figure that one changed cell makes another is named, and none besides', () => {
  it.each(PERIODS.map((code, at) => [code, at] as const))(
    '%s',
    (code, at) => {
      const workbook = starterRecords('binh-thuan-2024');
      const aliases = { 'xóm thuận phong xii': 'Thuận Phong 12' };
      const seeds = Array.from(
        { length: MUTATIONS / PERIODS.length },
        (_, index) => 10_000 * (at + 1) + index,
      );
      const changes = namedChanges({ workbook, code, aliases }, seeds);
      const wrong = changes.filter(
        ({ named, expected, isNoticed, verified, expectedOfProof }) =>
          !isNoticed ||
          named.join(' ') !== expected.join(' ') ||
          verified.join(' ') !== expectedOfProof.join(' '),
      );
      expect(wrong).toEqual([]);
      const told = changes.filter(({ named }) => named.length > 0).length;
      process.stdout.write(
        `${code}: ${String(changes.length)} mutations, ${String(told)} changed a figure\n`,
      );
      expect(told).toBeGreaterThan(changes.length / 10);
    },
    3_600_000,
  );
});

import { expect } from '@jest/globals';
import { readXlsx } from '../../src/backend/xlsx/read-xlsx';
import { XlsxRefusedError } from '../../src/backend/xlsx/xlsx-refused-error';
import { cutFiles, flippedFiles } from './damaged-files';

/** Reads seeded damages of a file; each must be refused, or give what the sound file gives. */
export async function countDamages(
  bytes: Uint8Array,
  { flips, cuts, seed }: { flips: number; cuts: number; seed: number },
): Promise<{ refused: number; equal: number }> {
  const sound = JSON.stringify(await readXlsx(bytes, 'sổ.xlsx'));
  const counts = { refused: 0, equal: 0 };
  const changed: string[] = [];
  for (const files of [flippedFiles(bytes, flips, seed), cutFiles(bytes, cuts, seed)]) {
    for (const { what, bytes: damaged } of files) {
      const outcome: unknown = await readXlsx(damaged, 'sổ.xlsx').catch((error: unknown) => error);
      if (outcome instanceof XlsxRefusedError) counts.refused += 1;
      else if (JSON.stringify(outcome) === sound) counts.equal += 1;
      else changed.push(what);
    }
  }
  expect(changed).toEqual([]);
  return counts;
}

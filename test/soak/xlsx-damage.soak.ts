import { describe, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { readXlsx } from '../../packages/local-google/src/backend/xlsx/read-xlsx';
import { writeXlsx } from '../../packages/local-google/src/backend/xlsx/write-xlsx';
import { countDamages } from '../../packages/local-google/test/xlsx/damage-counts';

const FLIPS = 2_000;
const CUTS = 200;

describe('A.1: 2,000 flipped bits and 200 cuts of a file are refused, or read as the sound one', () => {
  const theirs = new Uint8Array(
    readFileSync(join(__dirname, '../../packages/local-google/test/xlsx/libreoffice.xlsx')),
  );
  it.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
    ['as LibreOffice writes it', () => theirs],
    ['as we write it', async () => writeXlsx(await readXlsx(theirs, 'sổ.xlsx'))],
    // Nothing but the checksum tells of a flip here.
    ['packed without compression', () => zipSync(unzipSync(theirs), { level: 0 })],
  ])('%s', async (title, make) => {
    const counts = await countDamages(await make(), { flips: FLIPS, cuts: CUTS, seed: 2026 });
    console.log(`A.1 damages, ${title}: ${JSON.stringify(counts)}`);
  });
});

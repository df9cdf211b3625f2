import type { Result } from '../result';
import { parseMeasuredText } from './measured-text';
import type { MeasureProblem } from './measured-text';

export type AreaProblem = MeasureProblem;

const HECTARES = new Set(['ha', 'hecta', 'hec ta', 'hec-ta']);

/**
 * Reads an area in m²: «1.200,5 m2», «0,5 ha», «2 sào». A mẫu is 10 sào and a thước a fifteenth of one;
 * saoM2 is the m² of one sào where the commune lies (360 in the north).
 */
export function parseAreaText(text: string, saoM2: number): Result<number, AreaProblem> {
  return parseMeasuredText(withWordForMetres(text), (word) => sizeOf(word, saoM2));
}

/** The 2 of m2 must not be read as a number. */
function withWordForMetres(text: string): string {
  return text
    .normalize('NFC')
    .replace(/(?<![\p{L}])(?:m|m[eé]t) ?(?:\^? ?2|²|vu[oô]ng)(?![\p{L}\d])/giu, 'mv');
}

function sizeOf(word: string, saoM2: number): number | null {
  if (word === 'mv') return 1;
  if (HECTARES.has(word)) return 10_000;
  if (word === 'sao') return saoM2;
  if (word === 'sao bac bo') return 360;
  if (word === 'mau') return saoM2 * 10;
  if (word === 'thuoc') return saoM2 / 15;
  return null;
}

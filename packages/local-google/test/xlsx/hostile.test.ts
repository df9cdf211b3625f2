import { describe, expect, it } from '@jest/globals';
import { readXlsx } from '../../src/backend/xlsx/read-xlsx';
import { XlsxRefusedError } from '../../src/backend/xlsx/xlsx-refused-error';
import { HOSTILE_FILES } from './hostile-files';

describe('C.20: a small file that asks for much is refused in one sentence, or read', () => {
  it.each(HOSTILE_FILES.map((one) => [one.title, one] as const))('%s', async (title, one) => {
    const bytes = one.make(one.small);
    const started = process.cpuUsage();
    const outcome: unknown = await readXlsx(bytes, 'sổ.xlsx').catch((error: unknown) => error);
    const { user, system } = process.cpuUsage(started);
    console.log(`C.20 ${title}: ${bytes.length} bytes, ${((user + system) / 1e6).toFixed(2)} s CPU`);
    expect(outcome instanceof XlsxRefusedError ? 'refused' : 'read').toBe(
      one.isReadable ? 'read' : 'refused',
    );
    if (outcome instanceof XlsxRefusedError) expect(outcome.message).toMatch(/^T[^\n]{20,400}\.$/u);
  });

  it('every sort of bound has its file', () => {
    expect(HOSTILE_FILES.length).toBeGreaterThan(40);
  });
});

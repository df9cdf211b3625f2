import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCHEMA_VERSION } from '../../../src/workbook/schema-version';
import type { Commune } from '../commune-host';
import { demoYear } from '../demo-year-starter';
import { columnOf } from '../adapter-host';
import { bendWorkbook, deleteColumns } from './bend-workbook';
import { KEEPER, withGoldenHost } from './golden-host';
import { recordFigures } from './record-figures';

const FOLDER = join(__dirname, '../../golden');

/**
 * Writes the golden workbooks of the schema of this code and what this code computes from them. Run once, by the last
 * commit of a schema: a golden workbook made by later code would prove nothing.
 */
export async function makeGolden(): Promise<void> {
  await withGoldenHost(async (open) => {
    const commune = await open(null);
    await liveThroughTheYear(commune);
    const demo = await keep(commune, 'demo-year');
    await record(await open(demo), 'demo-year');
    await bendWorkbook(commune);
    // The figures are those of the workbook with its columns, since this code refuses it without them.
    const whole = await keep(commune, 'bent');
    const bent = await open(whole);
    await record(bent, 'bent');
    await deleteColumns(commune);
    await keep(commune, 'bent');
  });
}

/** Two reports are issued, both with figures kept; afterwards rows that one of them counted change and go. */
async function liveThroughTheYear(commune: Commune): Promise<void> {
  await commune.data(KEEPER, { command: 'setUp', starter: demoYear() });
  await commune.data(KEEPER, { command: 'check' });
  for (const period of ['2024-T03', '2024-Q1', '2024-Q2'])
    await commune.data(KEEPER, { command: 'coverage', period });
  await commune.data(KEEPER, { command: 'report', period: '2024-Q1' });
  const sheet = await commune.sheet('Hoạt động');
  const attendance = String.fromCharCode(64 + columnOf(sheet, 'Số người'));
  await commune.type('Hoạt động', `${attendance}12`, [[777]], KEEPER);
  await commune.host.act({
    spreadsheetId: commune.spreadsheetId,
    user: KEEPER,
    sheet: 'Hoạt động',
    command: { kind: 'deleteRows', at: 29, count: 2 },
  });
  await commune.data(KEEPER, { command: 'check' });
  await commune.data(KEEPER, { command: 'report', period: '2024' });
}

async function keep(commune: Commune, name: string): Promise<string> {
  const path = join(FOLDER, `schema-${String(SCHEMA_VERSION)}-${name}.xlsx`);
  await commune.host.exportXlsx(commune.spreadsheetId, path);
  return path;
}

async function record(commune: Commune, name: string): Promise<void> {
  const path = join(FOLDER, `schema-${String(SCHEMA_VERSION)}-${name}.json`);
  writeFileSync(path, `${JSON.stringify(await recordFigures(commune))}\n`);
}

import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import { readXlsx } from '../../src/backend/xlsx/read-xlsx';
import { writeXlsx } from '../../src/backend/xlsx/write-xlsx';

async function madeByExcelJs(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Xóm').getCell('A1').value = 'Mã xóm';
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe('the theme part of .xlsx', () => {
  it('a package that names a theme it does not hold is read, and written back whole', async () => {
    const { 'xl/theme/theme1.xml': theme, ...rest } = unzipSync(await madeByExcelJs());
    expect(theme).toBeDefined();
    const state = await readXlsx(zipSync(rest), 'x.xlsx');
    expect(state.sheets[0]?.cells[0]?.[0]?.v).toBe('Mã xóm');
    expect(Object.keys(unzipSync(await writeXlsx(state)))).toContain('xl/theme/theme1.xml');
  });

  it('what we write survives a round trip through exceljs', async () => {
    const ours = await writeXlsx(await readXlsx(await madeByExcelJs(), 'x.xlsx'));
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(ours.buffer as ArrayBuffer);
    const again = await readXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()), 'x.xlsx');
    expect(again.sheets.map(({ name }) => name)).toEqual(['Xóm']);
  });
});

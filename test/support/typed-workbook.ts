import ExcelJS from 'exceljs';

type Typed = string | number | Date;

/** Edits an .xlsx as a person in a spreadsheet program would: by tab and header, from row 2 down. */
export async function typeInto(path: string, edit: (book: TypedWorkbook) => void): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  edit(new TypedWorkbook(workbook));
  await workbook.xlsx.writeFile(path);
}

/** A day as a spreadsheet program stores it. */
export const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

export class TypedWorkbook {
  readonly workbook: ExcelJS.Workbook;

  constructor(workbook: ExcelJS.Workbook) {
    this.workbook = workbook;
  }

  sheet(tab: string): ExcelJS.Worksheet {
    const sheet = this.workbook.getWorksheet(tab);
    if (sheet === undefined) throw new Error(`No tab ${tab}`);
    return sheet;
  }

  cell(tab: string, row: number, header: string): ExcelJS.Cell {
    return this.sheet(tab).getRow(row).getCell(this.column(tab, header));
  }

  /** Writes rows from row 2 on; headers left out stay as they are. */
  rows(tab: string, rows: readonly Readonly<Record<string, Typed>>[]): void {
    rows.forEach((row, index) => {
      for (const [header, value] of Object.entries(row)) this.cell(tab, index + 2, header).value = value;
    });
  }

  /** Clears every value below the header. */
  clear(tab: string): void {
    this.sheet(tab).eachRow((row, number) => {
      if (number > 1) row.eachCell((cell) => (cell.value = null));
    });
  }

  /** Deletes what stands below this row in every tab: blank rows that only carry looks make a workbook slow to read. */
  deleteBelow(row: number): void {
    for (const sheet of this.workbook.worksheets)
      if (sheet.rowCount > row) sheet.spliceRows(row + 1, sheet.rowCount - row);
  }

  /** Rows that have something in the column, with their sheet row. */
  found(tab: string, header: string): { row: number; value: ExcelJS.CellValue }[] {
    const column = this.column(tab, header);
    const found: { row: number; value: ExcelJS.CellValue }[] = [];
    this.sheet(tab).eachRow((row, number) => {
      const { value } = row.getCell(column);
      if (number > 1 && value !== null) found.push({ row: number, value });
    });
    return found;
  }

  private column(tab: string, header: string): number {
    let found = 0;
    this.sheet(tab)
      .getRow(1)
      .eachCell((cell, column) => {
        if (cell.text === header) found = column;
      });
    if (found === 0) throw new Error(`Tab ${tab} has no header ${header}`);
    return found;
  }
}

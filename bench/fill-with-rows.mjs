import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { Workbook } = createRequire(join(ROOT, 'package.json'))('exceljs');
const DAY = 86_400_000;

/** Copies the activities of a workbook of the demo, each a few days on, until there are as many as asked for. */
export async function fillWithRows(file, size) {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  const sheet = workbook.getWorksheet('Hoạt động');
  const heads = sheet.getRow(1).values;
  const column = (head) => heads.indexOf(head);
  const rows = [];
  sheet.eachRow((row, number) => {
    if (number > 1 && row.getCell(column('Mã')).value) rows.push(row.values.slice());
  });
  for (let made = rows.length; made < size; made += 1) {
    const values = rows[made % rows.length].slice();
    const date = values[column('Ngày')];
    if (date instanceof Date)
      values[column('Ngày')] = new Date(
        +date - (made % 300) * DAY > Date.UTC(2023, 11, 15) ? +date - (made % 300) * DAY : +date,
      );
    values[column('Mã')] = `HD${String(made + 10_000)}`;
    values[column('_id')] = '';
    sheet.getRow(made + 2).values = values;
  }
  await workbook.xlsx.writeFile(file);
}

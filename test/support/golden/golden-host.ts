import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type HostOptions, startHost } from 'local-google';
import { PUSHED } from '../built-host';
import { Commune } from '../commune-host';

/** Administrator of the made-up commune, who owns the golden workbooks. */
export const KEEPER = 'quan-tri@binhthuan.example';
/** An official who may edit the workbook and none of its protected tabs. */
export const OFFICIAL = 'dia-chinh@binhthuan.example';

/** Noon of 31 December 2024 in Việt Nam: every row of the made-up year has happened. */
export const GOLDEN_NOW = Date.UTC(2024, 11, 31, 5);

/** Scripts of a commune's own, beside the bundle: a person's hand where the grid of the local Google has none. */
const OWN_SCRIPT = `
function ownFormats(list) {
  list.forEach(function (each) {
    var range = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(each.sheet).getRange(each.range);
    if (each.background) range.setBackground(each.background);
    if (each.bold) range.setFontWeight('bold');
    if (each.numberFormat) range.setNumberFormat(each.numberFormat);
    if (each.note) range.setNote(each.note);
  });
}
function ownTab(name, values) {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet(name, 0);
  sheet.getRange(1, 1, values.length, values[0].length).setValues(values);
}
function moveTab(name, position) {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  book.setActiveSheet(book.getSheetByName(name));
  book.moveActiveSheet(position);
}
`;

/** A local Google with the built bundle in a folder of its own; closed afterwards. */
export async function withGoldenHost<T>(
  work: (open: (path: string | null) => Promise<Commune>, scriptDir: string) => Promise<T>,
  options: Partial<HostOptions> = {},
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'loa-xom-golden-'));
  const scriptDir = join(folder, 'pushed');
  cpSync(PUSHED, scriptDir, { recursive: true });
  appendFileSync(join(scriptDir, 'code.js'), OWN_SCRIPT);
  const host = await startHost({ now: GOLDEN_NOW, scriptDir, ...options });
  try {
    return await work(async (path) => {
      const id =
        path === null
          ? await host.createSpreadsheet({ name: 'Bình Thuận', locale: 'vi_VN', owner: KEEPER })
          : await host.importXlsx(path, KEEPER);
      await host.share(id, OFFICIAL, 'editor');
      return new Commune(host, id);
    }, scriptDir);
  } finally {
    await host.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

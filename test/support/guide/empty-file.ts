import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbookFile, type WorkbookFile } from '../../../cli/files/workbook-file';
import { withNewWorkbook } from '../../../cli/session';

/** A spreadsheet as Google gives it before anything is done to it. */
export async function emptyFile(): Promise<WorkbookFile> {
  const path = join(mkdtempSync(join(tmpdir(), 'loa-xom-empty-')), 'bang-tinh-trong.xlsx');
  writeFileSync(path, await withNewWorkbook(undefined, (session) => session.bytes()));
  return openWorkbookFile(path);
}

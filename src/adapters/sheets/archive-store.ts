import type { ArchiveLine, ArchivePort, NewArchiveLine } from '../../app/ports/archive-port';
import { ARCHIVE_EVENTS, ARCHIVE_HEADERS, type ArchiveEvent } from '../../workbook/archive-tab';
import { toSheetText } from '../../workbook/sheet-text';
import { findSheet } from './find-sheet';
import { ensureRows } from './tab-writer';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const WIDTH = ARCHIVE_HEADERS.length;
const EVENTS = new Map(
  Object.entries(ARCHIVE_EVENTS).map(([event, word]) => [word as unknown, event as ArchiveEvent]),
);

/** The archive in the spreadsheet that the script is bound to. */
export function createArchiveStore(): ArchivePort {
  const find = (): Sheet | null => findSheet(SpreadsheetApp.getActiveSpreadsheet().getSheets(), 'archive');
  return {
    read: () => {
      const sheet = find();
      if (sheet === null) return null;
      const last = sheet.getLastRow();
      return last < 2
        ? []
        : sheet
            .getRange(2, 1, last - 1, WIDTH - 1)
            .getValues()
            .map(toLine);
    },
    contents: (first, last) =>
      find()
        ?.getRange(first + 2, WIDTH, last - first + 1, 1)
        .getValues()
        .map(([value]) => (typeof value === 'string' ? value : '')) ?? [],
    append: (lines) => {
      const sheet = find();
      if (sheet !== null) put(sheet, sheet.getLastRow() + 1, lines);
    },
    rewrite: (lines) => {
      const sheet = find();
      if (sheet === null) return;
      if (sheet.getMaxRows() > 1) sheet.getRange(2, 1, sheet.getMaxRows() - 1, WIDTH).clearContent();
      put(sheet, 2, lines);
    },
  };
}

function put(sheet: Sheet, row: number, lines: readonly NewArchiveLine[]): void {
  if (lines.length === 0) return;
  ensureRows(sheet, row + lines.length - 1);
  const values = lines.map(({ event, tab, id, digest, at, content }) =>
    [ARCHIVE_EVENTS[event], tab, id, digest, at, content].map(toSheetText),
  );
  sheet.getRange(row, 1, values.length, WIDTH).setValues(values);
}

/** Null for a line that somebody wrote or damaged. */
function toLine(line: readonly unknown[]): ArchiveLine | null {
  const [word, tab, id, digest, at] = line;
  const event = EVENTS.get(word);
  if (event === undefined || [tab, id, digest, at].some((cell) => typeof cell !== 'string')) return null;
  return { event, tab, id, digest, at } as ArchiveLine;
}

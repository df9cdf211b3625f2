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

/**
 * Up to so many lines their contents are read along with them, so that a check which names changed rows reads once; beyond it
 * they are asked for where something changed, since text that nobody needs would make every check wait.
 */
const LINES_READ_WHOLE = 10_000;

/** The archive in the spreadsheet that the script is bound to. */
export function createArchiveStore(): ArchivePort {
  const find = (): Sheet | null => findSheet(SpreadsheetApp.getActiveSpreadsheet().getSheets(), 'archive');
  return {
    read: () => {
      const sheet = find();
      if (sheet === null) return null;
      const count = sheet.getLastRow() - 1;
      const width = count <= LINES_READ_WHOLE ? WIDTH : WIDTH - 1;
      return count < 1 ? [] : sheet.getRange(2, 1, count, width).getValues().map(toLine);
    },
    contents: (first, last) =>
      find()
        ?.getRange(first + 2, WIDTH, last - first + 1, 1)
        .getValues()
        .map(([value]) => toText(value)) ?? [],
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

const toText = (value: unknown): string => (typeof value === 'string' ? value : '');

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
  const [word, tab, id, digest, at, content] = line;
  const event = EVENTS.get(word);
  if (event === undefined || [tab, id, digest, at].some((cell) => typeof cell !== 'string')) return null;
  return { event, tab, id, digest, at, content: line.length < WIDTH ? null : toText(content) } as ArchiveLine;
}

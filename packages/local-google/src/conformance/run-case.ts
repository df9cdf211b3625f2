import type { ConformanceCase, Ground, Outcome, Result } from './conformance-case';
import { NotedDifference } from './expectations';

/** Runs one case in a tab of its own, which is deleted afterwards; a case by hand only says its steps. */
export function runCase(conformanceCase: ConformanceCase): Outcome {
  const { fact, title, source } = conformanceCase;
  const told = (result: Result, seen: string): Outcome => ({ fact, title, source, result, seen });
  if (conformanceCase.tag === 'by hand') return told('by hand', conformanceCase.steps);
  try {
    onFreshGround(conformanceCase.run);
    return told('pass', '');
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return told(error instanceof NotedDifference ? 'differs as noted' : 'fail', message);
  }
}

function onFreshGround(run: (ground: Ground) => void): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.insertSheet(`conformance ${Utilities.getUuid().slice(0, 8)}`);
  try {
    run({ sheet, book });
  } finally {
    book.deleteSheet(sheet);
  }
}

/** Works with another locale of the spreadsheet, which typed input follows, and puts the old one back. */
export function withLocale(book: Ground['book'], locale: string, work: () => void): void {
  const before = book.getSpreadsheetLocale();
  book.setSpreadsheetLocale(locale);
  try {
    work();
  } finally {
    book.setSpreadsheetLocale(before);
  }
}

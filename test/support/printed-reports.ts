import { printDocx } from '../../src/adapters/docx/print-docx';
import { ADDITIONS } from '../../src/domain/report/additions';
import { barePages, lostRows, onPaper } from './paper';
import { communeFrame, packedDocx, reportWith, sampleCommune } from './report-sample';

export const KINDS = ['2024-T03', '2024-Q1', '2024-6T1', '2024-6T2', '2024-9T', '2024'];

export interface PrintedCase {
  readonly period: string;
  readonly rows: number;
}

/** Prints reports of made-up communes with all their appendices; gives what no page has, and pages with only the end mark. */
export function badlyPrinted(cases: readonly PrintedCase[]): readonly string[] {
  const files = new Map(
    cases.map(({ period, rows }): [string, Uint8Array] => {
      const book = rows === 0 ? communeFrame().build() : sampleCommune(rows);
      const report = reportWith(book, period, { additions: ADDITIONS });
      return [`${period}, ${String(rows)}`, packedDocx(printDocx(report))];
    }),
  );
  const papers = onPaper(files);
  return [...files].flatMap(([name, docx]) => {
    const paper = papers.get(name);
    if (paper === undefined || paper.pages.length === 0) return [`${name}: no pages`];
    const lost = lostRows(docx, paper).map((row) => `${name}: lost ${row}`);
    return [...lost, ...barePages(paper).map(() => `${name}: a bare page`)];
  });
}

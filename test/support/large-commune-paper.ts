import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeWorkbook } from '../../cli/commands/init';
import type { CommuneSize } from '../../cli/demo-commune/make-commune';
import { DEMO_SEED, makeCommune } from '../../cli/demo-commune/make-commune';
import { readStarter } from '../../cli/starter-files';
import { loaJson, temporaryFolder } from './cli';
import type { Paper } from './paper';
import { barePages, lostRows, onPaper } from './paper';

/** Pages of the demonstration's reports and four more, by kind of period (the limits of a report that is read in five minutes). */
export const MOST_PAGES: Readonly<Record<string, number>> = {
  '2026-T06': 3 + 4,
  '2026-Q2': 6 + 4,
  '2026-6T1': 8 + 4,
  '2026-9T': 8 + 4,
  '2026': 10 + 4,
};

const LAST_DAY = '2026-12-14';

export interface PrintedReport extends Paper {
  readonly lost: readonly string[];
  readonly bare: readonly string[];
}

/** Reports of the made-up commune of 2026, of whatever size, as LibreOffice prints them: by period. */
export async function reportsOnPaper(
  size: Partial<CommuneSize>,
): Promise<ReadonlyMap<string, PrintedReport>> {
  const folder = temporaryFolder();
  try {
    const workbook = folder.path('xa.xlsx');
    const starter = makeCommune(
      readStarter(join(__dirname, '../../sheets-templates'), 'xa-2026'),
      DEMO_SEED,
      { ...size, until: LAST_DAY },
    );
    const args = {
      files: [],
      force: true,
      preview: false,
      below: false,
      json: false,
      stats: false,
      workbook,
    };
    await makeWorkbook(args, { template: 'xa-2026', starter });
    const files = new Map(
      Object.keys(MOST_PAGES).map((period) => {
        const out = folder.path(`${period}.docx`);
        loaJson('report', '--workbook', workbook, '--period', period, '--as-of', LAST_DAY, '--out', out);
        return [period, new Uint8Array(readFileSync(out))] as const;
      }),
    );
    const papers = onPaper(files);
    return new Map(
      [...files].map(([period, docx]) => {
        const paper = papers.get(period) ?? { pages: [] };
        return [period, { ...paper, lost: lostRows(docx, paper), bare: barePages(paper) }];
      }),
    );
  } finally {
    folder.remove();
  }
}

/** What is wrong with them: too many pages, rows that are lost, pages with nothing on them, figures that are broken. */
export function faultsOf(reports: ReadonlyMap<string, PrintedReport>): readonly string[] {
  return [...reports].flatMap(([period, { pages, lost, bare }]) => [
    ...(pages.length === 0 ? [`${period}: no page`] : []),
    ...(pages.length > (MOST_PAGES[period] ?? 0) ? [`${period}: ${String(pages.length)} pages`] : []),
    ...lost.map((row) => `${period}: lost «${row}»`),
    ...bare.map(() => `${period}: a bare page`),
    ...pages.flatMap((page) => (page.match(BROKEN) ?? []).map((line) => `${period}: «${line}» is broken`)),
  ]);
}

/** «152.66» at a line's end with the last digit below it. */
const BROKEN = /(?:^|\s)\d{1,3}(?:\.\d{3})*\.\d{1,2}\n\d{1,2}(?=\s|$)/gm;

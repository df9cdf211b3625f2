import type { Block, ReportDocument, Runs, Table, TableCell } from '../../../src/domain/report/tree';
import { printedReport } from './printed-report';
import type { FlatBlock, PrintedReport } from './printed-report';

/** The report's tree as text, block by block. */
export const printedTree = (report: ReportDocument): PrintedReport =>
  printedReport(report.sections.flatMap(({ blocks }) => blocks.flatMap(flat)));

const words = (runs: Runs): string => runs.map(({ text }) => text).join('');
const paragraph = (text: string): FlatBlock => ({ kind: 'paragraph', text });

function flat(block: Block): readonly FlatBlock[] {
  switch (block.kind) {
    case 'letterhead': {
      const agency = [...(block.parentAgency === null ? [] : [block.parentAgency]), ...block.agency];
      const lines = [...agency.map(words), block.nation, block.motto, words(block.number)];
      return [{ kind: 'letterhead', lines: [...lines, words(block.placeAndDate)] }];
    }
    case 'title':
      return [block.documentKind, ...block.abstract.map(words)].map(paragraph);
    case 'addressees':
      return [paragraph(`${block.label} ${block.names.map(words).join('; ')}`)];
    case 'legalBases':
      return block.lines.map((line) => paragraph(words(line)));
    case 'heading':
      return [{ kind: 'heading', level: block.level, text: words(block.runs) }];
    case 'listItem':
      return [paragraph(`- ${words(block.runs)}`)];
    case 'paragraph':
    case 'caption':
    case 'note':
      return words(block.runs).split('\n').map(paragraph);
    case 'table':
      return [{ kind: 'table', header: grid(block, block.header), rows: grid(block, block.rows) }];
    case 'chart':
      return [];
    case 'signature': {
      const signer = [...block.authorityLines, words(block.signerTitle), words(block.signerName)];
      return [{ kind: 'signature', recipients: block.recipients.map(words), signer }];
    }
    case 'appendixTitle':
      return [
        { kind: 'heading', level: 1, text: block.label },
        ...[block.title, words(block.reference)].map(paragraph),
      ];
  }
}

/** Rows by column; a cell that spans rows has its words in the first, as a .docx has them. */
function grid({ columns }: Table, rows: readonly (readonly TableCell[])[]): string[][] {
  const open = columns.map(() => 0);
  return rows.map((cells) => {
    const row: string[] = [];
    const left = [...cells];
    while (row.length < columns.length) {
      const at = row.length;
      if ((open[at] ?? 0) > 0) {
        open[at] = (open[at] ?? 0) - 1;
        row.push('');
        continue;
      }
      const cell = left.shift();
      if (cell === undefined) break;
      for (let span = cell.columnSpan ?? 1; span > 0; span -= 1) {
        open[row.length] = (cell.rowSpan ?? 1) - 1;
        row.push(words(cell.runs));
      }
    }
    return row;
  });
}

import type { Picture } from '../../app/ports/ports';
import type { Block, Chart, ReportSection, Table } from '../../domain/report/tree';
import { PAGE } from './decree-form';
import type { DocxPackage } from './docx-package';
import { EMPTY_HEADER, NUMBERED_HEADER } from './page-headers';
import { lastLineBelow, staysWithNext } from './keep-together';
import { printChart } from './print-chart';
import { printLetterhead } from './print-letterhead';
import {
  gapParagraph,
  printAddressees,
  printAppendixTitle,
  printCaption,
  printHeading,
  printLegalBases,
  printNote,
  printParagraph,
  printTitle,
} from './print-paragraphs';
import { printSignature } from './print-signature';
import { printTable } from './print-table';
import { paragraph } from './word-paragraph';
import type { Spacing } from './word-paragraph';
import { element } from './xml';
import type { Xml } from './xml';

/** Too small to push anything to another page. */
const CLOSING_SPACING: Spacing = { before: 0, after: 0, line: 20, lineRule: 'exact' };

/** What blocks refer to: the package that grows, and the charts that could be drawn. */
export interface Referred {
  readonly docx: DocxPackage;
  readonly pictures: ReadonlyMap<Chart, Picture>;
}

/** The blocks of a section, and the end of it: the last one's stands in the body, any other's in a paragraph. */
export function printSection(section: ReportSection, referred: Referred, isLast: boolean): readonly Xml[] {
  const { blocks } = section;
  const printed = blocks.flatMap((_, position) =>
    lastLineBelow(blocks, position - 1) === undefined ? printBlock(section, position, referred) : [],
  );
  const page = pageOf(section, referred.docx);
  const closing = { spacing: CLOSING_SPACING, markSize: 2 };
  if (!isLast) return [...printed, paragraph({ ...closing, section: page })];
  // After a table Word wants a paragraph before the body ends.
  const endsWithTable =
    blocks[blocks.length - 1]?.kind === 'signature' || lastLineBelow(blocks, blocks.length - 2) !== undefined;
  return [...printed, ...(endsWithTable ? [paragraph(closing)] : []), page];
}

/** §4.1, §4.2, §4.4: the page, and its number in the top margin from the second page on; in the order of CT_SectPr. */
function pageOf({ orientation, restartsPageNumbers }: ReportSection, docx: DocxPackage): Xml {
  const lies = orientation === 'landscape';
  const { margin } = PAGE;
  const header = (type: string, part: string): Xml =>
    element('w:headerReference', { 'w:type': type, 'r:id': docx.add('header', part) });
  return element('w:sectPr', {}, [
    header('default', NUMBERED_HEADER),
    header('first', EMPTY_HEADER),
    element('w:pgSz', {
      'w:w': lies ? PAGE.height : PAGE.width,
      'w:h': lies ? PAGE.width : PAGE.height,
      'w:orient': orientation,
    }),
    element('w:pgMar', {
      'w:top': margin.top,
      'w:right': margin.right,
      'w:bottom': margin.bottom,
      'w:left': margin.left,
      'w:header': margin.header,
      'w:footer': margin.footer,
      'w:gutter': 0,
    }),
    element('w:pgNumType', { 'w:fmt': 'decimal', 'w:start': restartsPageNumbers ? 1 : undefined }),
    element('w:titlePg'),
  ]);
}

function printBlock(
  { blocks, orientation }: ReportSection,
  position: number,
  { docx, pictures }: Referred,
): readonly Xml[] {
  const block = blocks[position];
  if (block === undefined) return [];
  const keepNext = staysWithNext(blocks, position);
  switch (block.kind) {
    case 'letterhead':
      return [printLetterhead(block)];
    case 'title':
      return printTitle(block);
    case 'addressees':
      return printAddressees(block);
    case 'legalBases':
      return printLegalBases(block);
    case 'heading':
      return [printHeading(block)];
    case 'paragraph':
      return [printParagraph(block, '', keepNext)];
    case 'listItem':
      return [printParagraph(block, '- ', keepNext)];
    case 'caption':
      return [printCaption(block)];
    case 'note':
      return [printNote(block, keepNext)];
    case 'table':
      return printTableAt(blocks, position, block, docx);
    case 'chart':
      return [printChart(block, pictures.get(block), docx)];
    case 'signature':
      return [printSignature(block)];
    case 'appendixTitle':
      return printAppendixTitle(block, orientation);
  }
}

function printTableAt(
  blocks: readonly Block[],
  position: number,
  table: Table,
  docx: DocxPackage,
): readonly Xml[] {
  const lastLine = lastLineBelow(blocks, position);
  const printed = printTable(table, docx, lastLine);
  const hasAirBelow = lastLine === undefined && blocks[position + 1]?.kind !== 'note';
  return hasAirBelow ? [printed, gapParagraph()] : [printed];
}

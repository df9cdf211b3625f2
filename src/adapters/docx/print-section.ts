import { AlignmentType, Header, NumberFormat, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx';
import type { ISectionOptions, Table } from 'docx';
import type { Block, Orientation, ReportSection } from '../../domain/report/tree';
import { BLACK, FONT, PAGE, SIZE } from './decree-form';
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

/** §4.1, §4.2, §4.4: the page, and its number in the top margin from the second page on. */
export function printSection(section: ReportSection): ISectionOptions {
  const landscape = section.orientation === 'landscape';
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          width: PAGE.width,
          height: PAGE.height,
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: PAGE.margin,
        pageNumbers: {
          formatType: NumberFormat.DECIMAL,
          ...(section.restartsPageNumbers ? { start: 1 } : {}),
        },
      },
    },
    headers: {
      default: numberedHeader(),
      first: new Header({ children: [new Paragraph({ children: [] })] }),
    },
    children: section.blocks.flatMap((block, position) =>
      printBlock(block, section.blocks[position + 1], section.orientation),
    ),
  };
}

const numberedHeader = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: SIZE.pageNumber, color: BLACK }),
        ],
      }),
    ],
  });

function printBlock(block: Block, next: Block | undefined, orientation: Orientation): (Paragraph | Table)[] {
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
      return [printParagraph(block, '', next?.kind === 'signature')];
    case 'listItem':
      return [printParagraph(block, '- ')];
    case 'caption':
      return [printCaption(block)];
    case 'note':
      return [printNote(block)];
    case 'table':
      return next?.kind === 'note' ? [printTable(block)] : [printTable(block), gapParagraph()];
    case 'signature':
      return [printSignature(block)];
    case 'appendixTitle':
      return printAppendixTitle(block, orientation);
  }
}

import { heading, paragraph, textOf } from './blocks';
import { inToneStyle, styleOfWording } from './in-tone-style';
import { toRoman } from './numbering';
import { outlineOf } from './outline';
import type { Appendix, Chapter } from './outline';
import { withFullNames } from './prose/full-names';
import { reportContext } from './report-context';
import type { AppendixLabel, ReportContext, ReportInput } from './report-context';
import { closing } from './sections/closing';
import { letterhead } from './sections/letterhead';
import { opening } from './sections/opening';
import type { Block, ReportDocument, ReportSection } from './tree';

/**
 * The official report of a period as a tree. The same input gives the same tree. Throws only where `input` does
 * not belong together (indicators or wording that this version does not know).
 */
export function buildReport(input: ReportInput): ReportDocument {
  const { highlights, chapters, appendices } = outlineOf(input);
  const context = reportContext(
    input,
    appendices.map(({ id }) => id),
    appendixLabel,
  );
  const { names, say, wording } = context;
  const { toneStyle } = input.book.settings;
  const abstract = textOf(say.runs('title.abstract', { kỳ: names.period, xã: names.commune }));
  const told: readonly Block[] = [
    ...opening(context),
    ...highlights(context),
    ...chaptersOf(chapters, context),
  ];
  const body: readonly Block[] = [
    letterhead(context),
    ...told,
    ...unnamedAppendices(told, appendices, context),
    ...closing(context),
  ];
  const report: ReportDocument = {
    title: `${say.text('title.kind', {})} ${abstract.replace(/\s+/g, ' ')}`,
    sections: [
      { orientation: 'portrait', restartsPageNumbers: false, blocks: body },
      ...appendices.map((appendix) => appendixSection(appendix, context)),
    ],
  };
  const named = withFullNames(report, wording.unitNames ?? [], textOf(names.commune));
  return inToneStyle(named, toneStyle === 'keep' ? styleOfWording(wording) : toneStyle);
}

/** «I. TIÊU ĐỀ», then «1. Tiêu đề» for each part; a part or chapter of which nothing is to be said has no heading. */
function chaptersOf(chapters: readonly Chapter[], context: ReportContext): readonly Block[] {
  return chapters
    .map((chapter) => ({ chapter, parts: partsOf(chapter, context) }))
    .filter(({ parts }) => parts.length > 0)
    .flatMap(({ chapter, parts }, position) => [
      heading(1, `${toRoman(position + 1)}. ${chapterTitle(chapter, context).toUpperCase()}`),
      ...parts.flatMap(({ title, blocks }, index) =>
        title === null ? blocks : [heading(2, `${index + 1}. ${title}`), ...blocks],
      ),
    ]);
}

const partsOf = (chapter: Chapter, context: ReportContext) =>
  chapter.parts
    .map((part) => ({
      title: part.heading === null ? null : context.say.text(`heading.${part.heading}`, {}),
      blocks: part.content(context),
    }))
    .filter(({ blocks }) => blocks.length > 0);

function chapterTitle({ heading: key }: Chapter, { say, names }: ReportContext): string {
  return key === 'next'
    ? say.text('heading.next', { 'kỳ tới': names.nextPeriod })
    : say.text(`heading.${key}`, {});
}

/** The body refers to every appendix (§4.20): those that no sentence names are named at its end. */
function unnamedAppendices(
  told: readonly Block[],
  appendices: readonly Appendix[],
  { appendixLabel: labelOf, say }: ReportContext,
): readonly Block[] {
  const text = `${JSON.stringify(told)}.`;
  const unnamed = appendices.flatMap(({ id }) => {
    const label = labelOf(id);
    if (label === null || new RegExp(`${label}(?![IVX])`).test(text)) return [];
    return [say.text('appendix.entry', { 'phụ lục': label, tên: say.text(`appendix.${id}`, {}) })];
  });
  return unnamed.length === 0
    ? []
    : [paragraph(say.runs('appendix.attached', { 'danh sách': unnamed.join('; ') }))];
}

/** One appendix has no number, two or more have Roman ones (§4.20). */
const appendixLabel: AppendixLabel = (position, count, say) =>
  count === 1 ? say.text('appendix.onlyLabel', {}) : say.text('appendix.label', { số: toRoman(position) });

function appendixSection({ id, orientation, content }: Appendix, context: ReportContext): ReportSection {
  const { say, names, book } = context;
  const reference = say.runs('appendix.reference', {
    'ký hiệu': book.settings.reportSymbol,
    'cơ quan': names.agency,
  });
  return {
    orientation,
    restartsPageNumbers: true,
    blocks: [
      {
        kind: 'appendixTitle',
        label: context.appendixLabel(id) ?? '',
        title: say.text(`appendix.${id}`, {}).toUpperCase(),
        reference,
      },
      ...content(context),
      paragraph(say.runs('appendix.end', {})),
    ],
  };
}

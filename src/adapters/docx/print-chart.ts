import type { Picture } from '../../app/ports/ports';
import type { Chart } from '../../domain/report/tree';
import { BODY, SIZE } from './decree-form';
import type { DocxPackage } from './docx-package';
import { printText } from './print-runs';
import { paragraph, TIGHT } from './word-paragraph';
import type { ParagraphForm } from './word-paragraph';
import { PICTURE_NAMESPACE } from './word-xml';
import { element } from './xml';
import type { Xml } from './xml';

/** English metric units, in which drawings are measured. */
const EMU_PER_MM = 36_000;
const FORM: ParagraphForm = {
  align: 'center',
  keepNext: true,
  spacing: { ...TIGHT, before: BODY.gap },
};

/** A picture in a line of its own, kept with its caption; where there is none, the sentence that says so. */
export function printChart(chart: Chart, picture: Picture | undefined, docx: DocxPackage): Xml {
  if (picture === undefined)
    return paragraph(FORM, printText(chart.notDrawn, { size: SIZE.note, italic: true }));
  const relation = docx.add('picture', picture);
  return paragraph(FORM, [element('w:r', {}, [element('w:drawing', {}, [inline(chart, relation)])])]);
}

/** In the order of CT_Inline; no distance to the text and no lock are told, for an office may move it. */
function inline({ widthMm, heightMm, alternative }: Chart, relation: string): Xml {
  const size = { cx: Math.round(widthMm * EMU_PER_MM), cy: Math.round(heightMm * EMU_PER_MM) };
  // Ids of drawings are numbers of their own; the relation's is unlike any other already.
  const id = { id: relation.replace(/\D/g, ''), name: relation };
  return element('wp:inline', { distT: 0, distB: 0, distL: 0, distR: 0 }, [
    element('wp:extent', size),
    element('wp:docPr', { ...id, descr: alternative }),
    element('a:graphic', {}, [
      element('a:graphicData', { uri: PICTURE_NAMESPACE }, [
        element('pic:pic', {}, [
          element('pic:nvPicPr', {}, [
            element('pic:cNvPr', { ...id, descr: alternative }),
            element('pic:cNvPicPr'),
          ]),
          element('pic:blipFill', {}, [
            element('a:blip', { 'r:embed': relation }),
            element('a:stretch', {}, [element('a:fillRect')]),
          ]),
          element('pic:spPr', {}, [
            element('a:xfrm', {}, [element('a:off', { x: 0, y: 0 }), element('a:ext', size)]),
            element('a:prstGeom', { prst: 'rect' }, [element('a:avLst')]),
          ]),
        ]),
      ]),
    ]),
  ]);
}

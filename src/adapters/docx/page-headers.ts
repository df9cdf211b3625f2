import { SIZE } from './decree-form';
import { letters } from './print-runs';
import { paragraph } from './word-paragraph';
import { WORD_NAMESPACES } from './word-xml';
import { element, text, xmlPart } from './xml';
import type { Xml } from './xml';

const FORM = letters({ size: SIZE.pageNumber });
const run = (content: Xml): Xml => element('w:r', {}, [FORM, content]);
const fieldMark = (type: 'begin' | 'separate' | 'end'): Xml =>
  run(element('w:fldChar', { 'w:fldCharType': type }));
const header = (content: Xml): string => xmlPart(element('w:hdr', WORD_NAMESPACES, [content]));

/** §4.4: the page's number, centred in the top margin. The number written here is shown until pages are counted. */
export const NUMBERED_HEADER = header(
  paragraph({ align: 'center' }, [
    fieldMark('begin'),
    run(element('w:instrText', { 'xml:space': 'preserve' }, [text('PAGE')])),
    fieldMark('separate'),
    run(element('w:t', {}, [text('2')])),
    fieldMark('end'),
  ]),
);

/** Of a section's first page. */
export const EMPTY_HEADER = header(paragraph({}));

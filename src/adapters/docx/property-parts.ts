import { element, OOXML, text, xmlPart } from './xml';

const PROGRAM = 'Loa Xóm';
const PACKAGE = `${OOXML}package/2006/metadata/core-properties`;
const EXTENDED = `${OOXML}officeDocument/2006/extended-properties`;

/** No times: Drive keeps its own, and without them the same report is the same file. */
export const coreProperties = (title: string): string =>
  xmlPart(
    element('cp:coreProperties', { 'xmlns:cp': PACKAGE, 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
      element('dc:title', {}, [text(title)]),
      element('dc:creator', {}, [text(PROGRAM)]),
      element('cp:lastModifiedBy', {}, [text(PROGRAM)]),
      element('dc:language', {}, [text('vi-VN')]),
    ]),
  );

export const APP_PROPERTIES = xmlPart(
  element('Properties', { xmlns: EXTENDED }, [element('Application', {}, [text(PROGRAM)])]),
);

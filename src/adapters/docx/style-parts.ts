import { BLACK, FONT, SIZE } from './decree-form';
import { FONTS } from './print-runs';
import { sizes, TIGHT } from './word-paragraph';
import type { HeadingStyle } from './word-paragraph';
import { flag, valued, WORD_NAMESPACES, width } from './word-xml';
import { element, xmlPart } from './xml';
import type { Xml } from './xml';

const spacing = element('w:spacing', {
  'w:before': TIGHT.before,
  'w:after': TIGHT.after,
  'w:line': TIGHT.line,
  'w:lineRule': TIGHT.lineRule,
});

/** §4.3: what stands wherever nothing else is said. The language keeps Word from underlining every word. */
const DEFAULTS = element('w:docDefaults', {}, [
  element('w:rPrDefault', {}, [
    element('w:rPr', {}, [
      FONTS,
      valued('w:color', BLACK),
      ...sizes(SIZE.body),
      element('w:lang', { 'w:val': 'vi-VN', 'w:eastAsia': 'vi-VN' }),
    ]),
  ]),
  element('w:pPrDefault', {}, [element('w:pPr', {}, [spacing])]),
]);

const NORMAL = element('w:style', { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' }, [
  valued('w:name', 'Normal'),
  element('w:qFormat'),
]);

/** Without it Word puts its own margins into every cell. */
const NORMAL_TABLE = element('w:style', { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' }, [
  valued('w:name', 'Normal Table'),
  valued('w:uiPriority', 99),
  element('w:semiHidden'),
  element('w:unhideWhenUsed'),
  element('w:tblPr', {}, [
    width('w:tblInd', 0),
    element(
      'w:tblCellMar',
      {},
      ['top', 'left', 'bottom', 'right'].map((side) => width(`w:${side}`, 0)),
    ),
  ]),
]);

/** §4.16. By these names Word's navigation and Google's outline know a heading. */
const heading = (level: 1 | 2): Xml => {
  const styleId: HeadingStyle = `Heading${level}`;
  return element('w:style', { 'w:type': 'paragraph', 'w:styleId': styleId }, [
    valued('w:name', `heading ${level}`),
    valued('w:basedOn', 'Normal'),
    valued('w:next', 'Normal'),
    valued('w:uiPriority', 9),
    element('w:qFormat'),
    element('w:pPr', {}, [spacing, valued('w:outlineLvl', level - 1)]),
    element('w:rPr', {}, [
      FONTS,
      flag('w:b', true),
      flag('w:bCs', true),
      valued('w:color', BLACK),
      ...sizes(SIZE.body),
    ]),
  ]);
};

export const STYLES = xmlPart(
  element('w:styles', WORD_NAMESPACES, [DEFAULTS, NORMAL, heading(1), heading(2), NORMAL_TABLE]),
);

/** Mode 15: Word lays out as it does today and does not open the file in compatibility mode. */
export const SETTINGS = xmlPart(
  element('w:settings', WORD_NAMESPACES, [
    valued('w:defaultTabStop', 720),
    element('w:compat', {}, [
      element('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': 15,
      }),
    ]),
    valued('w:decimalSymbol', ','),
    valued('w:listSeparator', ';'),
  ]),
);

export const FONT_TABLE = xmlPart(
  element('w:fonts', WORD_NAMESPACES, [
    element('w:font', { 'w:name': FONT }, [
      valued('w:panose1', '02020603050405020304'),
      valued('w:charset', '00'),
      valued('w:family', 'roman'),
      valued('w:pitch', 'variable'),
    ]),
  ]),
);

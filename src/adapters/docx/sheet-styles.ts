import { element } from './xml';
import type { Xml } from './xml';

/** Places of the formats below in the list of them, as a cell names its own. */
export const CELL = { plain: 0, head: 1, text: 2, whole: 3, tenths: 4, hundredths: 5 } as const;
const [GENERAL, WHOLE, HUNDREDTHS, TENTHS] = [0, 3, 4, 164];

/** One font and its bold, thin rules, grey heads: a table as it goes to a superior. */
export const sheetStyles = (namespace: string): Xml =>
  element('styleSheet', { xmlns: namespace }, [
    element('numFmts', { count: 1 }, [element('numFmt', { numFmtId: TENTHS, formatCode: '#,##0.0' })]),
    element('fonts', { count: 2 }, [font([]), font([element('b')])]),
    element('fills', { count: 3 }, [pattern('none'), pattern('gray125'), grey()]),
    element('borders', { count: 2 }, [
      element(
        'border',
        {},
        SIDES.map((side) => element(side)),
      ),
      ruled(),
    ]),
    element('cellStyleXfs', { count: 1 }, [element('xf', { numFmtId: GENERAL })]),
    element('cellXfs', { count: 6 }, [
      element('xf', { numFmtId: GENERAL, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }),
      format(GENERAL, { fontId: 1, fillId: 2 }, { horizontal: 'center' }),
      format(GENERAL, {}, {}),
      ...[WHOLE, TENTHS, HUNDREDTHS].map((code) => format(code, {}, { horizontal: 'right', indent: 1 })),
    ]),
  ]);

const SIDES = ['left', 'right', 'top', 'bottom'] as const;

const font = (weight: readonly Xml[]): Xml =>
  element('font', {}, [...weight, element('sz', { val: 11 }), element('name', { val: 'Times New Roman' })]);

const pattern = (patternType: string): Xml => element('fill', {}, [element('patternFill', { patternType })]);

const grey = (): Xml =>
  element('fill', {}, [
    element('patternFill', { patternType: 'solid' }, [element('fgColor', { rgb: 'FFEDEDED' })]),
  ]);

const ruled = (): Xml =>
  element(
    'border',
    {},
    SIDES.map((side) => element(side, { style: 'thin' })),
  );

const format = (
  numFmtId: number,
  looks: { readonly fontId?: number; readonly fillId?: number },
  alignment: { readonly horizontal?: string; readonly indent?: number },
): Xml =>
  element('xf', { numFmtId, fontId: 0, fillId: 0, borderId: 1, xfId: 0, ...looks, ...APPLIED }, [
    element('alignment', { ...alignment, vertical: 'center', wrapText: 1 }),
  ]);

const APPLIED = {
  applyNumberFormat: 1,
  applyFont: 1,
  applyFill: 1,
  applyBorder: 1,
  applyAlignment: 1,
} as const;

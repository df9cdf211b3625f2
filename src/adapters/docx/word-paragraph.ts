import type { Alignment } from '../../domain/report/tree';
import { BLACK, RULE_SIZE, SINGLE_LINE } from './decree-form';
import { flag, valued } from './word-xml';
import { element } from './xml';
import type { Xml } from './xml';

/** Twips. `line` is in 240ths of a line where the rule is `auto`. */
export interface Spacing {
  readonly before: number;
  readonly after: number;
  readonly line: number;
  /** Written out always: LibreOffice clips pictures to one line where it is left out. */
  readonly lineRule: 'auto' | 'exact';
}

export const TIGHT: Spacing = { before: 0, after: 0, line: SINGLE_LINE, lineRule: 'auto' };

export type HeadingStyle = 'Heading1' | 'Heading2';

export interface ParagraphForm {
  readonly style?: HeadingStyle;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  /** A thin black line on top. */
  readonly lineAbove?: boolean;
  readonly spacing?: Spacing;
  /** Twips. `left` and `right`, not `start` and `end`, which LibreOffice does not read everywhere. */
  readonly indent?: {
    readonly left?: number;
    readonly right?: number;
    readonly firstLine?: number;
    readonly hanging?: number;
  };
  readonly align?: Alignment;
  /** Half points: how high a paragraph without text is. */
  readonly markSize?: number;
  /** The section that ends with this paragraph. */
  readonly section?: Xml;
}

/** A paragraph with its properties in the order of CT_PPr. */
export function paragraph(form: ParagraphForm, runs: readonly Xml[] = []): Xml {
  const { spacing = TIGHT, indent } = form;
  const properties = element('w:pPr', {}, [
    valued('w:pStyle', form.style),
    flag('w:keepNext', form.keepNext),
    flag('w:keepLines', form.keepLines),
    form.lineAbove === true ? LINE_ABOVE : null,
    element('w:spacing', {
      'w:before': spacing.before,
      'w:after': spacing.after,
      'w:line': spacing.line,
      'w:lineRule': spacing.lineRule,
    }),
    indent === undefined
      ? null
      : element('w:ind', {
          'w:left': indent.left,
          'w:right': indent.right,
          'w:firstLine': indent.firstLine,
          'w:hanging': indent.hanging,
        }),
    valued('w:jc', form.align === 'justify' ? 'both' : form.align),
    form.markSize === undefined ? null : element('w:rPr', {}, sizes(form.markSize)),
    form.section ?? null,
  ]);
  return element('w:p', {}, [properties, ...runs]);
}

const LINE_ABOVE = element('w:pBdr', {}, [
  element('w:top', { 'w:val': 'single', 'w:color': BLACK, 'w:sz': RULE_SIZE, 'w:space': 1 }),
]);

/** Half points, for Latin letters and for others. */
export const sizes = (halfPoints: number): readonly (Xml | null)[] => [
  valued('w:sz', halfPoints),
  valued('w:szCs', halfPoints),
];

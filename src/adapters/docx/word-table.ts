import { BLACK, GRID_SIZE } from './decree-form';
import { flag, valued, width } from './word-xml';
import { element } from './xml';
import type { Xml } from './xml';

const SIDES = ['top', 'left', 'bottom', 'right'] as const;
const ALL_SIDES = [...SIDES, 'insideH', 'insideV'] as const;
const LINES = {
  grid: { 'w:val': 'single', 'w:color': BLACK, 'w:sz': GRID_SIZE },
  none: { 'w:val': 'none', 'w:color': 'auto', 'w:sz': 0 },
} as const;

export type CellLines = Partial<Readonly<Record<(typeof SIDES)[number], keyof typeof LINES>>>;

export interface TableForm {
  /** Twips, a column each. */
  readonly widths: readonly number[];
  readonly lines: keyof typeof LINES;
  readonly centred: boolean;
  /** Twips between a cell's edge and its text. */
  readonly margins: { readonly side: number; readonly edge: number };
}

export interface CellForm {
  readonly width: number;
  readonly columnSpan?: number | undefined;
  /** A cell over several rows opens with `restart` and stands again, empty, in each row below. */
  readonly merge?: 'restart' | 'continue' | undefined;
  /** Where they are other than the table's. */
  readonly lines?: CellLines | undefined;
  readonly fill?: string | undefined;
  readonly middle?: boolean;
}

/** A table of fixed widths, absolute on the grid and on every cell: converters trust only these. */
export function wordTable(form: TableForm, rows: readonly Xml[]): Xml {
  const { widths, margins } = form;
  const total = widths.reduce((sum, own) => sum + own, 0);
  const marginBySide = {
    top: margins.edge,
    left: margins.side,
    bottom: margins.edge,
    right: margins.side,
  };
  const properties = element('w:tblPr', {}, [
    width('w:tblW', total),
    form.centred ? valued('w:jc', 'center') : null,
    element(
      'w:tblBorders',
      {},
      ALL_SIDES.map((side) => element(`w:${side}`, LINES[form.lines])),
    ),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element(
      'w:tblCellMar',
      {},
      SIDES.map((side) => width(`w:${side}`, marginBySide[side])),
    ),
  ]);
  const grid = element(
    'w:tblGrid',
    {},
    widths.map((own) => element('w:gridCol', { 'w:w': own })),
  );
  return element('w:tbl', {}, [properties, grid, ...rows]);
}

/** No page break splits a row; a header row stands again on every page. */
export const wordRow = (cells: readonly Xml[], isHeader = false): Xml =>
  element('w:tr', {}, [
    element('w:trPr', {}, [flag('w:cantSplit', true), flag('w:tblHeader', isHeader)]),
    ...cells,
  ]);

/** A cell with its properties in the order of CT_TcPr. It must end with a paragraph. */
export const wordCell = (form: CellForm, paragraphs: readonly Xml[]): Xml =>
  element('w:tc', {}, [
    element('w:tcPr', {}, [
      width('w:tcW', form.width),
      valued('w:gridSpan', form.columnSpan),
      valued('w:vMerge', form.merge),
      cellLines(form.lines),
      form.fill === undefined
        ? null
        : element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': form.fill }),
      form.middle === true ? valued('w:vAlign', 'center') : null,
    ]),
    ...paragraphs,
  ]);

/** In the order of CT_TcBorders. */
const cellLines = (lines: CellLines | undefined): Xml | null =>
  lines === undefined
    ? null
    : element(
        'w:tcBorders',
        {},
        SIDES.map((side) => {
          const kind = lines[side];
          return kind === undefined ? null : element(`w:${side}`, LINES[kind]);
        }),
      );

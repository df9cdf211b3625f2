import type { CellStyle, SheetState, SpreadsheetState } from '../model';
import { cellView } from './cell-view';
import { ruleViews } from './rule-views';
import type { CellChange, SheetView, StyleView, WorkbookView } from './view-types';

export function workbookView(state: SpreadsheetState, version: number): WorkbookView {
  const { id, name, locale, timeZone } = state;
  return {
    id,
    name,
    locale,
    timeZone,
    version,
    styles: styleViews(state),
    sheets: state.sheets.map((sheet) => ({ ...frameView(state, sheet), cells: cellsOf(state, sheet) })),
  };
}

export function styleViews(state: SpreadsheetState): StyleView[] {
  return state.styles.map((style) => {
    const view: CellStyle = { ...style };
    delete view.xlsx;
    return view;
  });
}

/** Everything of a sheet but its cells. */
export function frameView(state: SpreadsheetState, sheet: SheetState): Omit<SheetView, 'cells'> {
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.hidden,
    ...(sheet.tabColor === undefined ? {} : { tabColor: sheet.tabColor }),
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    maxRows: sheet.maxRows,
    maxColumns: sheet.maxColumns,
    columnWidths: sheet.columnWidths,
    rowHeights: sheet.rowHeights,
    hiddenColumns: sheet.hiddenColumns,
    hiddenRows: sheet.hiddenRows,
    merges: sheet.merges,
    conditionalFormats: sheet.conditionalFormats,
    protections: sheet.protections,
    ...(sheet.filter === undefined ? {} : { filter: { range: sheet.filter.range } }),
    hiddenGridlines: sheet.hiddenGridlines ?? false,
    rules: ruleViews(state, sheet),
  };
}

function cellsOf(state: SpreadsheetState, sheet: SheetState): CellChange[] {
  const cells: CellChange[] = [];
  sheet.cells.forEach((row, rowIndex) => {
    row.forEach((cell, columnIndex) => {
      const view = cellView(state, cell, row);
      if (view !== null) cells.push([rowIndex, columnIndex, view]);
    });
  });
  return cells;
}

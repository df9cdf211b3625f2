import { parseXml, type XmlElement } from 'ooxml-read';
import type { SheetState, SpreadsheetState } from '../model';
import { sheetRangeName } from './a1';
import type { WorkbookExtras } from './extras';
import { sheetVisibility } from './write-sheet';
import { encodeXml, markup, rebuild } from './markup';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Without a view LibreOffice does not see frozen rows. */
const NEW_VIEWS = '<bookViews><workbookView/></bookViews>';
const FILTER_NAME = '_xlnm._FilterDatabase';

/** workbook.xml; sheets are related as loaSheet1, loaSheet2 … in their order. */
export function workbookXml(
  state: SpreadsheetState,
  sheets: SheetState[],
  extras: WorkbookExtras | undefined,
): string {
  const entries = sheets.map((sheet, index) =>
    markup('sheet', {
      name: sheet.name,
      // Ids must be positive, and Sheets' first sheet may be 0.
      sheetId: extras ? sheet.id : index + 1,
      state: sheetVisibility(sheet),
      'r:id': `loaSheet${index + 1}`,
    }),
  );
  const names = definedNames(state, sheets, extras);
  const namesMarkup = names.length === 0 ? '' : markup('definedNames', {}, names.join(''));
  const calculation = markup('calcPr', { fullCalcOnLoad: 1 });
  const root = { xmlns: MAIN, 'xmlns:r': RELATION, ...extras?.root };
  if (!extras) {
    return markup(
      'workbook',
      root,
      `<workbookPr/>${NEW_VIEWS}${markup('sheets', {}, entries.join(''))}${namesMarkup}${calculation}`,
    );
  }
  const kept = extras.elements.filter(({ name }) => name !== 'definedNames');
  const hasCalculation = kept.some(({ name }) => name === 'calcPr');
  const inner = kept.map(({ name, raw }) => {
    if (name === 'sheets') {
      const views = kept.some((one) => one.name === 'bookViews') ? '' : NEW_VIEWS;
      return (
        views + markup('sheets', {}, entries.join('')) + namesMarkup + (hasCalculation ? '' : calculation)
      );
    }
    // Cached results are as old as the file; whoever opens it next computes them anew.
    if (name === 'calcPr') return rebuild(parseXml(raw), { fullCalcOnLoad: 1 });
    return name === 'bookViews' ? bookViews(parseXml(raw), sheets) : raw;
  });
  return markup('workbook', root, inner.join(''));
}

/** The active tab must be a sheet that exists and shows. */
function bookViews(element: XmlElement, sheets: SheetState[]): string {
  const views = element.children.map((view) => {
    const active = Number(view.attributes['activeTab'] ?? 0);
    if (sheets[active]?.hidden === false) return view.raw;
    const first = Math.max(
      0,
      sheets.findIndex((sheet) => !sheet.hidden),
    );
    return rebuild(view, { activeTab: first === 0 ? undefined : first, firstSheet: undefined });
  });
  return rebuild(element, {}, views);
}

function definedNames(
  state: SpreadsheetState,
  sheets: SheetState[],
  extras: WorkbookExtras | undefined,
): string[] {
  const ranges = state.namedRanges.flatMap(({ name, sheetId, range }) => {
    const sheet = sheets.find((one) => one.id === sheetId);
    return sheet ? [markup('definedName', { name }, encodeXml(sheetRangeName(sheet.name, range)))] : [];
  });
  const others = (extras?.names ?? []).flatMap(({ attributes, sheetId, text }) => {
    const index = sheetId === undefined ? undefined : sheets.findIndex((sheet) => sheet.id === sheetId);
    const sheet = index === undefined ? undefined : sheets[index];
    // A name of a sheet that is gone goes with it; those of filters are written from the model.
    if (index !== undefined && !sheet) return [];
    if (attributes['name'] === FILTER_NAME) return [];
    return [markup('definedName', { ...attributes, localSheetId: index }, encodeXml(text))];
  });
  return [...ranges, ...others, ...sheets.flatMap(filterName)];
}

/** The hidden name by which Excel and LibreOffice know a filter's range. */
function filterName(sheet: SheetState, index: number): string[] {
  if (!sheet.filter) return [];
  const area = sheetRangeName(sheet.name, sheet.filter.range);
  return [markup('definedName', { name: FILTER_NAME, localSheetId: index, hidden: 1 }, encodeXml(area))];
}

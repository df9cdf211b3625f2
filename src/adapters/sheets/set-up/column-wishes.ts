import { labelsOf } from '../../../domain/tables/choices';
import type { Cell } from '../../../domain/tables/cell';
import type { RowTab } from '../../../domain/tables/fields';
import { isNumberKind, NUMBER_FORMATS } from '../../../workbook/codec';
import type { ColumnDefinition } from '../../../workbook/column';
import { findSetting, settingCellKind } from '../../../workbook/setting-cell';
import { columnsOf } from '../../../workbook/workbook';
import type { TabLayout } from '../tab-writer';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type DataValidationBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** How the cells of one of our columns are to be, from row 2 down. */
export interface ColumnWish {
  /** From 1. */
  readonly column: number;
  readonly definition: ColumnDefinition;
  /** Null where the sheet's own format stays. */
  readonly formatAt: (row: number) => string | null;
  /** Null where we set no rule; one that a person set there stays. */
  readonly ruleAt: (row: number) => DataValidation | null;
  /** The rule of all its rows; undefined where they differ. */
  readonly rule: DataValidation | null | undefined;
}

export interface NamedRow {
  readonly row: number;
  readonly name: Cell;
}

/**
 * The wishes for a tab, by its columns as they stand. `settings` are the rows of Cấu hình, which differ in kind; a
 * list from another tab needs that one's layout.
 */
export function columnWishes(
  tab: RowTab,
  layout: TabLayout,
  layouts: ReadonlyMap<RowTab, TabLayout>,
  settings: readonly NamedRow[],
): readonly ColumnWish[] {
  return columnsOf(tab).flatMap(([field, definition]) => {
    const column = layout.columnOf.get(field);
    if (column === undefined) return [];
    if (definition.codec === 'setting') return [settingWish(column, definition, settings)];
    const format = NUMBER_FORMATS[definition.codec];
    const rule = ruleFor(definition, layouts);
    return [{ column, definition, formatAt: () => format, ruleAt: () => rule, rule }];
  });
}

/**
 * Native lists, dates and numbers. They warn and never reject: rejecting loses what was typed, and a script's own
 * write into such a cell would throw (decision 10).
 */
function ruleFor(
  definition: ColumnDefinition,
  layouts: ReadonlyMap<RowTab, TabLayout>,
): DataValidation | null {
  return require(definition, layouts)?.setAllowInvalid(true).setHelpText(definition.help).build() ?? null;
}

function require(
  { codec, editor, list }: ColumnDefinition,
  layouts: ReadonlyMap<RowTab, TabLayout>,
): DataValidationBuilder | null {
  if (editor === 'system') return null;
  const rule = SpreadsheetApp.newDataValidation();
  if (list?.from === 'choices') return rule.requireValueInList([...labelsOf(list.list)], true);
  if (list?.from === 'tab') {
    const source = layouts.get(list.tab);
    const column = source?.columnOf.get(list.field);
    if (source === undefined || column === undefined) return null;
    return rule.requireValueInRange(source.sheet.getRange(2, column, source.sheet.getMaxRows() - 1, 1), true);
  }
  if (codec === 'date') return rule.requireDate();
  if (isNumberKind(codec)) return rule.requireNumberGreaterThanOrEqualTo(0);
  return codec === 'email' ? rule.requireTextIsEmail() : null;
}

/** Numbers and lists row by row; all other values of Cấu hình are text. */
function settingWish(
  column: number,
  definition: ColumnDefinition,
  settings: readonly NamedRow[],
): ColumnWish {
  const text = NUMBER_FORMATS[definition.codec];
  const numberRows = new Set<number>();
  const rules = new Map<number, DataValidation>();
  const start = (): DataValidationBuilder =>
    SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(definition.help);
  for (const { row, name } of settings) {
    const setting = findSetting(name);
    const kind = setting === undefined ? 'text' : settingCellKind(setting.kind);
    if (kind === 'text') continue;
    if (kind === 'number') {
      numberRows.add(row);
      rules.set(row, start().requireNumberGreaterThanOrEqualTo(0).build());
    } else
      rules.set(
        row,
        start()
          .requireValueInList([...labelsOf(kind.list)], true)
          .build(),
      );
  }
  return {
    column,
    definition,
    formatAt: (row) => (numberRows.has(row) ? 'General' : text),
    ruleAt: (row) => rules.get(row) ?? null,
    rule: undefined,
  };
}

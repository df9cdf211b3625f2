import { parseIsoDate } from '../src/domain/calendar/calendar-date';
import type { SettingKey } from '../src/domain/plan/setting-names';
import type { Cell } from '../src/domain/tables/cell';
import type { FieldOf, RowTab } from '../src/domain/tables/fields';

/** Cells of a row by field; fields left out are those of the sample workbook. */
export type ExampleCells<T extends RowTab> = Partial<Readonly<Record<FieldOf<T>, Cell>>>;

/**
 * Changes to a small workbook without faults: the n-th entry of a tab lies over its n-th row; where there is none,
 * over a copy of its last row with a code of its own.
 */
export type RuleExample = {
  readonly [T in Exclude<RowTab, 'settings' | 'inbox' | 'reports'>]?: readonly ExampleCells<T>[];
} & {
  readonly settings?: Partial<Readonly<Record<SettingKey, Cell>>>;
  /** Rows of Cấu hình after the known ones. */
  readonly extraSettings?: readonly ExampleCells<'settings'>[];
  /** Settings without a row. */
  readonly withoutSettings?: readonly SettingKey[];
};

/** Columns of a tab to show in an example, whether the example changes them or not. */
export type ShownColumns = { readonly [T in RowTab]?: readonly FieldOf<T>[] };

/** The makers of examples: rows of one tab. */
const rowsOf =
  <T extends keyof RuleExample>(tab: T) =>
  (...rows: readonly (RuleExample[T] & readonly unknown[])[number][]): Pick<Required<RuleExample>, T> =>
    ({ [tab]: rows }) as unknown as Pick<Required<RuleExample>, T>;
export const activities = rowsOf('activities');
export const plan = rowsOf('plan');
export const contributions = rowsOf('contributions');
export const examples = rowsOf('examples');
export const hamlets = rowsOf('hamlets');
export const officers = rowsOf('officers');
export const topics = rowsOf('topics');
export const forms = rowsOf('forms');
export const criteria = rowsOf('criteria');
export const indicators = rowsOf('indicators');
export const otherFigures = rowsOf('otherFigures');

/** A day as the sheet holds it. */
export function day(iso: string): Cell {
  const date = parseIsoDate(iso);
  if (date === null) throw new RangeError(`No such day: ${iso}`);
  return { kind: 'date', date, minutes: 0 };
}

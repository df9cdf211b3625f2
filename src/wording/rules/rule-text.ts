import { parseIsoDate } from '../../domain/calendar/calendar-date';
import type { SettingKey } from '../../domain/plan/setting-names';
import type { Cell } from '../../domain/tables/cell';
import type { FieldOf, RowTab } from '../../domain/tables/fields';

/** Cells of a row by field; fields left out are those of the sample workbook. */
export type ExampleCells<T extends RowTab> = Partial<Readonly<Record<FieldOf<T>, Cell>>>;

/**
 * Changes to a small workbook without faults: the n-th entry of a tab lies over its n-th row; where there is none,
 * over a copy of its last row with a code of its own.
 */
export type RuleExample = {
  readonly [T in Exclude<RowTab, 'settings' | 'reports'>]?: readonly ExampleCells<T>[];
} & {
  readonly settings?: Partial<Readonly<Record<SettingKey, Cell>>>;
  /** Rows of Cấu hình after the known ones. */
  readonly extraSettings?: readonly ExampleCells<'settings'>[];
  /** Settings without a row. */
  readonly withoutSettings?: readonly SettingKey[];
};

/** A rule in words, for docs/rules.md and for tests. */
export interface RuleText {
  readonly asks: string;
  readonly why: string;
  readonly passes: RuleExample;
  readonly fails: RuleExample;
  /** The mend that the failing example is offered: applied at once, or after a yes; null where there is none. */
  readonly mend: 'certain' | 'asks' | null;
}

/** A day as the sheet holds it. */
export function day(iso: string): Cell {
  const date = parseIsoDate(iso);
  if (date === null) throw new RangeError(`No such day: ${iso}`);
  return { kind: 'date', date, minutes: 0 };
}

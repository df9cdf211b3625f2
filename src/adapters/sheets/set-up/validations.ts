import type { ColumnWish } from './column-wishes';
import { fillGrid } from './sheet-areas';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Rules = readonly (readonly (Rule | null)[])[];

/** In a new tab, where no rule stands: one call. */
export function setValidations(sheet: Sheet, wishes: readonly ColumnWish[], rows: number): void {
  const wishOf = new Map(wishes.map((wish) => [wish.column, wish]));
  const ruled = wishes.filter((wish) => hasRules(wish, rows)).map(({ column }) => column);
  if (ruled.length === 0) return;
  const first = ruled.reduce((a, b) => Math.min(a, b));
  const count = ruled.reduce((a, b) => Math.max(a, b)) - first + 1;
  const ruleAt = (row: number, column: number): Rule | null => wishOf.get(column)?.ruleAt(row) ?? null;
  sheet
    .getRange(2, first, rows - 1, count)
    .setDataValidations(fillGrid({ from: 2, to: rows }, { first, count }, ruleAt));
}

/** In a tab that stands: one look, and one call for each column in which a rule is lost or another one. */
export function repairValidations(
  sheet: Sheet,
  wishes: readonly ColumnWish[],
  rows: number,
  reach: number,
): void {
  const ruled = wishes.filter((wish) => hasRules(wish, rows));
  if (ruled.length === 0) return;
  const last = ruled.map(({ column }) => column).reduce((a, b) => Math.max(a, b));
  const found: Rules = sheet.getRange(2, 1, rows - 1, last).getDataValidations();
  const isSame = comparison();
  for (const wish of ruled) {
    if (holds(wish, found, reach, isSame)) continue;
    const column = sheet.getRange(2, wish.column, rows - 1, 1);
    if (wish.rule !== undefined) column.setDataValidation(wish.rule);
    else column.setDataValidations(mended(wish, found, rows));
  }
}

const hasRules = ({ rule, ruleAt }: ColumnWish, rows: number): boolean =>
  rule === undefined
    ? Array.from({ length: rows - 1 }, (_row, index) => ruleAt(index + 2)).some((each) => each !== null)
    : rule !== null;

function holds(
  { column, ruleAt }: ColumnWish,
  found: Rules,
  reach: number,
  isSame: ReturnType<typeof comparison>,
): boolean {
  for (let row = 2; row <= reach; row += 1) {
    const wanted = ruleAt(row);
    if (wanted !== null && !isSame(found[row - 2]?.[column - 1] ?? null, wanted)) return false;
  }
  return true;
}

/** Rows without a rule of ours keep what they have. */
const mended = ({ column, ruleAt }: ColumnWish, found: Rules, rows: number): (Rule | null)[][] =>
  Array.from({ length: rows - 1 }, (_row, index) => [
    ruleAt(index + 2) ?? found[index]?.[column - 1] ?? null,
  ]);

/** What rules say, each asked once: the cells of a column share theirs. */
function comparison(): (found: Rule | null, wanted: Rule) => boolean {
  const texts = new Map<Rule, string>();
  const textOf = (rule: Rule): string => {
    const known = texts.get(rule) ?? ruleText(rule);
    texts.set(rule, known);
    return known;
  };
  return (found, wanted) => found !== null && textOf(found) === textOf(wanted);
}

function ruleText(rule: Rule): string {
  const values = (rule.getCriteriaValues() as unknown[]).map(valueText);
  return JSON.stringify([
    String(rule.getCriteriaType()),
    values,
    rule.getAllowInvalid(),
    (rule.getHelpText() as string | null) ?? '',
  ]);
}

/** A range by its sheet and place, a list by its words. */
function valueText(value: unknown): string {
  if (Array.isArray(value)) return `[${(value as unknown[]).map(String).join('\u0001')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const range = value as GoogleAppsScript.Spreadsheet.Range;
  return `${range.getSheet().getSheetId()}!${range.getA1Notation()}`;
}

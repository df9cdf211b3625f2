import { rowTintByInitial, VERDICT_STYLES } from '../../../workbook/verdict-style';
import type { TabLayout } from '../tab-writer';
import { columnLetters } from '../../../workbook/column-letters';
import { lookOfRule, rulesStand } from './own-rules';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/**
 * Colours rows by what their Kiểm tra cell begins with: that cell and Mã strongly, the row lightly. Other rules stay. Writes
 * nothing where ours stand and reach at least to `reach`.
 */
export function applyVerdictFormats(
  { sheet, columnOf }: TabLayout,
  rows: number,
  { fresh, rewrite }: { readonly fresh: boolean; readonly rewrite: boolean },
): void {
  const verdict = columnOf.get('verdict');
  if (verdict === undefined) return;
  const columns = [...columnOf.values()];
  const first = columns.reduce((a, b) => Math.min(a, b));
  const last = columns.reduce((a, b) => Math.max(a, b));
  const wanted = [
    ...cellRules(sheet.getRange(2, verdict, rows - 1, 1)),
    ...markRules(sheet.getRange(2, columnOf.get('code') ?? first, rows - 1, 1), verdict),
    ...rowRules(sheet.getRange(2, first, rows - 1, last - first + 1), verdict),
  ];
  const found = fresh ? [] : sheet.getConditionalFormatRules();
  if (!rewrite && rulesStand(found, wanted, isOurs)) return;
  sheet.setConditionalFormatRules([...wanted, ...found.filter((rule) => !isOurs(rule))]);
}

type Range = GoogleAppsScript.Spreadsheet.Range;

const cellRules = (verdicts: Range): readonly Rule[] =>
  VERDICT_STYLES.map(({ prefix, cellBackground, cellText }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextStartsWith(prefix)
      .setBackground(cellBackground)
      .setFontColor(cellText)
      .setBold(true)
      .setRanges([verdicts])
      .build(),
  );

/**
 * The frozen Mã says it too, since Kiểm tra stands beyond the screen of a laptop whose sidebar is open (docs/adr/0037). The first style of
 * an initial is the graver one.
 */
const markRules = (codes: Range, verdict: number): readonly Rule[] =>
  [...rowTintByInitial().keys()].flatMap((initial) => {
    const style = VERDICT_STYLES.find(({ prefix }) => prefix.startsWith(initial));
    if (style === undefined) return [];
    return SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(verdictBegins(verdict, initial))
      .setBackground(style.cellBackground)
      .setFontColor(style.cellText)
      .setBold(true)
      .setRanges([codes])
      .build();
  });

const verdictBegins = (verdict: number, initial: string): string =>
  `=LEFT($${columnLetters(verdict)}2)="${initial}"`;

const rowRules = (wholeRows: Range, verdict: number): readonly Rule[] =>
  [...rowTintByInitial()].map(([initial, background]) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(verdictBegins(verdict, initial))
      .setBackground(background)
      .setRanges([wholeRows])
      .build(),
  );

/**
 * By shape and colours: one column below the header in the three looks of a verdict, or several columns in the tint
 * of a row. Formulas are not asked: Google may give them back in other words (facts.md, riskiest 6).
 */
function isOurs(rule: Rule): boolean {
  const look = lookOfRule(rule);
  if (look === null) return false;
  const { background, text, bold } = look;
  const shape = rule.getRanges().map((range) => [range.getRow(), range.getNumColumns()] as const);
  if (shape.some(([row]) => row < 2)) return false;
  if (shape.every(([, columns]) => columns === 1)) {
    return VERDICT_STYLES.some(
      (style) => bold && style.cellBackground === background && style.cellText === text,
    );
  }
  return text === '' && !bold && [...rowTintByInitial().values()].includes(background);
}

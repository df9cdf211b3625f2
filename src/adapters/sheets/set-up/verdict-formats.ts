import { rowTintByInitial, VERDICT_STYLES } from '../../../workbook/verdict-style';
import type { TabLayout } from '../tab-writer';
import { columnLetters } from '../../../workbook/column-letters';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const ROW_FORMULA = /^=LEFT\(\$[A-Z]+\d+\)="\p{L}"$/u;

/** Colours rows by what their Kiểm tra cell begins with: that cell strongly, the row lightly. Other rules stay. */
export function applyVerdictFormats({ sheet, columnOf }: TabLayout, rows: number): void {
  const verdict = columnOf.get('verdict');
  if (verdict === undefined) return;
  const columns = [...columnOf.values()];
  const first = columns.reduce((a, b) => Math.min(a, b));
  const last = columns.reduce((a, b) => Math.max(a, b));
  const wholeRows = sheet.getRange(2, first, rows - 1, last - first + 1);
  const verdicts = sheet.getRange(2, verdict, rows - 1, 1);
  const cellRules = VERDICT_STYLES.map(({ prefix, cellBackground, cellText }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextStartsWith(prefix)
      .setBackground(cellBackground)
      .setFontColor(cellText)
      .setBold(true)
      .setRanges([verdicts])
      .build(),
  );
  const rowRules = [...rowTintByInitial()].map(([initial, background]) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(`=LEFT($${columnLetters(verdict)}2)="${initial}"`)
      .setBackground(background)
      .setRanges([wholeRows])
      .build(),
  );
  const others = sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule));
  sheet.setConditionalFormatRules([...cellRules, ...rowRules, ...others]);
}

function isOurs(rule: Rule): boolean {
  const [value] = (rule.getBooleanCondition()?.getCriteriaValues() ?? []) as unknown[];
  if (typeof value !== 'string') return false;
  return ROW_FORMULA.test(value) || VERDICT_STYLES.some(({ prefix }) => prefix === value.normalize('NFC'));
}

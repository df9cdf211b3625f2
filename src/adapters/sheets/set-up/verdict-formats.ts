import { VERDICT_STYLES } from '../../../workbook/verdict-style';
import type { TabLayout } from '../tab-writer';
import { columnLetters } from './column-letters';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Semicolons part arguments in every locale of Sheets; commas do not in vi_VN. Sheets may hand back either. */
const OURS = /^=LEFT\(\$[A-Z]+\d+[;,]\s*\d+\)="(?:Lỗi|Cần xem|Gợi ý|Chưa kiểm tra)"$/;

/** Colours rows by what their Kiểm tra cell begins with: that cell strongly, the row lightly. Other rules stay. */
export function applyVerdictFormats({ sheet, columnOf }: TabLayout, rows: number): void {
  const verdict = columnOf.get('verdict');
  if (verdict === undefined) return;
  const columns = [...columnOf.values()];
  const first = columns.reduce((a, b) => Math.min(a, b));
  const last = columns.reduce((a, b) => Math.max(a, b));
  const wholeRows = sheet.getRange(2, first, rows - 1, last - first + 1);
  const verdicts = sheet.getRange(2, verdict, rows - 1, 1);
  const formula = (prefix: string): string =>
    `=LEFT($${columnLetters(verdict)}2;${prefix.length})="${prefix}"`;
  const cellRules = VERDICT_STYLES.map(({ prefix, cellBackground, cellText }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula(prefix))
      .setBackground(cellBackground)
      .setFontColor(cellText)
      .setBold(true)
      .setRanges([verdicts])
      .build(),
  );
  const rowRules = VERDICT_STYLES.map(({ prefix, rowBackground }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula(prefix))
      .setBackground(rowBackground)
      .setRanges([wholeRows])
      .build(),
  );
  const others = sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule));
  sheet.setConditionalFormatRules([...cellRules, ...rowRules, ...others]);
}

function isOurs(rule: Rule): boolean {
  const [formula] = (rule.getBooleanCondition()?.getCriteriaValues() ?? []) as unknown[];
  return typeof formula === 'string' && OURS.test(formula.normalize('NFC'));
}

export { day } from '../../src/wording/rules/rule-text';
export { CLEAN_ACTIVITY, rowOf, rowsOf, tablesWith, TODAY } from '../../src/wording/rules/sample-workbook';
export type { Cells } from '../../src/wording/rules/sample-workbook';

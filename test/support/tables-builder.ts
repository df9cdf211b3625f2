export { day } from '../../rules-book/example';
export { CLEAN_ACTIVITY, rowOf, rowsOf, tablesWith, TODAY } from '../../rules-book/sample-workbook';
export type { Cells } from '../../rules-book/sample-workbook';

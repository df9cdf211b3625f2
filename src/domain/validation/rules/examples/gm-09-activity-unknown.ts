import { exampleWarningAcrossRows } from '../shared/rule-makers';
import { unknownActivities } from '../shared/linked-activity';

/** Hoạt động names the code of a row of tab Hoạt động. */
export const gm09 = exampleWarningAcrossRows('GM-09', (tables) => unknownActivities(tables.examples, tables));

import { workbookRule } from '../../rule';
import { unknownActivities } from '../shared/linked-activity';

/** Hoạt động names the code of a row of tab Hoạt động. */
export const gm09 = workbookRule({
  id: 'GM-09',
  tab: 'examples',
  severity: 'warning',
  check: (tables) => unknownActivities(tables.examples, tables),
});

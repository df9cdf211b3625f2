import { workbookRule } from '../../rule';
import { unknownActivities } from '../shared/linked-activity';

/** Hoạt động names the code of a row of tab Hoạt động. */
export const dg09 = workbookRule({
  id: 'DG-09',
  tab: 'contributions',
  severity: 'warning',
  check: (tables) => unknownActivities(tables.contributions, tables),
});

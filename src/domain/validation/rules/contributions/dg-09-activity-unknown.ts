import { contributionWarningAcrossRows } from '../shared/rule-makers';
import { unknownActivities } from '../shared/linked-activity';

/** Hoạt động names the code of a row of tab Hoạt động. */
export const dg09 = contributionWarningAcrossRows('DG-09', (tables) =>
  unknownActivities(tables.contributions, tables),
);

import { activityWarning } from '../shared/rule-makers';
import { legacyTexts } from '../shared/unclean-cells';

/** §5.5: text that seems typed in TCVN3, VNI or read as Windows-1252. */
export const hd64 = activityWarning('HD-64', (row) => legacyTexts(row));

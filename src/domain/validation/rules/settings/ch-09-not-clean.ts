import { settingInfo } from '../shared/rule-makers';
import { uncleanCells } from '../shared/unclean-cells';

/** Understood, though not written as it should be. */
export const ch09 = settingInfo('CH-09', (row) => uncleanCells(row));

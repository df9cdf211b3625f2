import { settingInfo } from '../shared/rule-makers';
import { uncleanCells } from '../shared/unclean-cells';

/** Understood, though not written as it should be. */
export const ch09 = settingInfo({
  id: 'CH-09',
  check: (row) => uncleanCells(row),
});

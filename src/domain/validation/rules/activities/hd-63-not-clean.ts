import { activityInfo } from '../shared/rule-makers';
import { uncleanCells } from '../shared/unclean-cells';
import { isNotWhole } from './hd-48-count-not-whole';

/** Understood, though not written as the lists do: spaces, tone placement, numbers and days as text. */
export const hd63 = activityInfo('HD-63', (row) =>
  uncleanCells(row).filter(({ field }) => !isNotWhole(row, field)),
);

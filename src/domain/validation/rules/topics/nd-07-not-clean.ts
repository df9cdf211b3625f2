import { topicInfo } from '../shared/rule-makers';
import { uncleanCells } from '../shared/unclean-cells';

/** Understood, though not written as it should be. */
export const nd07 = topicInfo('ND-07', (row) => uncleanCells(row));

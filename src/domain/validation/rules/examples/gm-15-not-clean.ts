import { exampleInfo } from '../shared/rule-makers';
import { uncleanCells } from '../shared/unclean-cells';

/** Understood, though not written as the lists do. */
export const gm15 = exampleInfo({
  id: 'GM-15',
  check: (row) => uncleanCells(row),
});

import { overlapsOf } from '../shared/overlapping-validity';
import { strictKeyWithPrefix } from '../../../text/match-keys';
import { valueOf } from '../../../cells/read';
import type { WorkbookCheck } from '../../rule';
import { repeatedGroups } from '../../../group-by';

/** Two hamlets of one name and one former commune in force at one time: a row that gives the name could mean either. */
export const validityOverlaps: WorkbookCheck<'hamlets'> = ({ hamlets }) => {
  const named = repeatedGroups(hamlets, ({ fields }) => {
    const name = valueOf(fields.name);
    return name === null ? null : strictKeyWithPrefix(name);
  });
  return named.flatMap(overlapsOf);
};

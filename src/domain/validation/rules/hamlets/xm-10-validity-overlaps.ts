import { overlapsOf } from '../shared/overlapping-validity';
import { strictKey } from '../../../text/match-keys';
import { valueOf } from '../../read';
import { hamletWarningAcrossRows } from '../shared/rule-makers';
import { repeatedGroups } from '../../../group-by';

/** Two hamlets of one name in force at one time: a row that gives the name could mean either. */
export const xm10 = hamletWarningAcrossRows('XM-10', ({ hamlets }) => {
  const named = repeatedGroups(hamlets, ({ fields }) => {
    const name = valueOf(fields.name);
    return name === null ? null : strictKey(name);
  });
  return named.flatMap(overlapsOf);
});

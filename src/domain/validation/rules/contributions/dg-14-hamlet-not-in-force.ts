import { hamletNotInForce } from '../shared/hamlet-not-in-force';
import { contributionWarning } from '../shared/rule-makers';

/** §6.0: a hamlet that did not exist, or no longer existed, that day. */
export const dg14 = contributionWarning({
  id: 'DG-14',
  check: ({ fields }, context) => hamletNotInForce('hamlet', fields.hamlet, fields.date, context),
});

import { hamletNotInForce } from '../shared/hamlet-not-in-force';
import { contributionWarning } from '../shared/rule-makers';

/** §6.0: a hamlet that did not exist, or no longer existed, that day. */
export const dg14 = contributionWarning('DG-14', ({ fields }, context) =>
  hamletNotInForce('hamlet', fields.hamlet, fields.date, context),
);

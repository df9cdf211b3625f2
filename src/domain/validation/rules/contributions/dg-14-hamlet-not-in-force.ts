import { hamletNotInForce } from '../shared/hamlet-not-in-force';
import { rowRule } from '../../rule';

/** §6.0: a hamlet that did not exist, or no longer existed, that day. */
export const dg14 = rowRule({
  id: 'DG-14',
  tab: 'contributions',
  severity: 'warning',
  check: ({ fields }, context) => hamletNotInForce('hamlet', fields.hamlet, fields.date, context),
});

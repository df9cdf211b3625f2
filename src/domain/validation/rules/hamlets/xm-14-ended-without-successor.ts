import { rowRule } from '../../rule';
import { NO_OBJECTION } from '../shared/object-to';
import { missingCell } from '../shared/unreadable-cell';

/** §6.0: rows of a hamlet that ended without a successor are invalid for later periods. */
export const xm14 = rowRule({
  id: 'XM-14',
  tab: 'hamlets',
  severity: 'info',
  check: ({ fields }) =>
    fields.validTo.state === 'read' ? missingCell('mergedInto', fields.mergedInto) : NO_OBJECTION,
});

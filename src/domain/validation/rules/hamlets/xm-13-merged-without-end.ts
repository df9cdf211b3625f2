import { rowRule } from '../../rule';
import { NO_OBJECTION } from '../shared/object-to';
import { missingCell } from '../shared/unreadable-cell';

/** A hamlet that was merged has a last day. */
export const xm13 = rowRule({
  id: 'XM-13',
  tab: 'hamlets',
  severity: 'warning',
  check: ({ fields }) =>
    fields.mergedInto.state === 'read' ? missingCell('validTo', fields.validTo) : NO_OBJECTION,
});
